import { escapeMarkup } from "../markup/escape.ts";
import { formatDay, formatRfc3339, type Moment } from "../time/moment.ts";
import type { GroupLink } from "./page.ts";

/** Writes a link; the label is plain text. */
export function anchor(address: string, label: string): string {
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(label)}</a>`;
}

/** Writes a day for people and for machines. */
export function day(moment: Moment): string {
  return `<time datetime="${formatRfc3339(moment)}">${formatDay(moment)}</time>`;
}

/** Counts stories in words. */
export function stories(count: number): string {
  return count === 1 ? "1 story" : `${inEnglish(count)} stories`;
}

/** Gives the way from a page in a folder to the publication's root: `../../`, or `./` from the root itself. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/** Writes a link to a group, with its count where it has one. */
export function groupAnchor({ name, path, count }: GroupLink, root: string): string {
  const number = count === undefined ? "" : ` <span class="count">${count}</span>`;
  return `<a href="${hrefOf(path, root)}" dir="auto">${escapeMarkup(name)}</a>${number}`;
}

/** Gives the relative address of a path of the publication, fit for an attribute. */
export function hrefOf(path: string, root: string): string {
  return escapeMarkup(root + encodeURI(path));
}

/** Gives the attributes of text that authors wrote: pages themselves are English and run from left to right. */
export function authored(language: string): string {
  return /^en\b/i.test(language) ? ' dir="auto"' : ` dir="auto" lang="${escapeMarkup(language)}"`;
}

/** Writes a whole number as English does: `12,345`. */
export function inEnglish(count: number): string {
  // The system's tables of languages take longer to load than a small build takes.
  const digits = String(count);
  const groups = [digits.slice(0, digits.length % 3 || 3)];
  for (let at = groups.join("").length; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(",");
}
