import { numberOfAddress } from "../article/address-number.ts";
import type { Article } from "../article/article.ts";
import { checksumOf } from "../article/content-hash.ts";
import { otherNumbersOf } from "../article/shelved-article.ts";
import type { LedgerArticle } from "../ledger/ledger.ts";

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
      articles.reduce((sum, article) => sum + otherNumbersOf(article).length + 3, 0);
    const numbers = new Uint32Array(most);
    let count = 0;
    const add = (number: number) => {
      numbers[count] = number;
      count += 1;
    };
    for (const { id, urls, paths } of records) {
      for (const sign of [id, ...paths.slice(-1)]) add(checksumOf(sign));
      for (const url of urls) add(numberOfAddress(url));
    }
    for (const article of articles) for (const number of signsOf(article)) add(number);
    return new Signs(numbers.subarray(0, count));
  }

  /** True when an article could be one that is known. */
  knows(article: Article): boolean {
    return signsOf(article).some((number) => this.#added.has(number) || this.numbers.includes(number));
  }

  /** Adds those of an article. */
  add(article: Article): void {
    for (const number of signsOf(article)) this.#added.add(number);
  }

  /** Gives all as numbers, for a file. */
  all(): Uint32Array {
    const all = new Uint32Array(this.numbers.length + this.#added.size);
    all.set(this.numbers);
    all.set([...this.#added], this.numbers.length);
    return all;
  }
}

function signsOf(article: Article): number[] {
  const { id, path, address } = article;
  return [checksumOf(id), checksumOf(path), numberOfAddress(address), ...otherNumbersOf(article)];
}
