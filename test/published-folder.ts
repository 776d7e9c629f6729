import { fileURLToPath } from "node:url";
import type { Article } from "../src/article/article.ts";
import { readContent } from "../src/content/read-content.ts";
import type { Edition } from "../src/edition/edition.ts";
import { type EntrySettings, lastChange, makeEntry } from "../src/feed/make-entry.ts";
import { parseSettings } from "../src/site/parse-settings.ts";
import { formatRfc3339, type Moment } from "../src/time/moment.ts";
import { buildFolder, FIXTURE_TIME, fixtureFolder, textOf } from "./build-folder.ts";

/** What every reader must find of one article. Dates are RFC 3339. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly updated: string;
  readonly author: string;
  /** HTML. */
  readonly content: string;
  /** Empty when there is none. */
  readonly image: string;
}

/** The folders that all parsers and readers get to read: name and path. */
export const PUBLISHED_FOLDERS = [
  ["the hostile folder", fixtureFolder("hostile/content")],
  ["the warned folder", fixtureFolder("warned/content")],
  ["the sample content", fileURLToPath(new URL("../content", import.meta.url))],
] as const;

/** The edition of a folder and, for each of its groups, the stories that the articles themselves tell, in order. */
export interface PublishedFolder {
  readonly edition: Edition;
  /** The folder of each group: `""`, `topics/ai/`. */
  readonly groups: readonly string[];
  readonly storiesOf: (group: string) => readonly Story[];
}

/** Builds a folder and collects what its articles say, without any format between. */
export async function publishFolder(folder: string, now = FIXTURE_TIME): Promise<PublishedFolder> {
  const { readings, settingsText, settingsFile } = await readContent(folder, () => {});
  const settings = parseSettings(settingsText, settingsFile);
  if (!settings.ok) throw new Error("the settings cannot be used");
  const stories = new Map<string, Story>();
  for (const reading of readings) {
    if (reading.outcome !== "article") continue;
    stories.set(reading.article.id, storyOf(reading.article, settings.settings, now));
  }
  const edition = await buildFolder(folder, now);
  const groups = edition.paths
    .filter((path) => path.endsWith("feed.json"))
    .map((path) => path.slice(0, -"feed.json".length));
  const storiesOf = (group: string) => idsIn(edition, group).flatMap((id) => stories.get(id) ?? []);
  return { edition, groups, storiesOf };
}

const UNFILED = { topics: [], jurisdictions: [], placements: [] };

function storyOf(article: Article, settings: EntrySettings, now: Moment): Story {
  const { id, title, link, published, source } = article;
  const { contentHtml, image } = makeEntry(article, UNFILED, settings, now);
  return {
    id,
    title,
    link,
    published: formatRfc3339(published),
    updated: formatRfc3339(lastChange(article, now)),
    author: source?.name ?? settings.author.name,
    content: contentHtml,
    image: image?.url ?? "",
  };
}

function idsIn(edition: Edition, group: string): string[] {
  const { items } = JSON.parse(textOf(edition, `${group}feed.json`)) as { items: { id: string }[] };
  return items.map(({ id }) => id);
}
