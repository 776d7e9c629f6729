import { PublicationError } from "../problem/publication-error.ts";
import { isThere } from "./compare-document.ts";
import type { FileLine } from "./file-line.ts";
import { setLedgerAside } from "./ledger-file.ts";
import type { OutFolder } from "./out-folder.ts";
import { knownEdition, type PreviousEdition, readPreviousEdition } from "./previous-edition.ts";
import { putInPlace } from "./put-in-place.ts";
import { type StagedEdition, stageEdition, type WritableEdition } from "./stage-edition.ts";
import { Staging } from "./staging.ts";

/** What writing an edition did: paths of documents whose bytes changed, of removed ones, and how many stayed. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** The file of each document as the ledger names it. */
  readonly files: readonly FileLine[];
}

/**
 * Writes an edition into a folder that `withOutFolder` holds. Documents whose bytes are there already are not touched;
 * documents of earlier editions that are gone from this one are removed; what Bailiwick did not write is neither
 * changed nor removed, and a `robots.txt` or `favicon.ico` of somebody else's stays. Whatever fails before everything is staged leaves the old edition as it was; a kill at any
 * moment leaves every file whole, and the next build does the rest. `known` are the lines of all files, for those who have
 * found them all in the folder a moment ago, and its ledger whole. Throws PublicationError when the folder cannot be
 * written, or a foreign file stands where a document belongs; the latter before anything is written.
 */
export async function writeEdition(
  edition: WritableEdition,
  out: OutFolder,
  onProgress: (done: number, total: number) => void,
  known?: readonly FileLine[],
): Promise<WriteReport> {
  const staging = await Staging.open(out.root);
  const previous =
    known === undefined || staging.earlierClaims.size > 0
      ? await readPreviousEdition(out.root, staging.earlierClaims)
      : knownEdition(known);
  const standing = findForeignFiles(out, edition, previous);
  const staged = await stage(without(edition, standing), { out, staging, previous }, onProgress);
  await finish(staged, out, staging);
  const { moves, removals, unchanged, files } = staged;
  return { written: moves.map(({ path }) => path), removed: removals, unchanged, files };
}

interface Place {
  readonly out: OutFolder;
  readonly staging: Staging;
  readonly previous: PreviousEdition;
}

async function stage(
  edition: WritableEdition,
  place: Place,
  onProgress: (done: number, total: number) => void,
): Promise<StagedEdition> {
  try {
    const staged = await stageEdition(edition, place, onProgress);
    if (place.previous.isToSetAside) await setLedgerAside(place.out.root);
    return staged;
  } catch (error) {
    await place.staging.discard().catch(() => {});
    place.out.leave();
    throw adding(error, "the output folder is as it was");
  }
}

async function finish(staged: StagedEdition, out: OutFolder, staging: Staging): Promise<void> {
  try {
    await putInPlace(staged, out);
  } catch (error) {
    // The claims stay for the next build, as after a kill.
    await staging.discard(true).catch(() => {});
    throw adding(error, "a part of the new edition is in place; build again");
  }
  // The edition is in place: the next build removes what cannot be removed now.
  await staging.remove().catch(() => {});
}

function adding(error: unknown, words: string): unknown {
  if (!(error instanceof PublicationError)) return error;
  return new PublicationError(`${error.message}; ${words}`, { cause: error });
}

/** Gives the paths of optional documents where somebody else's file stands; throws where it stands in the way of others. */
function findForeignFiles(
  out: OutFolder,
  edition: WritableEdition,
  { owned, isDoubtful }: PreviousEdition,
): ReadonlySet<string> {
  const standing = new Set<string>();
  if (isDoubtful) return standing;
  for (const path of edition.paths) {
    if (owned.has(path)) continue;
    const stats = out.inspect(path);
    if (stats === undefined || stats.isDirectory()) continue;
    const document = edition.compose(path);
    if (document === undefined || isThere(document, out)) continue;
    if (document.isOptional) {
      standing.add(path);
      continue;
    }
    const advice = "move it away or choose another folder";
    throw new PublicationError(`${path} in the output folder was not written by Bailiwick; ${advice}`);
  }
  return standing;
}

function without(edition: WritableEdition, left: ReadonlySet<string>): WritableEdition {
  if (left.size === 0) return edition;
  const paths = edition.paths.filter((path) => !left.has(path));
  // Not all of an edition: the rest of it is made when it is asked for.
  const { compose, proof, eachLedgerLine } = edition;
  return { paths, compose, proof, eachLedgerLine };
}
