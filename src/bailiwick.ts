/// <reference types="node" preserve="true" />
import type { IncomingMessage, ServerResponse } from "node:http";
import { parseArticle } from "./article/parse-article.ts";
import type { Edition } from "./edition/edition.ts";
import { editionOfContent } from "./edition/edition-of-content.ts";
import * as gazetteer from "./gazetteer/gazetteer.ts";
import type { LiveLog } from "./live/live-source.ts";
import { PublicationError } from "./problem/publication-error.ts";
import { SETTINGS_FILE } from "./site/settings-file.ts";
import { momentOf } from "./time/moment.ts";

export type { HoldReason } from "./article/select-articles.ts";
export type { Document } from "./edition/document.ts";
export type { Edition } from "./edition/edition.ts";
export type { EditionReport } from "./edition/edition-report.ts";
export type { Problem, ProblemCode } from "./problem/problem.ts";
export { PublicationError } from "./problem/publication-error.ts";
export { SettingsError } from "./site/settings-error.ts";

/** One article of a content folder: its place in it, and what the file holds. */
export interface ArticleFile {
  /** With `/` between folders: `2026/facial-recognition.md`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What an edition is made of. */
export interface EditionInput {
  readonly files: Iterable<ArticleFile>;
  /** The text of `bailiwick.yml`; without it the defaults hold. */
  readonly settings?: string;
  /** The text of the ledger that the last edition gave (`ledgerLines`); without it nothing was published before. */
  readonly ledger?: string;
  /** Wins over the settings' `base_url`. */
  readonly baseUrl?: string;
  /** The time of publication: articles dated after it are held back. */
  readonly now: Date;
  /** Include unpublished and future articles, for a preview. */
  readonly unpublished?: boolean;
}

/**
 * Builds every document of a publication without touching disk, clock or network: the same input gives the same
 * bytes. Authors' mistakes are in `problems`. Throws SettingsError when the settings cannot be used, PublicationError
 * when `now` is no date.
 */
export function buildEdition(input: EditionInput): Edition {
  const { files, settings = "", ledger, baseUrl, now, unpublished = false } = input;
  if (Number.isNaN(now.getTime())) throw new PublicationError("now is not a valid date");
  const encoder = new TextEncoder();
  const readings = Array.from(files, ({ path, content }) =>
    parseArticle(path, typeof content === "string" ? encoder.encode(content) : content),
  );
  const source = {
    settingsText: settings,
    settingsFile: SETTINGS_FILE,
    ledgerText: ledger,
    gazetteer,
    baseUrl,
    readings,
  };
  return editionOfContent({ ...source, now: momentOf(now), preview: unpublished });
}

/** How a content folder is served by another program. */
export interface FeedsOptions {
  /** The content folder. */
  readonly content: string;
  /** Wins over the settings' `base_url`; where the router is mounted belongs to it. */
  readonly baseUrl?: string;
  /** Include unpublished and future articles, for a preview. */
  readonly unpublished?: boolean;
  /** Where the service remembers what it published; by default in the content folder, `false` for nowhere. */
  readonly ledger?: string | false;
  /** The text of the ledger to begin with, when the service has none of its own yet. */
  readonly previous?: string;
  /** Requests a minute from one client; by default any number, because the app may have a limit of its own. */
  readonly rate?: number;
  /** For documents kept ready to be sent, in bytes. */
  readonly memory?: number;
  /** Who may see `metrics` and `status.json` below the mount path; by default nobody. */
  readonly operations?: "local" | "all" | "none";
  /** Send readers that can take it only what is new (RFC 3229). */
  readonly deltas?: boolean;
  /** Lets the hub be on this machine or in a private network. */
  readonly allowPrivate?: boolean;
  /** Hears of problems, renewals and requests; a logger of pino fits. */
  readonly log?: LiveLog;
}

/** Middleware for an Express app; unknown addresses are left to the rest of the app. */
export interface Feeds {
  (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void;
  /** Ends the watch over the folder, and has everything written that is to be remembered. */
  readonly close: () => Promise<void>;
  /** The same, for `await using`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

const SILENT: LiveLog = { info: () => {}, warn: () => {}, error: () => {} };
const MEMORY = 128 * 1024 * 1024;

/**
 * Serves a content folder live: `app.use("/feeds", await feeds({ content: "content" }))`. Resolves when the first
 * edition is there. Throws PublicationError, or SettingsError, when there can be none.
 */
export async function feeds(options: FeedsOptions): Promise<Feeds> {
  const [{ openLive }, { openLiveLedger }, { createFeedsRouter }, { systemClock }, { fetchPublic }] =
    await Promise.all([
      import("./live/open-live.ts"),
      import("./out/live-ledger.ts"),
      import("./server/feeds-router.ts"),
      import("./server/system-clock.ts"),
      import("./network/guarded-fetch.ts"),
    ]);
  const { content, baseUrl, unpublished: preview = false, ledger, log = SILENT } = options;
  const file = ledger === false ? undefined : openLiveLedger(content, ledger);
  const ledgerText = (await file?.read()) ?? options.previous;
  const announcement = { fetch: options.allowPrivate ? fetch : fetchPublic };
  const live = openLive({
    ...{ content, baseUrl, preview, ledgerText, clock: systemClock, log, announcement },
    writeLedger: file?.write,
    notices: file?.notices,
  });
  try {
    await live.start();
  } catch (error) {
    await live.close();
    throw error;
  }
  const { rate = 0, memory = MEMORY, operations = "none", deltas = false } = options;
  const router = createFeedsRouter({
    live,
    memory,
    rate,
    operations,
    deltas,
    isWhole: false,
    log: options.log,
  });
  const close = () => live.close();
  return Object.assign(router, { close, [Symbol.asyncDispose]: close }) as unknown as Feeds;
}
