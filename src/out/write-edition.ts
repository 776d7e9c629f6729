import type { Document } from "../edition/document.ts";
import type { Edition } from "../edition/edition.ts";
import { PublicationError } from "../problem/publication-error.ts";
import { formatManifest, MANIFEST_FILE, type Manifest, readManifest } from "./manifest.ts";
import { OutFolder } from "./out-folder.ts";

/** What writing an edition did: paths of documents whose bytes changed, of removed ones, and how many stayed. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

type WrittenEdition = Pick<Edition, "paths" | "documents" | "compose">;

/**
 * Writes an edition into a folder. Documents whose bytes are there already are not touched; documents of earlier
 * editions that are gone from this one are removed; what Bailiwick did not write is neither changed nor removed.
 * Throws PublicationError when the folder cannot be written, or a foreign file stands where a document belongs;
 * the latter before anything is written.
 */
export async function writeEdition(
  edition: WrittenEdition,
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<WriteReport> {
  const out = await OutFolder.open(folder);
  const before: Manifest = (await readManifest(out.root)) ?? new Map();
  await refuseForeignFiles(out, edition, before);
  // Claimed before they are written: a build that is killed leaves no file that the next one takes for foreign.
  await writeManifest(
    out,
    new Map([...edition.paths.map((path): [string, string] => [path, ""]), ...before]),
  );
  const now = new Map<string, string>();
  const written: string[] = [];
  for (const document of edition.documents) {
    if (!(await isPresent(out, document))) {
      await out.write(document.path, document.bytes, document.changed);
      written.push(document.path);
    }
    now.set(document.path, document.hash);
    onProgress(now.size, edition.paths.length);
  }
  const removed = [...before.keys()].filter((path) => !now.has(path)).sort();
  for (const path of removed) await out.remove(path);
  await writeManifest(out, now);
  return { written, removed, unchanged: now.size - written.length };
}

async function refuseForeignFiles(out: OutFolder, edition: WrittenEdition, before: Manifest): Promise<void> {
  for (const path of edition.paths) {
    if (before.has(path) || (await out.read(path)) === undefined) continue;
    const document = edition.compose(path);
    if (document === undefined || (await isPresent(out, document))) continue;
    const advice = "move it away or choose another folder";
    throw new PublicationError(`${path} in the output folder was not written by Bailiwick; ${advice}`);
  }
}

async function isPresent(out: OutFolder, { path, bytes }: Document): Promise<boolean> {
  const present = await out.read(path);
  return present !== undefined && Buffer.compare(present, bytes) === 0;
}

async function writeManifest(out: OutFolder, manifest: Manifest): Promise<void> {
  const bytes = Buffer.from(formatManifest(manifest));
  const present = await out.read(MANIFEST_FILE);
  if (present === undefined || Buffer.compare(present, bytes) !== 0) await out.write(MANIFEST_FILE, bytes);
}
