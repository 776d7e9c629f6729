import type { Article } from "../article/article.ts";
import { checksumOf } from "../article/content-hash.ts";
import type { LedgerArticle } from "../ledger/ledger.ts";
import { withoutScheme } from "../ledger/recognise-articles.ts";

/**
 * By what articles are known again: ids, addresses, files. Held as small numbers made of them, so that two may be
 * taken for one: a sign that is not known is certainly new.
 */
export class Signs {
  /** As they come; many are there more than once. */
  readonly numbers: Uint32Array;
  readonly #added = new Set<number>();

  constructor(numbers: Uint32Array) {
    this.numbers = numbers;
  }

  /** Collects the signs of everything that was ever published, and of the articles there are. */
  static of(records: Iterable<LedgerArticle>, articles: Iterable<Article>): Signs {
    const numbers: number[] = [];
    for (const { id, urls, paths } of records)
      for (const sign of [id, ...urls.map(withoutScheme), ...paths.slice(-1)]) numbers.push(checksumOf(sign));
    for (const article of articles) for (const sign of signsOf(article)) numbers.push(checksumOf(sign));
    return new Signs(Uint32Array.from(numbers));
  }

  /** True when an article could be one that is known. */
  knows(article: Article): boolean {
    return signsOf(article)
      .map(checksumOf)
      .some((number) => this.#added.has(number) || this.numbers.includes(number));
  }

  /** Adds those of an article. */
  add(article: Article): void {
    for (const sign of signsOf(article)) this.#added.add(checksumOf(sign));
  }

  /** Gives all as numbers, for a file. */
  all(): Uint32Array {
    const all = new Uint32Array(this.numbers.length + this.#added.size);
    all.set(this.numbers);
    all.set([...this.#added], this.numbers.length);
    return all;
  }
}

function signsOf({ id, sameAs, path }: Article): string[] {
  return [id, path, ...sameAs, ...sameAs.map(withoutScheme)];
}
