import { readFile, rm, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { PublicationError } from "../problem/publication-error.ts";
import { formatRfc3339 } from "../time/moment.ts";
import { type Builder, formatHolder, isAtWork, type LockHolder, parseHolder } from "./lock-holder.ts";
import { birthOf } from "./process-life.ts";

/** The lock's name in the output folder. */
const LOCK_FILE = ".bailiwick.lock";

// A lock without readable content is one that is just being written, or was left by a kill at that moment. It is
// given this long; timers measure that, not the clock, which may jump and differ between machines.
const GLANCES = 20;
const BETWEEN_GLANCES = 100;

// The locks of this process, by path: two builds in one process have one process number.
const held = new Map<string, Builder>();

/**
 * Takes a folder's lock and gives the function that releases it, which never throws. A lock whose process is dead is
 * taken over. Throws PublicationError when another build holds it, and what the system throws when it cannot be made.
 */
export async function takeLock(folder: string, builder: Builder): Promise<() => Promise<void>> {
  return take(path.join(folder, LOCK_FILE), builder);
}

async function take(file: string, builder: Builder): Promise<() => Promise<void>> {
  const own = held.get(file);
  if (own !== undefined) throw busy(file, own, builder);
  held.set(file, builder);
  try {
    const text = formatHolder({ ...builder, birth: await birthOf(builder.pid) });
    while (!(await create(file, text))) await clearAway(file, builder);
    // What a build left that was killed while it took over: nobody needs it while the lock is ours.
    await rm(takeOverOf(file), { force: true });
    return () => release(file, text);
  } catch (error) {
    held.delete(file);
    throw error;
  }
}

function takeOverOf(file: string): string {
  return `${file}-takeover`;
}

async function create(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, "", { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    await writeFile(file, text);
    return true;
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/**
 * Removes a lock that is stale. Two builds may find the same one: whoever has the lock of the take-over looks again,
 * so that nobody removes the fresh lock of the other. Throws PublicationError when the holder is at work.
 */
async function clearAway(file: string, builder: Builder): Promise<void> {
  const stale = await findStale(file, builder);
  if (stale === undefined) return;
  const finish = await take(takeOverOf(file), builder);
  try {
    if ((await read(file)) === stale) await unlink(file);
  } finally {
    await finish();
  }
}

async function findStale(file: string, builder: Builder): Promise<string | undefined> {
  for (let glance = 1; ; glance += 1) {
    const text = await read(file);
    if (text === undefined) return undefined;
    const holder = parseHolder(text);
    if (holder !== undefined && (await isAtWork(holder, builder))) throw busy(file, holder, builder);
    if (holder !== undefined || glance === GLANCES) return text;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_GLANCES));
  }
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function release(file: string, text: string): Promise<void> {
  try {
    // Not when somebody deleted it by hand, and another build has its own there now.
    if ((await read(file)) === text) await unlink(file);
  } catch {
    // The next build sees that this process is dead, or is itself.
  } finally {
    held.delete(file);
  }
}

function busy(file: string, { pid, host, started }: LockHolder, self: Builder): PublicationError {
  const where = host === self.host ? "" : ` on ${host}`;
  const advice = where === "" ? "" : `; if it is dead, delete ${path.join(path.dirname(file), LOCK_FILE)}`;
  const since = formatRfc3339(started);
  return new PublicationError(
    `another build (process ${pid}${where} since ${since}) is writing into ${path.dirname(file)}${advice}`,
  );
}
