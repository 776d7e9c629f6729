import type { DocumentProof } from "../edition/document.ts";
import { LEDGER_FILE } from "../edition/document-paths.ts";
import type { Edition } from "../edition/edition.ts";
import type { Moment } from "../time/moment.ts";
import { compareDocument, compareLine, compareProof, type Standing } from "./compare-document.ts";
import { type DocumentKind, kindOf } from "./document-kind.ts";
import { type FileLine, fileLineOf } from "./file-line.ts";
import { withFileLines } from "./ledger-text.ts";
import { cannotWrite, type OutFolder } from "./out-folder.ts";
import type { PreviousEdition } from "./previous-edition.ts";
import { hashLines } from "./read-lines.ts";
import type { Staging } from "./staging.ts";
import { workAtOnce } from "./work-at-once.ts";

// Enough to keep the disk busy while the next document is composed; each holds its bytes.
const WRITTEN_AT_ONCE = 4;

/** What the out room sees of an edition. */
export type WritableEdition = Pick<Edition, "paths" | "compose" | "proof" | "eachLedgerLine">;

/** A staged file that goes to its document's place. */
export interface Move {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly staged: string;
}

/** What is to be done in the output folder, when everything that could fail has been tried. */
export interface StagedEdition {
  readonly moves: readonly Move[];
  readonly times: readonly { readonly path: string; readonly time: Moment }[];
  readonly removals: readonly string[];
  /** Paths of earlier builds without a file, whose folders may have been left empty. */
  readonly traces: readonly string[];
  /** The staged ledger; undefined when the one in place says the same. */
  readonly ledger: string | undefined;
  readonly unchanged: number;
  readonly files: readonly FileLine[];
}

interface Place {
  readonly out: OutFolder;
  readonly staging: Staging;
  readonly previous: PreviousEdition;
}

/**
 * Stages every document whose bytes must change, and the ledger; nothing outside the staging folder is touched but
 * that folders are made. Throws PublicationError when a file cannot be written, or could not be put in place.
 */
export async function stageEdition(
  edition: WritableEdition,
  place: Place,
  onProgress: (done: number, total: number) => void,
): Promise<StagedEdition> {
  const { out, staging, previous } = place;
  const proved = await findProved(edition, place);
  let done = 0;
  const staged = await workAtOnce(edition.paths, WRITTEN_AT_ONCE, async (path) => {
    const document = proved.get(path) ?? (await stageDocument(path, edition, place));
    done += 1;
    onProgress(done, edition.paths.length);
    return document;
  });
  const files = staged.map(({ line }) => line);
  const lines = new Map(files.map((line) => [line.file, line]));
  const moves = staged.flatMap(({ move }) => move ?? []);
  const times = staged.flatMap(({ time }) => time ?? []);
  const gone = await findGone(lines, place);
  // Claimed before their folders are made: a killed build leaves no empty folder that nobody knows of.
  await trying("claims.json", staging.claim(moves.map(({ path }) => path)));
  for (const { path } of [...moves, ...times]) await out.prepare(path, true);
  const editionLines = { [Symbol.iterator]: edition.eachLedgerLine };
  const ledgerLines = () => withFileLines(editionLines, files);
  const isNew = previous.ledgerHash === undefined || hashLines(ledgerLines()) !== previous.ledgerHash;
  const ledger = isNew ? await trying(LEDGER_FILE, staging.addLedger(ledgerLines())) : undefined;
  return { moves, times, ...gone, ledger, unchanged: files.length - moves.length, files };
}

interface StagedDocument {
  readonly line: FileLine;
  readonly move?: Move | undefined;
  readonly time?: { readonly path: string; readonly time: Moment } | undefined;
}

/** Gives the documents of which enough is known that they need not be composed: their files are in place. */
async function findProved(
  edition: WritableEdition,
  { out, previous }: Place,
): Promise<ReadonlyMap<string, StagedDocument>> {
  const proved = new Map<string, StagedDocument>();
  for (const path of edition.paths) {
    const proof = edition.proof(path);
    const line = previous.files.get(path);
    if (proof === undefined) continue;
    const standing =
      previous.isLookedAt && line !== undefined
        ? compareLine(proof, line)
        : await compareProof(proof, out, line);
    if (standing !== undefined && standing !== "different") proved.set(path, settled(proof, standing));
  }
  return proved;
}

/** Stages a document if its bytes are not there. */
async function stageDocument(path: string, edition: WritableEdition, place: Place): Promise<StagedDocument> {
  const { out, staging, previous } = place;
  const known = previous.files.get(path);
  const document = edition.compose(path);
  if (document === undefined) throw new Error(`${path} is in the edition and cannot be composed`);
  const standing = await compareDocument(document, out, known);
  const composed = { ...document, size: document.bytes.length };
  if (standing !== "different") return settled(composed, standing);
  const move = { path, kind: kindOf(document), staged: await trying(path, staging.add(document)) };
  return { line: fileLineOf(composed), move };
}

function settled(document: DocumentProof, standing: Standing): StagedDocument {
  const { path, changed } = document;
  return { line: fileLineOf(document), time: standing === "touched" ? { path, time: changed } : undefined };
}

/** Sorts the paths of earlier builds that belong to no document any more: with a file, or without. */
async function findGone(kept: ReadonlyMap<string, FileLine>, { out, previous }: Place) {
  const removals: string[] = [];
  const traces: string[] = [];
  for (const path of [...previous.owned].filter((owned) => !kept.has(owned)).sort()) {
    const stats = await out.inspect(path);
    // A folder that has taken the file's name is somebody else's.
    if (stats?.isDirectory()) continue;
    if (stats !== undefined) await out.prepare(path, false);
    (stats === undefined ? traces : removals).push(path);
  }
  return { removals, traces };
}

async function trying<Value>(name: string, writing: Promise<Value>): Promise<Value> {
  try {
    return await writing;
  } catch (error) {
    throw cannotWrite(name, error);
  }
}
