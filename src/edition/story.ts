import type { Article } from "../article/article.ts";
import { hashOf } from "../article/content-hash.ts";
import type { Entry } from "../feed/feed.ts";
import { type EntrySettings, lastChange, makeEntry } from "../feed/make-entry.ts";
import type { Format } from "../format/format.ts";
import type { Filing } from "../group/group.ts";
import type { Moment } from "../time/moment.ts";
import type { Cuttings } from "./cuttings.ts";
import type { SetMatter } from "./set-matter.ts";

/** Where fragments lie that there is no room for in memory, until the edition is made. */
export interface Attic {
  /** Puts bytes there and gives where they begin; undefined when there is no room. */
  readonly append: (bytes: Uint8Array) => number | undefined;
  readonly read: (start: number, length: number) => Uint8Array;
}

type FragmentFormat = Pick<Format, "name" | "renderEntry">;

/** Everything beside the article and its filing that an entry is made of. */
export interface StorySource {
  /** See `hashContent`. */
  readonly contentHash: string;
  readonly settings: EntrySettings;
  /** Where the story tells how much of it is set; a story alone stays set. */
  readonly matter?: SetMatter | undefined;
  readonly attic?: Attic | undefined;
  readonly cuttings?: Cuttings | undefined;
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
  #hasContent = false;
  readonly #fragments = new Map<Format["name"], Uint8Array>();
  readonly #stowed = new Map<Format["name"], { readonly start: number; readonly length: number }>();

  constructor(article: Article, filing: Filing, source: StorySource) {
    this.article = article;
    this.filing = filing;
    this.#source = source;
  }

  /** The story as every format sees it. */
  get entry(): Entry {
    if (this.#entry === undefined) {
      const { settings, now } = this.#source;
      this.#entry = makeEntry(this.article, this.filing, settings, now);
    }
    this.#tellSize();
    return this.#entry;
  }

  /** Gives up the entry and its fragments; without an attic they are made again when they are asked for. */
  release(): void {
    this.#entry = undefined;
    this.#hasContent = false;
    for (const [name, fragment] of this.#fragments) this.#stow(name, fragment);
    this.#fragments.clear();
  }

  /** Says everything that the entry is made of: stories with one print have one entry, in this process or another. */
  get print(): string {
    const { contentHash, settings, now } = this.#source;
    const { id } = this.article;
    this.#print ??= hashOf([id, contentHash, lastChange(this.article, now), this.filing, settings]);
    return this.#print;
  }

  /** Gives the entry's fragment, as `composeFeed` of the same format takes it. */
  fragment(format: FragmentFormat): string {
    return Buffer.from(this.fragmentBytes(format)).toString();
  }

  /** Gives the same in UTF-8: documents are put together of bytes. */
  fragmentBytes({ name, renderEntry }: FragmentFormat): Uint8Array {
    const known = this.#fragments.get(name) ?? this.#fetch(name);
    this.#hasContent ||= known === undefined;
    const fragment = known ?? Buffer.from(renderEntry(this.entry));
    this.#fragments.set(name, fragment);
    this.#tellSize();
    return fragment;
  }

  #stow(name: Format["name"], fragment: Uint8Array): void {
    if (this.#stowed.has(name)) return;
    const start = this.#source.attic?.append(fragment);
    if (start !== undefined) this.#stowed.set(name, { start, length: fragment.length });
  }

  #fetch(name: Format["name"]): Uint8Array | undefined {
    const place = this.#stowed.get(name);
    if (place === undefined) return this.#source.cuttings?.(this.article, name);
    return this.#source.attic?.read(place.start, place.length);
  }

  #tellSize(): void {
    // An entry of which no fragment was rendered has no content yet.
    let size = this.#hasContent ? (this.#entry?.contentHtml.length ?? 0) : 0;
    for (const fragment of this.#fragments.values()) size += fragment.length;
    this.#source.matter?.use(this, size);
  }
}
