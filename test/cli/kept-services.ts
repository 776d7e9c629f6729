import { readFileSync, statSync, writeFileSync } from "node:fs";
import type { Request, Response } from "express";
import type { ContentCache } from "../../src/cache/content-cache.ts";
import { type KeptEdition, keepEdition, openEdition } from "../../src/cli/kept-edition.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { LiveSource } from "../../src/live/live-source.ts";
import { type LivePublication, openLive } from "../../src/live/open-live.ts";
import { createFeedsRouter } from "../../src/server/feeds-router.ts";
import { listen } from "../../src/server/listen.ts";
import { ask } from "../server/ask.ts";

const QUERIES = [
  ...[
    "search/rss.xml?topic=t",
    "search/feed.json?q=cameras",
    "search/?jurisdiction=fr",
    "search/atom.xml?topic=x",
  ],
  ...["topics/t", "none.xml", "ledger.jsonl", "topics/old/rss.xml", "?x=1", "health/ready"],
];

/** What a service works with, on disk, and its clock. */
export interface House {
  readonly content: string;
  readonly cache: string;
  readonly ledger: string;
  now: number;
  baseUrl: string | undefined;
  readonly preview?: boolean;
}

const log = { info: () => {}, warn: () => {}, error: () => {} };
const settling = { quiet: 1, longest: 1 };

/** Gives the bytes of a file, if there is one. */
export function readIfThere(file: string): Buffer | undefined {
  return statSync(file, { throwIfNoEntry: false }) && readFileSync(file);
}

/** Serves as the command does, without `cache` from the beginning alone. */
export function openService(
  house: House,
  cache: ContentCache | undefined,
  first: KeptEdition | undefined,
): LivePublication {
  const { content, ledger, baseUrl, preview = false } = house;
  const asked = { content, baseUrl, preview, clock: () => house.now };
  const ledgerText = first?.edition.ledgerLines.join("\n") ?? readIfThere(ledger)?.toString();
  return openLive({
    ...asked,
    ...{ log, settling, cache, ledgerText },
    keep: cache && ((standing) => keepEdition(standing, asked, cache)),
    writeLedger: cache && (async (text) => writeFileSync(ledger, text)),
  });
}

/** Opens the edition that the last service left. */
export async function openKept(
  { content, ledger, now, baseUrl, preview = false }: House,
  cache: ContentCache,
): Promise<KeptEdition | undefined> {
  const bytes = readIfThere(ledger);
  const asked = { content, baseUrl, preview, clock: () => now };
  return bytes && openEdition(asked, { cache, ledger: bytes });
}

/** Asks for everything that a service has; gives status, headers and body by address. */
export async function answersOf(live: LiveSource, paths: readonly string[]) {
  const options = { memory: 1 << 20, rate: 0, operations: "all", deltas: false, isWhole: true } as const;
  const router = createFeedsRouter({ live, ...options });
  const listening = await listen(
    (request, response) => router(request as Request, response as Response, () => {}),
    {
      host: "127.0.0.1",
      port: 0,
      patience: { drain: 100 },
    },
  );
  const answers: [string, { status: number; headers: object; text: string }][] = [];
  for (const file of [...paths, ...QUERIES]) {
    const { status, headers, text } = await ask(`http://127.0.0.1:${listening.port}/${file}`);
    answers.push([file, { status, headers: { ...headers, date: "" }, text }]);
  }
  await listening.stop();
  return new Map(answers);
}

/** Gives everything else that an edition says. */
export function factsOf({
  paths,
  publication,
  nextChange,
  problems,
  report,
  ledgerLines,
  ledger,
  stories,
}: Edition) {
  const told = stories.map(({ print, article: { path: file, title } }) => ({ print, file, title }));
  return { paths, publication, nextChange, problems, report, ledgerLines, ledger, told };
}
