import { addressOf, groupFolder } from "../../feed/addresses.ts";
import type { Feed } from "../../feed/feed.ts";
import { RSS_FILE } from "../../format/rss/file.ts";
import type { Group } from "../../group/group.ts";
import type { Directory } from "../../page/front-page.ts";
import type { GroupTree } from "../../page/page.ts";
import { type OutlineBranch, type OutlineFeed, renderOpml } from "../../page/render-opml.ts";
import type { Moment } from "../../time/moment.ts";
import { type Document, documentOf } from "../document.ts";
import { gather } from "../gather.ts";
import { BEFORE_ANY_STORY, type PlannedGroup } from "../planned-group.ts";

/** The outline of a branch, in its folder. */
export const OUTLINE_FILE = "feeds.opml";

/** Gives the path of the outline that a group's page offers: everything, topics and jurisdictions have one, pairs none. */
export function outlinePath({ topic, jurisdiction }: Group): string | undefined {
  return topic && jurisdiction ? undefined : groupFolder({ topic, jurisdiction }) + OUTLINE_FILE;
}

/** Composes outlines: all feeds of a publication, or those of one branch, each feed once. */
export class Outlines {
  readonly #byFolder: ReadonlyMap<string, PlannedGroup>;
  readonly #pairsByTopic: ReadonlyMap<string, readonly PlannedGroup[]>;
  readonly #pairsByPlace: ReadonlyMap<string, readonly PlannedGroup[]>;
  readonly #directory: Directory;

  constructor(planned: readonly PlannedGroup[], directory: Directory) {
    const pairs = planned.filter(({ group }) => group.topic && group.jurisdiction);
    this.#byFolder = new Map(planned.map((each) => [each.folder, each]));
    this.#pairsByTopic = gather(pairs, ({ group }) => groupFolder({ topic: group.topic }));
    this.#pairsByPlace = gather(pairs, ({ group }) => groupFolder({ jurisdiction: group.jurisdiction }));
    this.#directory = directory;
  }

  /** Composes `feeds.opml`: nested by topic, with the places of each, and by jurisdiction. */
  composeAll(title: string): Document {
    const { topics, places } = this.#directory;
    const branches = [
      { title: "Topics", feeds: [], branches: topics.map((tree) => this.#topicBranch(tree)) },
      this.#places("Places", [], places),
    ];
    return this.#compose("", { title, feeds: this.#feedsOf([""]), branches });
  }

  /** Gives the last change of what the outline in a folder is about. */
  changeOf(folder: string): Moment {
    return this.#byFolder.get(folder)?.feed.updated ?? BEFORE_ANY_STORY;
  }

  /** Composes the outline of a topic with its narrower topics, each by place. */
  composeTopic(tree: GroupTree): Document {
    return this.#compose(tree.path, this.#topicBranch(tree));
  }

  /** Composes the outline of a jurisdiction with the places in it, each by topic. */
  composePlace(tree: GroupTree): Document {
    return this.#compose(tree.path, this.#placeBranch(tree));
  }

  #compose(folder: string, outline: OutlineBranch): Document {
    const changed = this.changeOf(folder);
    const path = folder + OUTLINE_FILE;
    return documentOf({ path, text: renderOpml(outline), mediaType: "text/x-opml", changed });
  }

  #topicBranch({ name: title, path, children }: GroupTree): OutlineBranch {
    const pairs = this.#pairsByTopic.get(path) ?? [];
    return {
      title,
      feeds: [...this.#feedsOf([path]), ...pairs.map(({ feed }) => outlineOf(feed))],
      branches: children.map((child) => this.#topicBranch(child)),
    };
  }

  #placeBranch({ name: title, path, children }: GroupTree): OutlineBranch {
    const pairs = this.#pairsByPlace.get(path) ?? [];
    return {
      title,
      feeds: [...this.#feedsOf([path]), ...pairs.map(({ feed }) => outlineOf(feed))],
      branches: children.map((child) => this.#placeBranch(child)),
    };
  }

  /** Places alone, since their pairs stand under the topics; a place with nothing narrower needs no branch. */
  #places(title: string, own: readonly string[], children: readonly GroupTree[]): OutlineBranch {
    const leaves = children.filter((tree) => tree.children.length === 0);
    const nested = children.filter((tree) => tree.children.length > 0);
    return {
      title,
      feeds: this.#feedsOf([...own, ...leaves.map(({ path }) => path)]),
      branches: nested.map(({ name, path, children: narrower }) => this.#places(name, [path], narrower)),
    };
  }

  #feedsOf(folders: readonly string[]): OutlineFeed[] {
    return folders.flatMap((folder) => {
      const planned = this.#byFolder.get(folder);
      return planned === undefined ? [] : [outlineOf(planned.feed)];
    });
  }
}

function outlineOf({ title, description, address, language }: Feed): OutlineFeed {
  return { title, description, feedAddress: addressOf(RSS_FILE, address), pageAddress: address, language };
}
