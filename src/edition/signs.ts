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
  static of(records: readonly LedgerArticle[], articles: readonly Article[]): Signs {
    const most =
      records.reduce((sum, { urls }) => sum + urls.length + 2, 0) +
      articles.reduce((sum, { sameAs }) => sum + 2 * sameAs.length + 2, 0);
    const numbers = new Uint32Array(most);
    let count = 0;
    const add = (sign: string) => {
      numbers[count] = checksumOf(sign);
      count += 1;
    };
    for (const { id, urls, paths } of records) {
      for (const sign of [id, ...urls.map(withoutScheme), ...paths.slice(-1)]) add(sign);
    }
    for (const article of articles) for (const sign of signsOf(article)) add(sign);
    return new Signs(numbers.subarray(0, count));
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
