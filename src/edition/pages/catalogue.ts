import { addressOf } from "../../feed/addresses.ts";
import { groupName } from "../../feed/group-title.ts";
import { FORMATS } from "../../format/formats.ts";
import type { Settings } from "../../site/settings.ts";
import { formatRfc3339 } from "../../time/moment.ts";
import { type Document, documentOf } from "../document.ts";
import { lastChangeOf, type PlannedGroup } from "../planned-group.ts";
import type { GroupIndex } from "./group-index.ts";
import { trailTo } from "./group-neighbours.ts";
import { outlinePath } from "./outline.ts";

/**
 * Composes `catalogue.json`: every group with its names, codes, parents, size, last change and addresses, for programs;
 * one group a line, so that it can be read in pieces and compared.
 */
export function composeCatalogue(
  planned: readonly PlannedGroup[],
  settings: Settings,
  index: GroupIndex,
): Document {
  const { title, baseUrl, language } = settings;
  const head = JSON.stringify({ title, home_page_url: baseUrl, language }).slice(0, -1);
  const groups = planned.map((each) => JSON.stringify(describeGroup(each, settings, index)));
  const text = `${head},"groups":[\n${groups.join(",\n")}\n]}\n`;
  const changed = lastChangeOf(planned);
  return documentOf({ path: "catalogue.json", text, mediaType: "application/json", changed });
}

function describeGroup({ group, feed }: PlannedGroup, settings: Settings, index: GroupIndex): object {
  const { topic, jurisdiction, articles } = group;
  const outline = outlinePath(group);
  return {
    name: groupName(group, settings.title),
    topic: topic && { slug: topic.slug, title: topic.title, parent: topic.parent },
    jurisdiction: jurisdiction && {
      code: jurisdiction.code,
      slug: jurisdiction.slug,
      name: jurisdiction.name,
      level: jurisdiction.level,
      parents: jurisdiction.ancestors,
      ocd_id: jurisdiction.ocdId,
    },
    count: articles.length,
    last_change: articles.length === 0 ? undefined : formatRfc3339(feed.updated),
    home_page_url: feed.address,
    wider: trailTo(group, index).map(({ path }) => addressOf(path, settings.baseUrl)),
    feeds: Object.fromEntries(
      FORMATS.map(({ file, mediaType }) => [mediaType, addressOf(file, feed.address)]),
    ),
    embed_url: addressOf("embed.html", feed.address),
    opml_url: outline === undefined ? undefined : addressOf(outline, settings.baseUrl),
  };
}
