import { addressOf } from "../feed/addresses.ts";
import { isGroupFolder } from "../ledger/group-folder.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { escapeMarkup } from "../markup/escape.ts";
import { type Problem, problemOf } from "../problem/problem.ts";
import type { Settings } from "../site/settings.ts";
import { SETTINGS_FILE } from "../site/settings-file.ts";
import { type Document, documentOf } from "./document.ts";
import { isInArchive } from "./document-paths.ts";
import { BEFORE_ANY_STORY } from "./planned-group.ts";

/** A group folder that subscribers know, and where it is now. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

interface CheckedMoves {
  readonly moves: readonly Move[];
  readonly problems: readonly Problem[];
}

/** Checks the settings' moves: old folders that are gone to new ones that exist, within the publication only. */
export function checkMoves({ moved }: Settings, current: ReadonlySet<string>): CheckedMoves {
  const moves: Move[] = [];
  const problems: Problem[] = [];
  for (const [written, target] of Object.entries(moved)) {
    const [from, to] = [folderOf(written), folderOf(target)];
    if (from !== undefined && to !== undefined && !current.has(from) && current.has(to))
      moves.push({ from, to });
    else problems.push(moveProblem(written, target, from !== undefined && current.has(from)));
  }
  return { moves, problems };
}

function folderOf(written: string): string | undefined {
  const folder = `${written.replace(/^\//, "").replace(/\/$/, "")}/`;
  return isGroupFolder(folder) && !isInArchive(folder) ? folder : undefined;
}

function moveProblem(written: string, target: string, isThere: boolean): Problem {
  const why = isThere ? `${written} is still published` : `${target} is no group of this publication`;
  const message = `moved: ${written} to ${target} leads nowhere: ${why}`;
  return problemOf({ file: SETTINGS_FILE, code: "moved-invalid", message, severity: "warning" });
}

/** Gives the new folder of an old one, or of a pair below it; undefined when it did not move. */
export function destinationOf(
  folder: string,
  moves: readonly Move[],
  current: ReadonlySet<string>,
): string | undefined {
  const move = moves.find(({ from }) => folder.startsWith(from));
  if (move === undefined) return undefined;
  const below = move.to + folder.slice(move.from.length);
  return current.has(below) ? below : move.to;
}

/**
 * Reports topics that were published and are gone while their stories go on under others: renamed without a word in
 * `moved`, so their subscribers' address would die.
 */
export function findRenamedTopics(
  next: Ledger,
  ledger: Ledger,
  current: ReadonlySet<string>,
  moves: readonly Move[],
  baseUrl: string,
): Problem[] {
  const gone = [...ledger.feeds.keys()].flatMap((folder) => {
    const slug = /^topics\/([^/]+)\/$/.exec(folder)?.[1];
    const isLost = !current.has(folder) && destinationOf(folder, moves, current) === undefined;
    return slug !== undefined && isLost ? [{ slug, folder }] : [];
  });
  const goingOn = gone.length === 0 ? new Set() : findTopicsGoingOn(next, ledger);
  return gone.flatMap(({ slug, folder }) => {
    if (!goingOn.has(slug)) return [];
    const message = `topic ${slug} is gone, though its stories are not; whoever subscribes to ${addressOf(folder, baseUrl)} would get nothing more`;
    return [problemOf({ file: SETTINGS_FILE, code: "topic-renamed", message })];
  });
}

/** Gives the slugs under which the ledger has stories that are published under some topic now. */
function findTopicsGoingOn(next: Ledger, ledger: Ledger): ReadonlySet<string> {
  const live = new Set<string>();
  for (const { id, topics, withdrawn } of next.articles)
    if (withdrawn === undefined && topics.length > 0) live.add(id);
  return new Set(ledger.articles.flatMap(({ id, topics }) => (live.has(id) ? topics : [])));
}

/** Composes `_redirects`, which static hosts such as Netlify and Cloudflare Pages obey. */
export function composeRedirects(moves: readonly Move[], baseUrl: string): Document {
  const root = new URL(baseUrl).pathname;
  const text = moves
    .map(({ from, to }) => `${root}${encodeURI(from)}* ${root}${encodeURI(to)}:splat 301\n`)
    .join("");
  return documentOf({
    path: "_redirects",
    text,
    mediaType: "text/plain",
    changed: BEFORE_ANY_STORY,
  });
}

/** Composes the page that stands at a moved group's old address, for hosts that know no redirects. */
export function composeMovedPage(from: string, to: string, baseUrl: string): Document {
  const address = escapeMarkup(addressOf(to, baseUrl));
  const text = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Moved</title>
<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0; url=${address}">
</head>
<body><p>These feeds have moved to <a href="${address}">${address}</a>.</p></body>
</html>
`;
  return documentOf({
    path: `${from}index.html`,
    text,
    mediaType: "text/html",
    changed: BEFORE_ANY_STORY,
  });
}
