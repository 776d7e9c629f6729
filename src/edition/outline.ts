import { addressOf } from "../feed/addresses.ts";
import { RSS_FILE } from "../format/rss/file.ts";
import { type Outline, renderOpml } from "../page/render-opml.ts";
import type { Settings } from "../site/settings.ts";
import { type Document, documentOf } from "./document.ts";
import { lastChangeOf, type PlannedGroup } from "./planned-group.ts";

/** Composes `feeds.opml`: every feed of the publication, by topic, by jurisdiction, by pair. */
export function composeOutline(planned: readonly PlannedGroup[], settings: Settings): Document {
  const select = (hasTopic: boolean, hasJurisdiction: boolean) =>
    planned
      .filter(
        ({ group }) => Boolean(group.topic) === hasTopic && Boolean(group.jurisdiction) === hasJurisdiction,
      )
      .map(outlineOf);
  const branches = [
    { title: "Topics", outlines: select(true, false) },
    { title: "Jurisdictions", outlines: select(false, true) },
    { title: "Topics by jurisdiction", outlines: select(true, true) },
  ];
  const changed = lastChangeOf(planned);
  const text = renderOpml(settings.title, changed, select(false, false), branches);
  return documentOf({ path: "feeds.opml", text, mediaType: "text/x-opml", changed });
}

function outlineOf({ feed }: PlannedGroup): Outline {
  const { title, description, address, language } = feed;
  return { title, description, feedAddress: addressOf(RSS_FILE, address), pageAddress: address, language };
}
