import type { Document, DocumentProof } from "../edition/document.ts";
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
  const proved = findProved(edition, place);
  const staged = edition.paths.map((path, index) => {
    const document = proved.get(path) ?? stageDocument(path, edition, place);
    onProgress(index + 1, edition.paths.length);
    return document;
  });
  const files = staged.map(({ line }) => line);
  const lines = new Map(files.map((line) => [line.file, line]));
  const moves = staged.flatMap(({ move }) => move ?? []);
  const times = staged.flatMap(({ time }) => time ?? []);
  const gone = findGone(lines, place);
  // Claimed before their folders are made: a killed build leaves no empty folder that nobody knows of.
  await staging.claim(moves.map(({ path }) => path)).catch(refuse("claims.json"));
  for (const { path } of [...moves, ...times]) out.prepare(path, true);
  const editionLines = { [Symbol.iterator]: edition.eachLedgerLine };
  const ledgerLines = () => withFileLines(editionLines, files);
  const isNew = previous.ledgerHash === undefined || hashLines(ledgerLines()) !== previous.ledgerHash;
  const ledger = isNew ? await staging.addLedger(ledgerLines()).catch(refuse(LEDGER_FILE)) : undefined;
  return { moves, times, ...gone, ledger, unchanged: files.length - moves.length, files };
}

interface StagedDocument {
  readonly line: FileLine;
  readonly move?: Move | undefined;
  readonly time?: { readonly path: string; readonly time: Moment } | undefined;
}

/** Gives the documents of which enough is known that they need not be composed: their files are in place. */
function findProved(edition: WritableEdition, { out, previous }: Place): ReadonlyMap<string, StagedDocument> {
  const proved = new Map<string, StagedDocument>();
  for (const path of edition.paths) {
    const proof = edition.proof(path);
    const line = previous.files.get(path);
    if (proof === undefined) continue;
    const standing =
      previous.isLookedAt && line !== undefined ? compareLine(proof, line) : compareProof(proof, out, line);
    if (standing !== undefined && standing !== "different") proved.set(path, settled(proof, standing));
  }
  return proved;
}

/** Stages a document if its bytes are not there. */
function stageDocument(path: string, edition: WritableEdition, place: Place): StagedDocument {
  const { out, staging, previous } = place;
  const known = previous.files.get(path);
  const document = edition.compose(path);
  if (document === undefined) throw new Error(`${path} is in the edition and cannot be composed`);
  const standing = compareDocument(document, out, known);
  const composed = { ...document, size: document.bytes.length };
  if (standing !== "different") return settled(composed, standing);
  const move = { path, kind: kindOf(document), staged: addTo(staging, document) };
  return { line: fileLineOf(composed), move };
}

function settled(document: DocumentProof, standing: Standing): StagedDocument {
  const { path, changed } = document;
  return { line: fileLineOf(document), time: standing === "touched" ? { path, time: changed } : undefined };
}

/** Sorts the paths of earlier builds that belong to no document any more: with a file, or without. */
function findGone(kept: ReadonlyMap<string, FileLine>, { out, previous }: Place) {
  const removals: string[] = [];
  const traces: string[] = [];
  for (const path of [...previous.owned].filter((owned) => !kept.has(owned)).sort()) {
    const stats = out.inspect(path);
    // A folder that has taken the file's name is somebody else's.
    if (stats?.isDirectory()) continue;
    if (stats !== undefined) out.prepare(path, false);
    (stats === undefined ? traces : removals).push(path);
  }
  return { removals, traces };
}

function addTo(staging: Staging, document: Document): string {
  try {
    return staging.add(document);
  } catch (error) {
    return refuse(document.path)(error);
  }
}

function refuse(name: string): (error: unknown) => never {
  return (error) => {
    throw cannotWrite(name, error);
  };
}
