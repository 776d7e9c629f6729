import { addressOf } from "../feed/addresses.ts";
import { groupName } from "../feed/group-title.ts";
import { FORMATS } from "../format/formats.ts";
import type { Settings } from "../site/settings.ts";
import { formatRfc3339 } from "../time/moment.ts";
import { type Document, documentOf } from "./document.ts";
import { lastChangeOf, type PlannedGroup } from "./planned-group.ts";

/** Composes `catalogue.json`: every group with its names, codes, size and addresses, for programs. */
export function composeCatalogue(planned: readonly PlannedGroup[], settings: Settings): Document {
  const { title, baseUrl, language } = settings;
  const catalogue = {
    title,
    home_page_url: baseUrl,
    language,
    groups: planned.map((each) => describeGroup(each, title)),
  };
  const text = `${JSON.stringify(catalogue, null, 2)}\n`;
  const changed = lastChangeOf(planned);
  return documentOf({ path: "catalogue.json", text, mediaType: "application/json", changed });
}

function describeGroup({ group, feed }: PlannedGroup, everything: string): object {
  const { topic, jurisdiction, articles } = group;
  return {
    name: groupName(group, everything),
    topic: topic && { slug: topic.slug, title: topic.title, parent: topic.parent },
    jurisdiction: jurisdiction && {
      code: jurisdiction.code,
      name: jurisdiction.name,
      level: jurisdiction.level,
      parents: jurisdiction.ancestors,
      ocd_id: jurisdiction.ocdId,
    },
    count: articles.length,
    last_change: articles.length === 0 ? undefined : formatRfc3339(feed.updated),
    home_page_url: feed.address,
    feeds: Object.fromEntries(
      FORMATS.map(({ file, mediaType }) => [mediaType, addressOf(file, feed.address)]),
    ),
  };
}
