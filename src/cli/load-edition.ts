import { availableParallelism } from "node:os";
import type { ContentCache } from "../cache/content-cache.ts";
import { Scratch } from "../cache/scratch.ts";
import { ContentFolder } from "../content/content-folder.ts";
import type { ContentState } from "../content/content-version.ts";
import type { Edition } from "../edition/edition.ts";
import { editionOfContent } from "../edition/edition-of-content.ts";
import type { ProofLine } from "../edition/proofs.ts";
import { StandingType } from "../edition/standing-type.ts";
import { loadGazetteerFor } from "../placing/load-gazetteer.ts";
import type { Problem } from "../problem/problem.ts";
import { parseSettings } from "../site/parse-settings.ts";
import type { Moment } from "../time/moment.ts";
import { threadsFor } from "./default-threads.ts";
import { missingLedger } from "./previous-ledger.ts";
import type { Progress } from "./progress.ts";
import { restrainHeap } from "./restrain-heap.ts";

/** What the commands ask for. */
export interface EditionRequest {
  readonly content: string;
  readonly baseUrl?: string | undefined;
  readonly preview: boolean;
  /** The text of the last build's ledger, or its lines, if there is one. */
  readonly ledgerText?: string | Iterable<string> | undefined;
  readonly now: Moment;
  /** File or address of the last ledger, when it is not in the output folder. */
  readonly previous?: string | undefined;
  /** Folder for caches, or `none`. */
  readonly cache?: string | undefined;
  readonly concurrency?: number | undefined;
  /** Gives milliseconds since 1970; the system's without it. */
  readonly clock?: (() => number) | undefined;
  /** Lets `previous` lead to this machine or into a private network. */
  readonly allowPrivate?: boolean;
}

/** A content folder that a command has opened, and what came of it. */
export interface LoadedEdition {
  readonly edition: Edition;
  /** The edition's, and those of how it was asked for. */
  readonly problems: readonly Problem[];
  /** The state of the content folder that was read. */
  readonly state: ContentState;
  readonly standing: StandingType;
  /** Keeps what was read and found out for the next command. */
  readonly save: () => void;
}

/** Reads a content folder and builds its edition. Throws PublicationError when nothing can be published. */
export async function loadEdition(
  request: EditionRequest,
  progress: Progress,
  cache: ContentCache | undefined,
): Promise<LoadedEdition> {
  const concurrency = request.concurrency ?? threadsFor(availableParallelism());
  const clock = request.clock ?? Date.now;
  const folder = new ContentFolder(request.content, { clock, concurrency, cache, findsPlaces: true });
  const onProgress = (done: number, total: number) => progress.show("Reading", done, total);
  const content = await folder.refresh({ onListed: restrainHeap, onProgress });
  const { baseUrl, now, preview, ledgerText } = request;
  const settings = parseSettings(content.settingsText, content.settingsFile);
  const gazetteer = settings.ok ? await loadGazetteerFor(content.readings, settings.settings) : undefined;
  // Documents are composed once: nothing but what they came out as is kept.
  const standing = new StandingType(0, readProofs(cache), {
    attic: cache && new Scratch(cache),
    isOnce: true,
  });
  const edition = editionOfContent({ ...content, baseUrl, gazetteer, now, preview, ledgerText, standing });
  const save = () => {
    folder.save();
    if (cache?.isWorth(content.readings.length))
      cache.saveNote(PROOFS, standing.proofs.linesOf(edition.paths));
  };
  const problems = [...missingLedger(request.previous, ledgerText), ...edition.problems];
  return { edition, problems, state: folder.state, standing, save };
}

const PROOFS = "proofs";

function readProofs(cache: ContentCache | undefined): readonly ProofLine[] {
  const note = cache?.readNote(PROOFS);
  return Array.isArray(note) ? (note as ProofLine[]) : [];
}
