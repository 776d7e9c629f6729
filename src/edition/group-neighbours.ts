import { addressOf, groupFolder } from "../feed/addresses.ts";
import type { Entry, Feed } from "../feed/feed.ts";
import { fullName, groupName } from "../feed/group-title.ts";
import { FORMATS } from "../format/formats.ts";
import type { Group } from "../group/group.ts";
import type { FormatLink, GroupLink, GroupPage, LinkSection } from "../page/page.ts";
import type { Settings } from "../site/settings.ts";
import type { PlannedGroup } from "./planned-group.ts";

const MOST_ON_PAGE = 20;

/** Knows, for each group of an edition, the wider and the narrower ones that its page leads to. */
export class GroupNeighbours {
  readonly #settings: Settings;
  readonly #byFolder = new Map<string, Group>();
  readonly #byTopic = new Map<string, Group[]>();
  readonly #byJurisdiction = new Map<string, Group[]>();

  constructor(planned: readonly PlannedGroup[], settings: Settings) {
    this.#settings = settings;
    for (const { group } of planned) {
      this.#byFolder.set(groupFolder(group), group);
      append(this.#byTopic, group.topic?.slug ?? "", group);
      append(this.#byJurisdiction, group.jurisdiction?.code ?? "", group);
    }
  }

  /** Gives what the group's page shows. */
  pageOf(group: Group, feed: Feed, entries: readonly Entry[]): GroupPage {
    const { title, baseUrl } = this.#settings;
    const isFront = feed.address === baseUrl;
    return {
      feed,
      home: { title, address: baseUrl },
      count: group.articles.length,
      formats: formatsOf(feed),
      entries: entries.slice(0, MOST_ON_PAGE),
      wider: this.#wider(group),
      sections: this.#sections(group),
      opml: isFront ? addressOf("feeds.opml", baseUrl) : undefined,
    };
  }

  /** Gives what the page of a group shows that has no articles any more. */
  lapsedPageOf(feed: Feed, entries: readonly Entry[]): GroupPage {
    const { title, baseUrl } = this.#settings;
    const home = { title, address: baseUrl };
    return { feed, home, count: 0, formats: formatsOf(feed), entries, wider: [], sections: [] };
  }

  #wider({ topic, jurisdiction }: Group): GroupLink[] {
    const above: Pick<Group, "topic" | "jurisdiction">[] = [];
    if (jurisdiction !== undefined) {
      const groups = this.#byTopic.get(topic?.slug ?? "") ?? [];
      const ancestors = groups.filter(
        (other) => other.jurisdiction && jurisdiction.ancestors.includes(other.jurisdiction.code),
      );
      above.push(...(topic ? [{ topic }] : []), ...ancestors.sort(byDepth));
    } else if (topic?.parent !== undefined) {
      const parent = this.#byFolder.get(`topics/${topic.parent}/`);
      if (parent !== undefined) above.push(parent);
    }
    return above.flatMap((key) => this.#linkTo(groupFolder(key)));
  }

  #linkTo(folder: string): GroupLink[] {
    const group = this.#byFolder.get(folder);
    return group === undefined ? [] : [this.#link(group, groupName(group, this.#settings.title))];
  }

  #link(group: Group, name: string): GroupLink {
    return {
      name,
      address: addressOf(groupFolder(group), this.#settings.baseUrl),
      count: group.articles.length,
    };
  }

  #sections({ topic, jurisdiction }: Group): LinkSection[] {
    const sameTopic = (this.#byTopic.get(topic?.slug ?? "") ?? []).filter((group) => group.jurisdiction);
    const sameJurisdiction = (this.#byJurisdiction.get(jurisdiction?.code ?? "") ?? []).filter(
      (group) => group.topic,
    );
    const places = jurisdiction
      ? sameTopic.filter((group) => group.jurisdiction?.ancestors.includes(jurisdiction.code))
      : sameTopic;
    const topics = topic
      ? sameJurisdiction.filter((group) => group.topic?.parent === topic.slug)
      : sameJurisdiction;
    return [
      {
        heading: topic ? "Narrower topics" : "By topic",
        links: topics.map((group) => this.#link(group, group.topic?.title ?? "")),
      },
      {
        heading: jurisdiction ? "Within" : "By jurisdiction",
        links: places.map((group) => this.#link(group, placeName(group))),
      },
    ];
  }
}

function formatsOf({ address }: Feed): FormatLink[] {
  return FORMATS.map(({ name, file, mediaType }) => ({
    format: name,
    address: addressOf(file, address),
    mediaType,
  }));
}

function placeName({ jurisdiction }: Group): string {
  return jurisdiction ? fullName(jurisdiction) : "";
}

function byDepth(a: Group, b: Group): number {
  return (a.jurisdiction?.ancestors.length ?? 0) - (b.jurisdiction?.ancestors.length ?? 0);
}

function append<Key>(map: Map<Key, Group[]>, key: Key, group: Group): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [group]);
  else list.push(group);
}
