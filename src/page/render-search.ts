import { escapeMarkup } from "../markup/escape.ts";
import { openGraph } from "./discovery.ts";
import { groupAnchor, rootFrom } from "./element.ts";
import type { Directory } from "./front-page.ts";
import type { GroupLink, Publication } from "./page.ts";
import { renderBuildForm } from "./render-build-form.ts";
import { renderSearchBox } from "./render-search-box.ts";
import { renderTree } from "./render-sections.ts";
import { renderShell } from "./render-shell.ts";

/** The folder of the page on which every feed can be found; live, the feeds of searches lie in it too. */
export const SEARCH_FOLDER = "search/";

/** Everything that the page of all feeds shows. */
export interface SearchPage {
  readonly publication: Publication;
  readonly directory: Directory;
  /** The feeds of each topic by place. */
  readonly pairs: readonly { readonly topic: GroupLink; readonly places: readonly GroupLink[] }[];
}

/** Renders the page of all feeds: search, the form to build one, and all of them in lists. */
export function renderSearch({ publication, directory, pairs }: SearchPage): string {
  const root = rootFrom(SEARCH_FOLDER);
  const title = `Find a feed: ${publication.title}`;
  const description = `All feeds of ${publication.title}: by topic, by place, by both.`;
  const address = publication.address + SEARCH_FOLDER;
  const main = `<header class="head front"><h1>Find a feed</h1>
<p class="lead" dir="auto">${escapeMarkup(description)}</p>
${renderSearchBox(root)}</header>
${renderBuildForm(directory, root)}<p class="note" data-without-script>You came here from a form? This site publishes files and answers no searches: pick the nearest feed from these lists.</p>
<div class="directory">
<section aria-labelledby="topics"><h2 id="topics">By topic</h2>${renderTree(directory.topics, root)}</section>
<section aria-labelledby="places"><h2 id="places">By place</h2>${renderTree(directory.places, root)}</section>
</div>
${pairLists(pairs, root)}`;
  const head = `<link rel="canonical" href="${escapeMarkup(address)}">\n${openGraph(publication, { title, description, address })}`;
  return renderShell({ publication, root, title, description, head, main, foot: "" });
}

function pairLists(pairs: SearchPage["pairs"], root: string): string {
  if (pairs.length === 0) return "";
  const lists = pairs.map(
    ({ topic, places }) =>
      `<details><summary dir="auto">${escapeMarkup(topic.name)}: ${places.length}</summary><ul>${places.map((place) => `<li>${groupAnchor(place, root)}</li>`).join("")}</ul></details>\n`,
  );
  return `<section class="pairs" aria-labelledby="pairs"><h2 id="pairs">By topic and place</h2>
${lists.join("")}</section>
`;
}
