import { formatRfc3339, type Moment } from "../time/moment.ts";
import type { Ledger, LedgerArticle, LedgerFeed } from "./ledger.ts";
import { readArticleRecord, readFeedRecord } from "./read-record.ts";

const VERSION = 1;

/** A ledger with the number of lines in its text that could not be read. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly damagedLines: number;
}

/**
 * Reads the text of a `ledger.jsonl`, or its lines. What is whole is kept, so that a torn last line costs one article's memory
 * and not all; two lines with one id count as damage.
 */
export function parseLedger(text: string | Iterable<string>): LedgerReading {
  const articles = new Map<string, LedgerArticle>();
  const feeds = new Map<string, LedgerFeed>();
  let damagedLines = 0;
  for (const written of typeof text === "string" ? text.split("\n") : text) {
    if (written === "") continue;
    const read = readLine(written);
    if (read === undefined || ("id" in read && articles.has(read.id))) damagedLines += 1;
    else if ("id" in read) articles.set(read.id, read);
    else if ("folder" in read) feeds.set(read.folder, read);
  }
  const known = [...articles.values()].map((article) => withoutImpossiblePages(article, articles.size));
  return { ledger: { articles: known, feeds }, damagedLines };
}

/** No group has more closed pages than there are articles, since each held one when it was closed. */
function withoutImpossiblePages(article: LedgerArticle, most: number): LedgerArticle {
  const pages = Object.entries(article.archives);
  if (pages.every(([, page]) => page <= most)) return article;
  return { ...article, archives: Object.fromEntries(pages.filter(([, page]) => page <= most)) };
}

/** Gives the record of a line; an empty one for lines that tell of neither articles nor feeds. */
function readLine(written: string): LedgerArticle | LedgerFeed | Record<never, never> | undefined {
  const value = parseObject(written);
  if (value["ledger"] === VERSION) return {};
  return (
    readArticleRecord(value) ?? readFeedRecord(value) ?? (typeof value["file"] === "string" ? {} : undefined)
  );
}

/** What is no object has no fields. */
function parseObject(written: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(written));
  } catch {
    return {};
  }
}

/**
 * Writes a ledger as lines of JSON: a head, a line for each article in its order, a line for each feed by folder.
 * `writeLine` may remember the lines of records, which never change.
 */
export function formatLedger(
  ledger: Ledger,
  writeLine: (record: LedgerArticle | LedgerFeed) => string = formatRecord,
): string[] {
  return [...ledgerLinesOf(ledger, writeLine)];
}

/** Writes the same lines one after the other, so that they need not be in memory together. */
export function* ledgerLinesOf(
  { articles, feeds }: Ledger,
  writeLine: (record: LedgerArticle | LedgerFeed) => string = formatRecord,
): Generator<string> {
  yield JSON.stringify({ ledger: VERSION });
  for (const article of articles) yield writeLine(article);
  yield* feedLinesOf(feeds, writeLine);
}

/** Writes the lines of feeds. */
export function* feedLinesOf(
  feeds: Ledger["feeds"],
  writeLine: (record: LedgerFeed) => string = formatRecord,
): Generator<string> {
  const folders = [...feeds.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
  for (const feed of folders) yield writeLine(feed);
}

/** Reads the line of an article in a ledger; undefined when it is none. */
export function readArticleLine(written: string): LedgerArticle | undefined {
  const value = parseObject(written);
  return value && readArticleRecord(value);
}

/** Writes one record of a ledger as its line. */
export function formatRecord(record: LedgerArticle | LedgerFeed): string {
  return JSON.stringify("id" in record ? writeArticle(record) : writeFeed(record));
}

function writeArticle({ id, urls, paths, first, changed, hash, withdrawn, ...rest }: LedgerArticle): object {
  const state = withdrawn === undefined ? "live" : "withdrawn";
  const { topics, jurisdictions, archives } = rest;
  const dates = { first: formatRfc3339(first), changed: formatRfc3339(changed) };
  return {
    id,
    urls,
    paths,
    ...dates,
    hash,
    state,
    withdrawn: write(withdrawn),
    topics,
    jurisdictions,
    archives,
  };
}

function writeFeed({ folder, name, changed, hash, emptied }: LedgerFeed): object {
  return { feed: folder, name, changed: formatRfc3339(changed), hash, emptied: write(emptied) };
}

function write(moment: Moment | undefined): string | undefined {
  return moment === undefined ? undefined : formatRfc3339(moment);
}
