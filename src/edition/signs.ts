import { numberOfAddress } from "../article/address-number.ts";
import type { Article } from "../article/article.ts";
import { checksumOf } from "../article/content-hash.ts";
import { otherNumbersOf } from "../article/shelved-article.ts";
import type { LedgerArticle } from "../ledger/ledger.ts";

/**
 * By what articles are known again: ids, addresses, files; of each record and of each article there is. Held as small
 * numbers made of them, so that two may be taken for one: a sign that is not known is certainly new.
 */
export class Signs {
  /** As they were collected; many are there more than once. */
  readonly #numbers: Uint32Array;
  /** How many more of some there are since, or how many fewer. */
  readonly #since = new Map<number, number>();

  constructor(numbers: Uint32Array) {
    this.#numbers = numbers;
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
    for (const record of records) for (const number of signsOfRecord(record)) add(number);
    for (const article of articles) for (const number of signsOf(article)) add(number);
    return new Signs(numbers.subarray(0, count));
  }

  /** True when an article could be one that is known. */
  knows(article: Article): boolean {
    return signsOf(article).some((number) => this.#count(number) > 0);
  }

  /** True when an article is certainly none that is known but the one of this record, of which there is no article. */
  knowsOnlyAs(article: Article, record: Traces): boolean {
    const own = signsOfRecord(record);
    return signsOf(article).every((sign) => this.#count(sign) <= own.filter((one) => one === sign).length);
  }

  /** Adds those of an article that comes, and, when it was never there before, those of its record. */
  add(article: Article, isNew: boolean): void {
    const { id, path, address } = article;
    const ofRecord = isNew ? signsOfRecord({ id, paths: [path], urls: [address] }) : [];
    for (const number of [...signsOf(article), ...ofRecord]) this.#change(number, 1);
  }

  /** Takes out those of an article that goes; its record stays. */
  remove(article: Article): void {
    for (const number of signsOf(article)) this.#change(number, -1);
  }

  /** Gives all as numbers, for a file. */
  all(): Uint32Array {
    const fewer = new Map([...this.#since].filter(([, change]) => change < 0));
    const staying = this.#numbers.filter((number) => {
      const change = fewer.get(number) ?? 0;
      if (change < 0) fewer.set(number, change + 1);
      return change === 0;
    });
    const added = [...this.#since].flatMap(([number, change]) =>
      Array<number>(Math.max(change, 0)).fill(number),
    );
    const all = new Uint32Array(staying.length + added.length);
    all.set(staying);
    all.set(added, staying.length);
    return all;
  }

  #count(number: number): number {
    let count = this.#since.get(number) ?? 0;
    for (let at = this.#numbers.indexOf(number); at >= 0; at = this.#numbers.indexOf(number, at + 1))
      count += 1;
    return count;
  }

  #change(number: number, by: number): void {
    this.#since.set(number, (this.#since.get(number) ?? 0) + by);
  }
}

type Traces = Pick<LedgerArticle, "id" | "paths" | "urls">;

function signsOfRecord({ id, paths, urls }: Traces): number[] {
  return [...[id, ...paths.slice(-1)].map(checksumOf), ...urls.map(numberOfAddress)];
}

function signsOf(article: Article): number[] {
  const { id, path, address } = article;
  return [checksumOf(id), checksumOf(path), numberOfAddress(address), ...otherNumbersOf(article)];
}
