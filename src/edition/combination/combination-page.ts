import type { Publication } from "../../page/page.ts";
import { renderGroup } from "../../page/render-group.ts";
import { SEARCH_FOLDER } from "../../page/render-search.ts";
import { renderStory } from "../../page/render-story.ts";
import { type Document, documentOf } from "../document.ts";
import { formatsOf, MOST_ON_PAGE, makePlainPage } from "../pages/make-group-page.ts";
import type { Combination } from "./combination.ts";
import { combinationTitle } from "./combination-title.ts";
import { type CombinationParts, combinationFeed } from "./compose-combination.ts";

const ROOT = "../";

interface PageParts extends CombinationParts {
  readonly combination: Combination;
  readonly publication: Publication;
}

/** Composes the page of a combination: what people see at the address that its feeds name as their home. */
export function composeCombinationPage({ publication, settings, ...parts }: PageParts): Document {
  const { combination, stories, changed } = parts;
  const feed = combinationFeed(combination, settings, changed);
  const held = stories.slice(0, combination.limit ?? settings.entries);
  const entries = held.slice(0, MOST_ON_PAGE).map(({ entry }) => entry);
  const page = makePlainPage(
    {
      path: SEARCH_FOLDER,
      feed,
      name: combinationTitle(combination),
      scope: "All stories that fit, and those to come.",
      count: Math.min(stories.length, combination.limit ?? stories.length),
      formats: formatsOf(feed),
      entries,
    },
    publication,
  );
  const text = renderGroup(
    { ...page, trail: [{ name: "Find a feed", path: SEARCH_FOLDER }] },
    entries.map((entry) => renderStory(entry, publication, ROOT)),
  );
  return documentOf({ path: SEARCH_FOLDER, text, mediaType: "text/html", changed });
}
