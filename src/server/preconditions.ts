import type { IncomingHttpHeaders } from "node:http";
import type { Moment } from "../time/moment.ts";
import { namesDocument } from "./entity-tag.ts";
import { parseHttpDate } from "./http-date.ts";

/** What a client's copy of a document is compared with. */
export interface Validators {
  /** What stands between the quotes of the identity's entity tag. */
  readonly tagName: string;
  readonly modified: Moment;
}

/**
 * Says whether the client's copy is still good (RFC 9110 section 13.2.2): a tag decides alone, a date only where no tag
 * is given, and a date that is none decides nothing. `Cache-Control: no-cache` asks caches, not the origin: pollers that
 * always send it still get their 304.
 */
export function hasCurrentCopy(headers: IncomingHttpHeaders, { tagName, modified }: Validators): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) return namesDocument(tags, tagName);
  const date = headers["if-modified-since"];
  if (date === undefined) return false;
  const since = parseHttpDate(date);
  return since !== undefined && modified <= since;
}
