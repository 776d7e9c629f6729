import type { Mention } from "./find-mentions.ts";
import type { Reading } from "./reading.ts";

// After the place: a state, a date, a news agency in brackets, a dash.
const DATELINE =
  /^(?:,?\s*[A-Z][\p{L}.]{1,15}){0,2}(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?\s*(?:\((?:Reuters|Bloomberg|Xinhua|[A-Z]{2,6})\)\s*[—–-]*|\s[—–]|\s?--|\s-)\s/u;
const LONGEST = 70;

/** True for the place in front of a report: "BOSTON (AP) — ...". */
export function isDateline({ text, tokens, field }: Reading, { first, last }: Mention): boolean {
  if (first > 0) return false;
  const end = tokens[last]?.end ?? 0;
  const place = text.slice(0, end);
  return (
    DATELINE.test(text.slice(end, end + LONGEST)) &&
    (!field.endsWith("title") || place === place.toUpperCase())
  );
}
