import type { Route } from "./answer.ts";

const ARCHIVE = /(?:^|\/)archive\/\d+\//;

/** Tells what kind of address a document's path is. */
export function routeOf(path: string): Route {
  if (ARCHIVE.test(path)) return "archive";
  const file = path.slice(path.lastIndexOf("/") + 1);
  return FILES[file] ?? "other";
}

const FILES: Readonly<Record<string, Route>> = {
  "rss.xml": "rss",
  "atom.xml": "atom",
  "feed.json": "json",
  "index.html": "page",
  "embed.html": "embed",
};
