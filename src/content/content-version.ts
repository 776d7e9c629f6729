import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../problem/problem.ts";
import { listContent } from "./list-content.ts";
import { isFresh, stampOf } from "./stamp.ts";

/** The name of the file with a content folder's settings. */
export const SETTINGS_FILE = "bailiwick.yml";

/** What a content folder is in at one time. */
export interface ContentState {
  readonly root: string;
  readonly problems: readonly Problem[];
  readonly settingsText: string;
  /** Paths with the versions of the files there; undefined for one that may change again without showing it. */
  readonly stamps: Iterable<readonly [string, string | undefined]>;
}

/** Names a state: two with one name hold the same files in the same versions. Undefined when a version is not known. */
export function nameState({ root, problems, settingsText, stamps }: ContentState): string | undefined {
  const hash = createHash("sha256").update(JSON.stringify([root, problems, settingsText]));
  for (const [file, stamp] of stamps) {
    if (stamp === undefined) return undefined;
    hash.update(`${file}\n${stamp}\n`);
  }
  return hash.digest("base64url");
}

/** Names the state that a content folder is in, without reading articles. `time` is now, in milliseconds since 1970. */
export async function nameContent(folder: string, time: number): Promise<string | undefined> {
  try {
    const { root, files, problems } = await listContent(folder);
    const stamps = files.map((file) => [file, settledStamp(path.join(root, file), time)] as const);
    return nameState({ root, problems, settingsText: readSettingsNow(root), stamps });
  } catch {
    return undefined;
  }
}

function settledStamp(absolute: string, time: number): string | undefined {
  const stats = statSync(absolute);
  return isFresh(stats, time) ? undefined : stampOf(stats);
}

function readSettingsNow(root: string): string {
  try {
    return readFileSync(path.join(root, SETTINGS_FILE), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
