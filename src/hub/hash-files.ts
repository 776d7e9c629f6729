import { open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { LEDGER_FILE } from "../edition/document-paths.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { type FeedHashes, formatFeedHashes, parseFeedHashes } from "./feed-hashes.ts";

/** Remembers in the output folder what the hub was told. */
const ANNOUNCED_FILE = ".bailiwick-announced.jsonl";

/** Gives the feeds that an output folder holds. Throws PublicationError when its ledger names none. */
export async function readPublished(folder: string): Promise<FeedHashes> {
  const text = await readText(folder, LEDGER_FILE);
  const hashes = parseFeedHashes(text ?? "");
  if (hashes.size > 0) return hashes;
  const what = text === undefined ? `${folder} holds no ${LEDGER_FILE}` : `${LEDGER_FILE} names no feed`;
  throw new PublicationError(`${what}; run bailiwick build first`);
}

/** Gives the feeds as the hub last heard of them; none when it never did. */
export async function readAnnounced(folder: string): Promise<FeedHashes> {
  return parseFeedHashes((await readText(folder, ANNOUNCED_FILE)) ?? "");
}

/** Remembers the feeds that the hub knows; a crash leaves the old memory or the new one. */
export async function writeAnnounced(folder: string, hashes: FeedHashes): Promise<void> {
  const target = path.join(folder, ANNOUNCED_FILE);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, "w");
    try {
      await file.writeFile(formatFeedHashes(hashes));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new PublicationError(`cannot write ${target}: ${systemReason(error)}`, { cause: error });
  }
}

async function readText(folder: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(folder, file), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new PublicationError(`cannot read ${path.join(folder, file)}: ${systemReason(error)}`, {
      cause: error,
    });
  }
}
