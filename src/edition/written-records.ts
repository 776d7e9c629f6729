import { KeptArticle } from "../article/kept-article.ts";
import { ShelfDamage } from "../article/shelf.ts";
import type { Ledger, LedgerArticle, LedgerFeed } from "../ledger/ledger.ts";
import { feedLinesOf, formatRecord, readArticleLine } from "../ledger/ledger-lines.ts";
import type { Identified, RecordStock } from "./record-stock.ts";

/** Lines of a ledger, by number, counted from 0. */
export interface LedgerLines {
  readonly at: (line: number) => string | undefined;
}

interface Writing {
  /** The lines of a ledger; those behind `count` articles do not matter. */
  readonly lines: LedgerLines;
  readonly count: number;
  /** The number of the line of each kept article, by its own number. */
  readonly lineOfKept: Int32Array;
  /** The same of articles that were taken back, by id. */
  readonly lineOfWithdrawn: ReadonlyMap<string, number>;
}

interface FreshRecord {
  readonly line: number;
  readonly record: LedgerArticle;
}

/** What a ledger remembers of articles, as it is written: a line is read when its article is asked for. */
export class WrittenRecords implements RecordStock {
  readonly #writing: Writing;
  readonly #read = new Map<number, LedgerArticle>();
  /** The records that are others now, and those that are new, by id with the numbers of their lines. */
  readonly #fresh: ReadonlyMap<string, FreshRecord>;

  constructor(writing: Writing, fresh: ReadonlyMap<string, FreshRecord> = new Map()) {
    this.#writing = writing;
    this.#fresh = fresh;
  }

  get count(): number {
    return this.#writing.count;
  }

  /** Gives what is remembered of an article. Throws ShelfDamage when its line does not say it. */
  find(article: Identified): LedgerArticle {
    const fresh = this.#fresh.size > 0 ? this.#fresh.get(article.id) : undefined;
    return fresh?.record ?? this.#readLine(this.lineOf(article), article);
  }

  /** Gives the number of an article's line, counted from 0. */
  lineOf(article: Identified): number {
    const kept = article instanceof KeptArticle ? this.#writing.lineOfKept[article.number] : undefined;
    const { lineOfWithdrawn } = this.#writing;
    return kept ?? this.#fresh.get(article.id)?.line ?? lineOfWithdrawn.get(article.id) ?? -1;
  }

  /** Gives the stock with some records replaced and others behind them. */
  revise(changed: Iterable<LedgerArticle>, added: readonly LedgerArticle[]): RecordStock {
    const known = new Map([...this.#read].map(([line, { id }]) => [id, line]));
    const fresh = new Map(this.#fresh);
    for (const record of changed) {
      const line = known.get(record.id) ?? fresh.get(record.id)?.line;
      if (line === undefined) throw new Error(`the line of ${record.id} was not read`);
      fresh.set(record.id, { line, record });
    }
    const { count } = this.#writing;
    for (const [index, record] of added.entries()) fresh.set(record.id, { line: count + 1 + index, record });
    return new WrittenRecords({ ...this.#writing, count: count + added.length }, fresh);
  }

  /** Reads everything. */
  toLedger(feeds: ReadonlyMap<string, LedgerFeed>): Ledger {
    const articles = [...this.#articleLines()].map((line) => readArticleLine(line));
    return { articles: articles.flatMap((article) => article ?? []), feeds };
  }

  /** Gives the ledger's lines: of what has not changed those that were written. */
  *lines(feeds: ReadonlyMap<string, LedgerFeed>): Generator<string> {
    yield this.#writing.lines.at(0) ?? "";
    yield* this.#articleLines();
    yield* feedLinesOf(feeds);
  }

  *#articleLines(): Generator<string> {
    const fresh = new Map(Array.from(this.#fresh.values(), ({ line, record }) => [line, record]));
    const { lines, count } = this.#writing;
    for (let line = 1; line <= count; line += 1) {
      const record = fresh.get(line);
      yield record === undefined ? (lines.at(line) ?? "") : formatRecord(record);
    }
  }

  #readLine(line: number, { id }: Identified): LedgerArticle {
    const known = this.#read.get(line);
    if (known !== undefined) return known;
    const record = readArticleLine(this.#writing.lines.at(line) ?? "");
    if (record?.id !== id) throw new ShelfDamage(`the ledger has no line of ${id} where it was`);
    this.#read.set(line, record);
    return record;
  }
}
