import type { Article } from "../article/article.ts";
import type { Entry } from "../feed/feed.ts";
import type { Format } from "../format/format.ts";
import type { Filing } from "../group/group.ts";

/**
 * A published article with what it is filed under. Its entry, and the entry's fragment in each format, are made when
 * they are first asked for: the class holds that they have been. The same Story means the same of all of them.
 */
export class Story {
  /** Under the id it has for ever, dated by the ledger. */
  readonly article: Article;
  readonly filing: Filing;
  readonly #makeEntry: () => Entry;
  #entry: Entry | undefined;
  readonly #fragments = new Map<Format["name"], string>();

  constructor(article: Article, filing: Filing, makeEntry: () => Entry) {
    this.article = article;
    this.filing = filing;
    this.#makeEntry = makeEntry;
  }

  /** The story as every format sees it. */
  get entry(): Entry {
    this.#entry ??= this.#makeEntry();
    return this.#entry;
  }

  /** Gives the entry's fragment, as `composeFeed` of the same format takes it. */
  fragment({ name, renderEntry }: Pick<Format, "name" | "renderEntry">): string {
    const fragment = this.#fragments.get(name) ?? renderEntry(this.entry);
    this.#fragments.set(name, fragment);
    return fragment;
  }
}
