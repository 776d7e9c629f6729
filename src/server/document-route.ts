import { folderOf, isInArchive } from "../edition/document-paths.ts";
import type { Route } from "./answer.ts";

/** Tells what kind of address a document's path is. */
export function routeOf(path: string): Route {
  if (isInArchive(path)) return "archive";
  return FILES[path.slice(folderOf(path).length)] ?? "other";
}

const FILES: Readonly<Record<string, Route>> = {
  "rss.xml": "rss",
  "atom.xml": "atom",
  "feed.json": "json",
  "index.html": "page",
  "embed.html": "embed",
};
