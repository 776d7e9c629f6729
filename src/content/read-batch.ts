import { crc32 } from "node:zlib";
import { findHash } from "../article/content-hash.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import { headOf, textOf } from "../article/shelved-article.ts";
import type { ShelvedFile, ShelvedReading } from "../article/shelved-reading.ts";
import { placeFinderFor } from "../placing/place-ahead.ts";
import { type ReadingRules, readArticle } from "./read-article.ts";

/** Some files as they were read, and the texts of their articles one behind the other. */
export interface Batch {
  /**
   * As one text of JSON (see `filesIn`): so they cross over to another thread in a fraction of the time, and none of
   * them holds on to the whole text of its file, as pieces of a text do.
   */
  readonly files: string;
  readonly texts: Uint8Array;
}

// No character of a text takes more bytes in UTF-8 than three.
const MOST_BYTES = 3;
// Texts are written into the same memory, batch after batch: fresh memory for each takes longer than the writing.
let desk: Buffer = Buffer.allocUnsafeSlow(1024 * 1024);

/** Reads files of a content folder. */
export async function readBatch(files: readonly string[], rules: ReadingRules): Promise<Batch> {
  const read = files.map((path) => ({ path, ...readArticle(path, rules) }));
  const readings = read.map(({ reading }) => reading);
  const findPlaces = await placeFinderFor(readings, rules.placing);
  // From here on nothing is waited for: others write on the same desk.
  let start = 0;
  const shelve = (reading: ArticleReading): ShelvedReading => {
    if (reading.outcome !== "article") return reading;
    const { article, ...rest } = reading;
    const text = JSON.stringify(textOf(article));
    desk = withRoom(desk, start, text.length * MOST_BYTES);
    const length = desk.write(text, start);
    const place = { board: 0, start, length, checksum: crc32(desk.subarray(start, start + length)) };
    start += length;
    return {
      ...rest,
      head: headOf(article),
      place,
      findings: { ...findHash(article), ...findPlaces(reading) },
    };
  };
  const shelved = read.map(({ path, stamp, hash, reading }): ShelvedFile => {
    return { path, stamp, hash, reading: shelve(reading) };
  });
  return { files: JSON.stringify(shelved), texts: new Uint8Array(desk.subarray(0, start)) };
}

/** Gives memory with the same bytes at its beginning, and room for more behind them. */
function withRoom(memory: Buffer, used: number, more: number): Buffer {
  if (used + more <= memory.length) return memory;
  const larger = Buffer.allocUnsafeSlow(2 * (used + more));
  memory.copy(larger, 0, 0, used);
  return larger;
}

/** Gives the files of a batch. */
export function filesIn({ files }: Batch): readonly ShelvedFile[] {
  return JSON.parse(files);
}
