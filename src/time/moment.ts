import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
let parser: typeof import("date-fns/parseISO") | undefined;

/** An instant: whole seconds since 1970-01-01T00:00:00Z. Feeds carry no finer time. */
export type Moment = number;

// date, then optionally: time, seconds, fraction, zone. Without a zone it is UTC: an edition must not depend on
// the time zone of the machine that builds it. No zone is more than 14 hours from it.
const ISO_8601 =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d|[+-](?:0\d|1[0-4]))?)?$/i;

// Years outside this range are slips of the keyboard, and some readers mistake them for other centuries.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

// As `formatRfc3339` writes it, within the years: what machines write, and what is read most.
const AS_WRITTEN = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * Reads an ISO 8601 date or date-time, cut to the second; without a zone it is UTC.
 * Undefined for anything else and for dates that do not exist (2021-02-30).
 */
export function parseMoment(text: string): Moment | undefined {
  if (AS_WRITTEN.test(text)) {
    const date = new Date(text);
    // Days and hours that do not exist (30 February, 24:00) are counted on, and give another day.
    if (date.getUTCDate() === Number(text.slice(8, 10))) return date.getTime() / 1000;
  }
  const match = ISO_8601.exec(text.trim());
  if (!match) return undefined;
  const [, date = "", time = "00:00", seconds = ":00", zone = "Z"] = match;
  // Loading it takes a tenth of a command's start: it is loaded when the first date comes that is written otherwise.
  parser ??= load("date-fns/parseISO") as typeof import("date-fns/parseISO");
  const instant = parser.parseISO(`${date}T${time}${seconds}${zone.toUpperCase()}`).getTime();
  const year = Number(date.slice(0, 4));
  if (Number.isNaN(instant) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return Math.floor(instant / 1000);
}

/** Gives the moment as a Date, for libraries that ask for one. */
export function toDate(moment: Moment): Date {
  return new Date(moment * 1000);
}

/** Cuts a Date to a Moment. */
export function momentOf(date: Date): Moment {
  return Math.floor(date.getTime() / 1000);
}

/** Formats as RFC 3339 in UTC: `2026-03-31T09:30:00Z`. */
export function formatRfc3339(moment: Moment): string {
  return `${toDate(moment).toISOString().slice(0, 19)}Z`;
}

/** Formats as RFC 822 with a four-digit year: `Tue, 31 Mar 2026 09:30:00 GMT` (RSS 2.0; RFC 9110 section 5.6.7). */
export function formatRfc822(moment: Moment): string {
  return toDate(moment).toUTCString();
}

/** Formats as a day for people: `31 March 2026`, in UTC. */
export function formatDay(moment: Moment): string {
  const date = toDate(moment);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
