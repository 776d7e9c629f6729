import { type Moment, parseMoment } from "../time/moment.ts";
import { isGroupFolder } from "./group-folder.ts";
import type { LedgerArticle, LedgerFeed } from "./ledger.ts";

type Fields = Readonly<Record<string, unknown>>;

// A ledger may come from a site, so what goes from it into documents is checked: ids are of the kinds that articles have.
const ID = /^(?:https?:\/\/|tag:|urn:)[^\s<>"{}|\\^`\p{Other}]+$/iu;

// A ledger has a line for everything that was ever published and is read at each build; checking by hand takes a
// twentieth of the time that a schema takes.

/** Reads the value of an article's line; undefined when it is none. */
export function readArticleRecord(value: Fields): LedgerArticle | undefined {
  const { id, urls, paths, hash, state, topics, jurisdictions, archives } = value;
  const [first, changed] = [readMoment(value["first"]), readMoment(value["changed"])];
  const hasTexts = isText(id) && ID.test(id) && isText(hash) && isTexts(urls) && isTexts(paths);
  if (!hasTexts || !isTexts(topics) || !isTexts(jurisdictions) || !isPages(archives)) return undefined;
  if (first === undefined || changed === undefined || (state !== "live" && state !== "withdrawn"))
    return undefined;
  const named = readOptionalMoment(value["withdrawn"]);
  if (named === null) return undefined;
  const withdrawn = state === "withdrawn" ? (named ?? changed) : undefined;
  return { id, urls, paths, first, changed, hash, withdrawn, topics, jurisdictions, archives };
}

/** Reads the value of a feed's line; undefined when it is none. */
export function readFeedRecord(value: Fields): LedgerFeed | undefined {
  const { feed: folder, name, hash } = value;
  const changed = readMoment(value["changed"]);
  const emptied = readOptionalMoment(value["emptied"]);
  if (!isText(folder) || !isGroupFolder(folder) || !isText(name) || !isText(hash)) return undefined;
  if (changed === undefined || emptied === null) return undefined;
  return { folder, name, changed, hash, emptied };
}

/** Null for what is there and no moment. */
function readOptionalMoment(value: unknown): Moment | undefined | null {
  return value === undefined ? undefined : (readMoment(value) ?? null);
}

function readMoment(value: unknown): Moment | undefined {
  return isText(value) ? parseMoment(value) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isPages(value: unknown): value is Record<string, number> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((page) => Number.isSafeInteger(page) && page > 0);
}
