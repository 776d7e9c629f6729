import { ContentShelf, type KnownFile } from "../content/content-shelf.ts";
import { type ContentState, isSameVersion } from "../content/content-version.ts";
import { readBatch } from "../content/read-batch.ts";
import type { FileChange } from "../edition/forme.ts";
import { MOST_CHANGES } from "../edition/revise.ts";
import type { KeptForme } from "./kept-forme.ts";
import type { Receipt } from "./receipt.ts";

/** The files of a content folder, and their versions, when something was kept of it. */
interface KeptState {
  readonly receipt: Pick<Receipt, "content">;
  readonly stamps: Float64Array;
}

/** A file that is another one than when a forme was kept, or is gone or new. */
export interface Changed {
  readonly path: string;
  /** Its number then, if it was there. */
  readonly before: { readonly number: number } | undefined;
  readonly isThere: boolean;
}

/** Finds the files that are others now, by their versions; undefined when they are more than an edition can go on from. */
export function findChanged({ receipt, stamps }: KeptState, content: ContentState): Changed[] | undefined {
  const numbers = new Map(receipt.content.files.map((file, number) => [file, number]));
  const changed: Changed[] = [];
  for (const [place, file] of content.files.entries()) {
    const number = numbers.get(file);
    numbers.delete(file);
    if (number !== undefined && isSameVersion(stamps, number, content.stamps, place)) continue;
    changed.push({ path: file, before: number === undefined ? undefined : { number }, isThere: true });
  }
  for (const [file, number] of numbers) changed.push({ path: file, before: { number }, isThere: false });
  return changed.length > MOST_CHANGES ? undefined : changed;
}

/** Files that were read now, by path. */
export type ReadFiles = ReadonlyMap<string, KnownFile & { readonly path: string }>;

/** Reads those that are there; their texts stay in memory. */
export async function readChanged(
  changed: readonly Changed[],
  { root }: ContentState,
  time: number,
): Promise<ReadFiles> {
  const files = changed.filter(({ isThere }) => isThere).map(({ path: file }) => file);
  const batch = await readBatch(files, { root, time, needsHash: false });
  return new Map(new ContentShelf(undefined).add(batch, files).map((file) => [file.path, file]));
}

/** Gives what the files were, and what they are. Throws ShelfDamage when the cache is not what it was. */
export function changesOf(
  changed: readonly Changed[],
  { readingOf }: Pick<KeptForme, "readingOf">,
  read: ReadFiles,
): FileChange[] {
  return changed.map(({ path, before }) => ({
    path,
    before: before && readingOf(before.number),
    after: read.get(path)?.reading,
  }));
}
