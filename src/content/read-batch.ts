import { crc32 } from "node:zlib";
import { findHash } from "../article/content-hash.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import { headOf, textOf } from "../article/shelved-article.ts";
import type { ShelvedFile, ShelvedReading } from "../article/shelved-reading.ts";
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

/** Reads files of a content folder. */
export function readBatch(files: readonly string[], rules: ReadingRules): Batch {
  const texts: Buffer[] = [];
  let start = 0;
  const shelve = (reading: ArticleReading): ShelvedReading => {
    if (reading.outcome !== "article") return reading;
    const { article, ...rest } = reading;
    const text = Buffer.from(JSON.stringify(textOf(article)));
    const place = { board: 0, start, length: text.length, checksum: crc32(text) };
    texts.push(text);
    start += text.length;
    return { ...rest, head: headOf(article), place, findings: findHash(article) };
  };
  const read = files.map((path): ShelvedFile => {
    const { reading, ...rest } = readArticle(path, rules);
    return { path, ...rest, reading: shelve(reading) };
  });
  return { files: JSON.stringify(read), texts: Buffer.concat(texts) };
}

/** Gives the files of a batch. */
export function filesIn({ files }: Batch): readonly ShelvedFile[] {
  return JSON.parse(files);
}
