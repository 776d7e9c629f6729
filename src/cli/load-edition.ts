import { availableParallelism } from "node:os";
import { ShelfDamage } from "../article/shelf.ts";
import type { ContentCache } from "../cache/content-cache.ts";
import { ContentFolder } from "../content/content-folder.ts";
import type { Edition } from "../edition/edition.ts";
import { editionOfContent } from "../edition/edition-of-content.ts";
import { needsGazetteer } from "../edition/place-articles.ts";
import type { ProofLine } from "../edition/proofs.ts";
import { StandingType } from "../edition/standing-type.ts";
import type { Moment } from "../time/moment.ts";
import { openCache } from "./open-cache.ts";
import type { Progress } from "./progress.ts";

/** What the commands ask for. */
export interface EditionRequest {
  readonly content: string;
  readonly baseUrl?: string | undefined;
  readonly preview: boolean;
  /** The text of the last build's ledger, if there is one. */
  readonly ledgerText?: string | undefined;
  readonly now: Moment;
  /** Folder for caches, or `none`. */
  readonly cache?: string | undefined;
  readonly concurrency?: number | undefined;
}

/** A content folder that a command has opened, and what came of it. */
export interface LoadedEdition {
  readonly edition: Edition;
  /** Keeps what was read and found out for the next command. */
  readonly save: () => void;
}

/** Reads a content folder and builds its edition. Throws PublicationError when nothing can be published. */
export async function loadEdition(
  request: EditionRequest,
  progress: Progress,
  cache: ContentCache | undefined,
): Promise<LoadedEdition> {
  const concurrency = request.concurrency ?? availableParallelism();
  const folder = new ContentFolder(request.content, { clock: Date.now, concurrency, cache });
  const onProgress = (done: number, total: number) => progress.show("Reading", done, total);
  const content = await folder.refresh({ onProgress });
  const { baseUrl, now, preview, ledgerText } = request;
  const gazetteer = content.readings.some(needsGazetteer)
    ? await import("../gazetteer/gazetteer.ts")
    : undefined;
  // Documents are composed once: nothing but what they came out as is kept.
  const standing = new StandingType(0, readProofs(cache));
  const edition = editionOfContent({ ...content, baseUrl, gazetteer, now, preview, ledgerText, standing });
  const save = () => {
    folder.save();
    cache?.saveNote(PROOFS, standing.proofs.linesOf(edition.paths));
  };
  return { edition, save };
}

const PROOFS = "proofs";

function readProofs(cache: ContentCache | undefined): readonly ProofLine[] {
  const note = cache?.readNote(PROOFS);
  return Array.isArray(note) ? (note as ProofLine[]) : [];
}

/**
 * Does some work with the cache of the content folder. When the cache turns out to be damaged it is discarded, and the
 * work is done once more without; it must have changed nothing until then.
 */
export async function withCache<Result>(
  { content, cache: place }: EditionRequest,
  work: (cache: ContentCache | undefined) => Promise<Result>,
): Promise<Result> {
  const cache = openCache(content, place);
  try {
    return await work(cache);
  } catch (error) {
    if (!(error instanceof ShelfDamage)) throw error;
    cache?.discard();
    return work(undefined);
  }
}
