import { readFileSync } from "node:fs";
import path from "node:path";
import type { ArticleReading } from "../article/parse-article.ts";
import type { ContentCache } from "../cache/content-cache.ts";
import { NUMBERS_IN_STAMP, setWrittenStamp } from "../cache/stamp.ts";
import type { ContentState } from "../content/content-version.ts";
import type { IndexedFiles } from "../content/saved-files.ts";
import { LEDGER_FILE } from "../edition/document-paths.ts";
import { StandingType } from "../edition/standing-type.ts";
import type { OutFolder } from "../out/out-folder.ts";
import { writeEdition } from "../out/write-edition.ts";
import { WrittenLines } from "../out/written-lines.ts";
import { type Changed, findChanged, type ReadFiles } from "./changed-files.ts";
import { keepBuild } from "./keep-build.ts";
import { type KeptForme, openForme } from "./kept-forme.ts";
import type { EditionRequest } from "./load-edition.ts";
import type { Progress } from "./progress.ts";
import type { Published } from "./publish.ts";
import { type LastBuild, nameOfOut } from "./receipt.ts";
import { reviseKept } from "./revise-kept.ts";

interface Place {
  readonly out: OutFolder;
  readonly progress: Progress;
  readonly cache: ContentCache;
  readonly content: ContentState;
  readonly last: LastBuild;
}

/**
 * Makes the edition of the last one and writes what has changed; undefined, with nothing done, when it has to be made
 * from the beginning. The output folder is as the last build left it.
 */
export async function reviseFolder(request: EditionRequest, place: Place): Promise<Published | undefined> {
  const { out, cache, content, last } = place;
  const changed = findChanged(last, content);
  if (changed === undefined) return undefined;
  const ledger = readNow(path.join(out.root, LEDGER_FILE));
  const lies = { cache, name: nameOfOut(out.root) };
  const kept = ledger && openForme(last.receipt, { ...lies, ledger: new WrittenLines(ledger) });
  if (kept === undefined) return undefined;
  try {
    return await writeRevision(request, { ...place, kept, changed });
  } finally {
    kept.close();
  }
}

interface Revising extends Place {
  readonly kept: KeptForme;
  readonly changed: readonly Changed[];
}

async function writeRevision(request: EditionRequest, place: Revising): Promise<Published | undefined> {
  const { out, progress, cache, content, last, kept, changed } = place;
  const { clock = Date.now, now } = request;
  const standing = new StandingType(0, kept.proofs, { isOnce: true });
  const readDocument = (file: string) => readNow(path.join(out.root, file));
  const source = { content, time: clock(), now, standing, readDocument };
  const { edition, read } = (await reviseKept(kept, changed, source)) ?? {};
  if (edition === undefined || read === undefined) return undefined;
  const onProgress = (done: number, total: number) => progress.show("Writing", done, total);
  const write = await writeEdition(edition, out, onProgress, last.receipt.files);
  const state = { ...content, stamps: stampsNow(content, read) };
  const findIndexed = () => indexedNow({ ...place, read });
  keepBuild({ request, content: state, edition, standing, write }, findIndexed, { cache, root: out.root });
  const { report, problems } = edition;
  return { report, problems, write: { ...write, isFirst: false } };
}

function readNow(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Finds where each file's reading lies: in the index of the last build, or among those that were read since. */
function indexedNow({ content, last, kept, read }: Revising & { readonly read: ReadFiles }): IndexedFiles {
  const numbers = new Map(last.receipt.content.files.map((file, number) => [file, number]));
  const indexLines = new Int32Array(content.files.length).fill(-1);
  const fresh = new Map<string, ArticleReading>();
  for (const [place, file] of content.files.entries()) {
    const number = numbers.get(file) ?? -1;
    const known = read.get(file);
    const line = known === undefined ? kept.indexLineOf(number) : -1;
    indexLines[place] = line;
    if (line === -1) fresh.set(file, known?.reading ?? kept.readingOf(number));
  }
  return { index: kept.index, indexLines, fresh };
}

function stampsNow(content: ContentState, read: ReadFiles): Float64Array {
  const stamps = content.stamps.slice();
  for (const [place, file] of content.files.entries()) {
    const known = read.get(file);
    if (known === undefined) continue;
    stamps.fill(Number.NaN, place * NUMBERS_IN_STAMP, (place + 1) * NUMBERS_IN_STAMP);
    if (known.stamp !== undefined) setWrittenStamp(stamps, place, known.stamp);
  }
  return stamps;
}
