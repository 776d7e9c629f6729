import { LRUCache } from "lru-cache";
import type { Story } from "../edition/story.ts";

const MOST_FEEDS = 500;
const MOST_VERSIONS = 10;

interface Version {
  readonly tagName: string;
  /** What its stories are known by, in whichever edition. */
  readonly prints: ReadonlySet<string>;
}

/** What feeds held when they were last sent: the newest versions of each, of the feeds asked for last. */
export class FeedVersions {
  readonly #byPath = new LRUCache<string, Version[]>({ max: MOST_FEEDS });

  /** Remembers what a feed holds under a tag. */
  note(path: string, tagName: string, storiesIn: () => readonly Story[] | undefined): void {
    const versions = this.#byPath.get(path) ?? [];
    if (versions.at(-1)?.tagName === tagName) return;
    const stories = storiesIn();
    if (stories === undefined) return;
    const others = versions.filter((version) => version.tagName !== tagName);
    this.#byPath.set(
      path,
      [...others, { tagName, prints: new Set(stories.map(({ print }) => print)) }].slice(-MOST_VERSIONS),
    );
  }

  /** Gives the newest version that `isNamed` knows by its tag; undefined when it is not remembered. */
  find(path: string, isNamed: (tagName: string) => boolean): Version | undefined {
    return this.#byPath.get(path)?.findLast(({ tagName }) => isNamed(tagName));
  }
}
