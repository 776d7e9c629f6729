import type { Article } from "../article/article.ts";
import { groupFolder } from "../feed/addresses.ts";
import type { Entry } from "../feed/feed.ts";
import { makeEntry } from "../feed/make-entry.ts";
import type { Format } from "../format/format.ts";
import { FORMATS } from "../format/formats.ts";
import type { Filing, Group } from "../group/group.ts";
import { renderPage } from "../page/render-page.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { composeCatalogue } from "./catalogue.ts";
import { type Document, documentOf } from "./document.ts";
import { GroupNeighbours } from "./group-neighbours.ts";
import { composeOutline } from "./outline.ts";
import { planGroup } from "./planned-group.ts";

interface PlanSource {
  readonly settings: Settings;
  readonly groups: readonly Group[];
  readonly filing: (article: Article) => Filing;
  readonly now: Moment;
}

/** Plans every document of a publication: path to a function that composes it. Entries are made and rendered once. */
export function planDocuments({
  settings,
  groups,
  filing,
  now,
}: PlanSource): ReadonlyMap<string, () => Document> {
  const entryOf = remember((article: Article) => makeEntry(article, filing(article), settings, now));
  const fragments = new Map(
    FORMATS.map((format) => [format, remember((entry: Entry) => format.renderEntry(entry))]),
  );
  const planned = groups.map((group) => planGroup(group, settings, now));
  const neighbours = new GroupNeighbours(planned, settings);
  const plan = new Map<string, () => Document>();
  for (const { group, feed, latest } of planned) {
    const folder = groupFolder(group);
    const entries = () => latest.map(entryOf);
    const composeFormat = (format: Format) => {
      const render = fragments.get(format) ?? format.renderEntry;
      return documentOf(
        folder + format.file,
        format.composeFeed(feed, entries().map(render)),
        format.mediaType,
        feed.updated,
      );
    };
    plan.set(`${folder}index.html`, () => {
      const page = neighbours.pageOf(group, feed, entries());
      return documentOf(`${folder}index.html`, renderPage(page), "text/html", feed.updated);
    });
    for (const format of FORMATS) plan.set(folder + format.file, () => composeFormat(format));
  }
  plan.set("feeds.opml", () => composeOutline(planned, settings));
  plan.set("catalogue.json", () => composeCatalogue(planned, settings));
  return plan;
}

function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
