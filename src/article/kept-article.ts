import type { Article } from "./article.ts";
import type { Findings } from "./findings.ts";
import type { ArticleHead, ArticleText } from "./shelf.ts";
import { UnopenedArticle } from "./unopened-article.ts";

/** What is kept of an article beside its place and its dates. */
export interface KeptMatter {
  readonly head: ArticleHead;
  readonly findings: Findings;
  readonly text: () => ArticleText;
}

/** What is in view of an article that was published by an earlier process. */
export interface KeptDates {
  /** Its place among the files that the process saw. */
  readonly number: number;
  readonly path: string;
  readonly published: number;
  readonly updated: number;
}

/** An article of which nothing is looked at before it is asked for but its place and its dates. */
export class KeptArticle extends UnopenedArticle implements Article {
  readonly number: number;
  readonly path: string;
  readonly published: number;
  readonly updated: number;
  readonly #open: (number: number) => KeptMatter;
  #matter: KeptMatter | undefined;
  #text: ArticleText | undefined;

  constructor({ number, path, published, updated }: KeptDates, open: (number: number) => KeptMatter) {
    super();
    this.number = number;
    this.path = path;
    this.published = published;
    this.updated = updated;
    this.#open = open;
  }

  get findings() {
    return this.#kept.findings;
  }
  get id() {
    return this.#kept.head.id;
  }
  get address() {
    return this.#kept.head.address;
  }
  get otherNumbers() {
    return this.#kept.head.otherNumbers;
  }
  get topics() {
    return this.#kept.head.topics;
  }
  get jurisdictions() {
    return this.#kept.head.jurisdictions;
  }
  get quality() {
    return this.#kept.head.quality;
  }
  get lines() {
    return this.#kept.head.lines;
  }

  get #kept(): KeptMatter {
    this.#matter ??= this.#open(this.number);
    return this.#matter;
  }

  protected get text(): ArticleText {
    this.#text ??= this.#kept.text();
    return this.#text;
  }
}
