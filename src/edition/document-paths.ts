import { groupFolder } from "../feed/addresses.ts";
import { ATOM_FILE } from "../format/atom/file.ts";
import { JSON_FILE } from "../format/json/file.ts";
import { RSS_FILE } from "../format/rss/file.ts";
import type { Group } from "../group/group.ts";

/** What was published, beside the documents of a build and of a service. */
export const LEDGER_FILE = "ledger.jsonl";

/** The subscription documents of everything. */
export const FRONT_FEEDS: readonly string[] = [RSS_FILE, ATOM_FILE, JSON_FILE];

const FEED_FILES: ReadonlySet<string> = new Set(FRONT_FEEDS);
const ARCHIVE_PAGE = /(^|\/)archive\/(\d+)\//;

/** Gives the folder that a document lies in, ending with a slash unless it is the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** Gives the folder of a group's archive page, counted from 1. */
export function pageFolder(group: Pick<Group, "topic" | "jurisdiction">, page: number): string {
  return `${groupFolder(group)}archive/${page}/`;
}

/** True for the folder of an archive page, and for documents in it. */
export function isInArchive(path: string): boolean {
  return ARCHIVE_PAGE.test(path);
}

/** Splits a folder into that of its group and the way from there to its archive page, which is empty if it is none. */
export function splitFolder(folder: string): { readonly group: string; readonly page: string } {
  const page = /(?:^|(?<=\/))archive\/\d+\/$/.exec(folder)?.[0] ?? "";
  return { group: folder.slice(0, folder.length - page.length), page };
}

/** Gives the path of the same document on the next archive page. */
export function onNextPage(path: string): string {
  return path.replace(
    ARCHIVE_PAGE,
    (_, slash: string, page: string) => `${slash}archive/${Number(page) + 1}/`,
  );
}

/** True for a feed in one of the formats, on whatever page. */
export function isFeedDocument(path: string): boolean {
  return FEED_FILES.has(path.slice(folderOf(path).length));
}

/** True for the documents that people subscribe to: a closed page never changes. */
export function isSubscription(path: string): boolean {
  return isFeedDocument(path) && !isInArchive(path);
}
