import { formatRfc822, type Moment } from "../time/moment.ts";

// RFC 9110 section 5.6.7: the form that is sent, and the two old ones that have to be read.
const FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_850 = /^[A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** Reads a date of an HTTP field; undefined for anything that is none. */
export function parseHttpDate(text: string): Moment | undefined {
  const isAsctime = ASCTIME.test(text);
  if (!isAsctime && !FIXDATE.test(text) && !RFC_850.test(text)) return undefined;
  const time = Date.parse(isAsctime ? `${text} GMT` : text);
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}

/** Writes a moment as an HTTP date: `Tue, 31 Mar 2026 09:30:00 GMT`. */
export function formatHttpDate(moment: Moment): string {
  return formatRfc822(moment);
}
