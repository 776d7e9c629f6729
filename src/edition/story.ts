import type { Article } from "../article/article.ts";
import { hashOf } from "../article/content-hash.ts";
import type { Entry } from "../feed/feed.ts";
import { type EntrySettings, lastChange, makeEntry } from "../feed/make-entry.ts";
import type { Format } from "../format/format.ts";
import type { Filing } from "../group/group.ts";
import type { Moment } from "../time/moment.ts";

interface StorySource {
  /** See `hashContent`. */
  readonly contentHash: string;
  readonly settings: EntrySettings;
  readonly now: Moment;
}

/**
 * A published article with what it is filed under. Its entry, and the entry's fragment in each format, are made when
 * they are first asked for: the class holds that they have been. The same Story means the same of all of them.
 */
export class Story {
  /** Under the id it has for ever, dated by the ledger. */
  readonly article: Article;
  readonly filing: Filing;
  // Values, not a function: that would keep the whole edition alive in which the story was made.
  readonly #source: StorySource;
  #print: string | undefined;
  #entry: Entry | undefined;
  readonly #fragments = new Map<Format["name"], string>();

  constructor(article: Article, filing: Filing, source: StorySource) {
    this.article = article;
    this.filing = filing;
    this.#source = source;
  }

  /** The story as every format sees it. */
  get entry(): Entry {
    this.#entry ??= makeEntry(this.article, this.filing, this.#source.settings, this.#source.now);
    return this.#entry;
  }

  /** Says everything that the entry is made of: stories with one print have one entry, in this process or another. */
  get print(): string {
    const { contentHash, settings, now } = this.#source;
    const { id } = this.article;
    this.#print ??= hashOf([id, contentHash, lastChange(this.article, now), this.filing, settings]);
    return this.#print;
  }

  /** Gives the entry's fragment, as `composeFeed` of the same format takes it. */
  fragment({ name, renderEntry }: Pick<Format, "name" | "renderEntry">): string {
    const fragment = this.#fragments.get(name) ?? renderEntry(this.entry);
    this.#fragments.set(name, fragment);
    return fragment;
  }
}
