import { readFile } from "node:fs/promises";
import path from "node:path";

/** Lists what Bailiwick wrote into a folder, so that it never takes anything else away. */
export const MANIFEST_FILE = ".bailiwick.json";

const VERSION = 1;

/** Paths of written documents with the SHA-256 of what was written. */
export type Manifest = ReadonlyMap<string, string>;

/** Reads a folder's manifest; undefined when there is none, or it is damaged or of another version. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const { version, files } = JSON.parse(await readFile(path.join(folder, MANIFEST_FILE), "utf8"));
    if (version !== VERSION || typeof files !== "object" || files === null) return undefined;
    return new Map(Object.entries(files).map(([file, hash]) => [file, String(hash)]));
  } catch {
    return undefined;
  }
}

/** Writes a manifest as text, the same for the same documents. */
export function formatManifest(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: VERSION, files }, null, 1)}\n`;
}
