import type { KeptMatter } from "../article/kept-article.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import { Shelf, ShelfDamage } from "../article/shelf.ts";
import { unshelve } from "../article/shelved-reading.ts";
import type { ContentCache } from "../cache/content-cache.ts";
import type { IndexLines, OpenIndex } from "../cache/open-index.ts";
import type { IndexedFiles } from "../content/saved-files.ts";
import type { Forme } from "../edition/forme.ts";
import type { ProofLine } from "../edition/proofs.ts";
import { type FormeNote, type FormeNumbers, restoreForme, saveForme } from "../edition/saved-forme.ts";
import type { WrittenLines } from "../out/written-lines.ts";
import { type FreshFile, packFresh, unpackFresh } from "./fresh-files.ts";
import { bytesOf, type Receipt } from "./receipt.ts";

/** What a forme belongs to: the state of the content folder that it was made of. */
type FormeReceipt = Pick<Receipt, "id" | "content">;

/** What is kept of an edition beside its receipt. */
interface KeptNote {
  /** The id of the receipt that belongs to it. */
  readonly receipt: string;
  readonly index: Omit<IndexLines, "starts" | "checksums">;
  readonly forme: FormeNote;
  readonly proofs: readonly ProofLine[];
  /** Files that were read since the index was written. */
  readonly fresh: readonly FreshFile[];
  readonly sizes: {
    readonly files: number;
    readonly signs: number;
    readonly members: number;
    /** Of the index. */
    readonly lines: number;
  };
}

/** The forme of the last build, and what is known of the files that it was made of. */
export interface KeptForme {
  readonly forme: () => Forme;
  readonly proofs: readonly ProofLine[];
  /** Gives what reading a file gave. */
  readonly readingOf: (number: number) => ArticleReading;
  /** Gives the line of a file in the index; -1 for one that was read since. */
  readonly indexLineOf: (number: number) => number;
  readonly index: IndexLines;
  /** Lets go of the files that it is read from. */
  readonly close: () => void;
}

/** Of more files no forme is kept: it would take more memory than a build from the beginning may. */
export const MOST_KEPT = 250_000;

/** What is to be kept of an edition. */
interface Keeping extends IndexedFiles {
  readonly forme: Forme;
  readonly receipt: FormeReceipt;
  readonly proofs: readonly ProofLine[];
}

/** Keeps the forme of an edition under a name, for the next process, unless the index had better be written anew. */
export function keepForme(keeping: Keeping, cache: ContentCache, name: string): void {
  const { forme, receipt, proofs, index, indexLines } = keeping;
  const fresh = packFresh(keeping.fresh);
  if (fresh === undefined) return;
  const { files } = receipt.content;
  const { note, numbers } = saveForme(forme, files);
  const { published, updated, lines, signs, members } = numbers;
  const { starts, checksums, ...ofIndex } = index;
  const counts = { signs: signs.length, members: members.length, lines: checksums.length };
  const sizes = { files: files.length, ...counts };
  const kept: KeptNote = {
    receipt: receipt.id,
    index: ofIndex,
    forme: note,
    proofs,
    fresh: fresh.files,
    sizes,
  };
  const lists = [published, updated, starts, lines, indexLines, signs, members, checksums];
  cache.saveNote(noteOf(name), kept, [...lists.map(bytesOf), fresh.texts]);
}

/** Opens the forme that was kept under a name; undefined when there is none that belongs to this receipt. */
export function openForme(receipt: FormeReceipt, { cache, name, ledger }: FormePlace): KeptForme | undefined {
  const { note, matter } = cache.readNoteWithMatter(noteOf(name)) ?? {};
  const kept = note as KeptNote | undefined;
  if (kept === undefined || matter === undefined || kept.receipt !== receipt.id) return undefined;
  const { indexLines, starts, checksums, texts, ...numbers } = numbersIn(matter, kept.sizes);
  const lines: IndexLines = { ...kept.index, starts, checksums };
  const index = cache.openIndex(lines);
  if (index === undefined) return undefined;
  const { files } = receipt.content;
  const shelf = shelfOf(index);
  const fresh = unpackFresh({ files: kept.fresh, texts }, shelf);
  const fileOf = (number: number) => fileAt(number, { files, indexLines, index, fresh });
  return {
    forme: () => {
      const open = (number: number) => matterOf(fileOf(number), shelf);
      return restoreForme(kept.forme, { files, numbers, ledger, open });
    },
    proofs: kept.proofs,
    readingOf: (number) => {
      const { reading } = fileOf(number);
      const board = reading.outcome === "article" ? reading.place.board : 0;
      return unshelve(reading, files[number] ?? "", shelf, board);
    },
    indexLineOf: (number) => indexLines[number] ?? -1,
    index: lines,
    close: index.close,
  };
}

/** Where a forme lies, and what belongs to it. */
interface FormePlace {
  readonly cache: ContentCache;
  readonly name: string;
  readonly ledger: WrittenLines;
}

function noteOf(name: string): string {
  return `forme-${name}`;
}

interface KeptNumbers extends FormeNumbers, Pick<IndexLines, "starts" | "checksums"> {
  readonly indexLines: Int32Array;
  /** The texts of fresh files. */
  readonly texts: Uint8Array;
}

function numbersIn(matter: Uint8Array, { files, signs, members, lines }: KeptNote["sizes"]): KeptNumbers {
  const { buffer } = new Uint8Array(matter);
  let at = 0;
  const take = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  return {
    published: new Float64Array(buffer, take(8 * files), files),
    updated: new Float64Array(buffer, take(8 * files), files),
    starts: new Float64Array(buffer, take(8 * (lines + 1)), lines + 1),
    lines: new Int32Array(buffer, take(4 * files), files),
    indexLines: new Int32Array(buffer, take(4 * files), files),
    signs: new Uint32Array(buffer, take(4 * signs), signs),
    members: new Uint32Array(buffer, take(4 * members), members),
    checksums: new Uint32Array(buffer, take(4 * lines), lines),
    texts: new Uint8Array(buffer, at),
  };
}

function shelfOf(index: OpenIndex): Shelf {
  const shelf = new Shelf();
  for (let board = 0; board < index.boards; board += 1)
    shelf.add((start, length) => index.read(board, start, length));
  return shelf;
}

interface KnownFiles {
  readonly files: readonly string[];
  readonly indexLines: Int32Array;
  readonly index: OpenIndex;
  readonly fresh: ReadonlyMap<string, FreshFile>;
}

function fileAt(number: number, { files, indexLines, index, fresh }: KnownFiles): FreshFile {
  const path = files[number] ?? "";
  const line = indexLines[number] ?? -1;
  const file = line < 0 ? fresh.get(path) : index.fileAt(line);
  if (file?.path !== path) throw new ShelfDamage(`${path} is not where it was in the index`);
  return file;
}

function matterOf({ path, reading }: FreshFile, shelf: Shelf): KeptMatter {
  if (reading.outcome !== "article") throw new ShelfDamage(`${path} was no article`);
  const { head, findings, place } = reading;
  return { head, findings, text: () => shelf.textAt(place) };
}
