import type { ArticleReading } from "../article/parse-article.ts";
import { type Shelf, ShelfDamage } from "../article/shelf.ts";
import { type ShelvedFile, shelvedReading, textBytesOf } from "../article/shelved-reading.ts";

/** A file of which an index does not say what is known. */
export type FreshFile = Pick<ShelvedFile, "path" | "reading">;

/** Such files as plain data, and the texts of their articles one behind the other. */
export interface FreshFiles {
  readonly files: readonly FreshFile[];
  readonly texts: Uint8Array;
}

// Of more files, or longer texts, the index had better be written anew.
const MOST_FILES = 500;
const MOST_BYTES = 8 * 1024 * 1024;

/** Packs readings by path, to be kept beside an index; undefined when they are too much, or their texts are damaged. */
export function packFresh(fresh: ReadonlyMap<string, ArticleReading>): FreshFiles | undefined {
  if (fresh.size > MOST_FILES) return undefined;
  const texts: Uint8Array[] = [];
  let start = 0;
  const pack = ([path, reading]: [string, ArticleReading]): FreshFile | never[] => {
    if (reading.outcome !== "article") return { path, reading };
    const [plain, text] = [shelvedReading(reading), textBytesOf(reading)];
    if (plain?.outcome !== "article" || text === undefined) return [];
    const place = { ...plain.place, start };
    texts.push(text);
    start += text.length;
    return { path, reading: { ...plain, place } };
  };
  try {
    const files = [...fresh].flatMap(pack);
    return start > MOST_BYTES ? undefined : { files, texts: Buffer.concat(texts) };
  } catch (error) {
    if (!(error instanceof ShelfDamage)) throw error;
    return undefined;
  }
}

/** Puts the texts of packed files on a shelf; gives the files, by path, with the places of these. */
export function unpackFresh({ files, texts }: FreshFiles, shelf: Shelf): ReadonlyMap<string, FreshFile> {
  const board = shelf.add((start, length) => texts.subarray(start, start + length));
  return new Map(files.map(({ path, reading }) => [path, { path, reading: moveTo(board, reading) }]));
}

function moveTo(board: number, reading: FreshFile["reading"]): FreshFile["reading"] {
  return reading.outcome === "article" ? { ...reading, place: { ...reading.place, board } } : reading;
}
