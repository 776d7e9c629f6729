import type { Article } from "../article/article.ts";
import type { Ledger, LedgerArticle, LedgerFeed } from "../ledger/ledger.ts";
import { ledgerLinesOf } from "../ledger/ledger-lines.ts";
import { once } from "./once.ts";

/** An article that is published, or was taken back. */
export type Identified = Pick<Article, "id">;

/** What the ledger remembers of articles, wherever that lies. */
export interface RecordStock {
  /** How many articles are remembered. */
  readonly count: number;
  /** Gives what is remembered of an article; throws for one that was never published. */
  readonly find: (article: Identified) => LedgerArticle;
  /** Gives the number of its line in the ledger, counted from 0. */
  readonly lineOf: (article: Identified) => number;
  /** Gives the stock with some records replaced and others behind them; this one is not used any more. */
  readonly revise: (changed: Iterable<LedgerArticle>, added: readonly LedgerArticle[]) => RecordStock;
  readonly toLedger: (feeds: ReadonlyMap<string, LedgerFeed>) => Ledger;
  /** Writes the ledger's lines one after the other. */
  readonly lines: (feeds: ReadonlyMap<string, LedgerFeed>) => Iterable<string>;
}

type WriteLine = (record: LedgerArticle | LedgerFeed) => string;

/** Makes a stock of records in memory; `writeLine` may remember lines. */
export function stockOf(articles: readonly LedgerArticle[], writeLine: WriteLine): RecordStock {
  return numberedStock(
    articles,
    once(() => new Map(articles.map(({ id }, index) => [id, index]))),
    writeLine,
  );
}

function numberedStock(
  articles: readonly LedgerArticle[],
  numbers: () => Map<string, number>,
  writeLine: WriteLine,
): RecordStock {
  const toLedger = (feeds: ReadonlyMap<string, LedgerFeed>) => ({ articles, feeds });
  return {
    count: articles.length,
    find: ({ id }) => {
      const record = articles[numbers().get(id) ?? -1];
      if (record === undefined) throw new Error(`nothing is remembered of ${id}`);
      return record;
    },
    // The first line is the ledger's head.
    lineOf: ({ id }) => 1 + (numbers().get(id) ?? -1),
    revise: (changed, added) => {
      const next = [...articles, ...added];
      for (const record of changed) next[numbers().get(record.id) ?? -1] = record;
      for (const [index, { id }] of added.entries()) numbers().set(id, articles.length + index);
      return numberedStock(next, numbers, writeLine);
    },
    toLedger,
    lines: (feeds) => ledgerLinesOf(toLedger(feeds), writeLine),
  };
}
