import { stat } from "node:fs/promises";
import path from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { nameWithin } from "../path/path-within.ts";

const LOOK_EVERY = 1000;
const LONGEST_START = 3000;
const FILE_EVENTS: readonly string[] = ["add", "change", "unlink"];

/** A watch over a folder, until it is closed. */
export interface FolderWatch {
  readonly close: () => Promise<void>;
}

/**
 * Watches a folder and hears of each change: the path of a file in it, with `/` between folders, or nothing when
 * anything may have changed. The folder may be removed, renamed, replaced by another, and come back. Resolves when
 * nothing that happens from now on is missed, or after three seconds; what is noticed only later is heard later.
 */
export async function watchFolder(
  folder: string,
  onChange: (path: string | undefined) => void,
): Promise<FolderWatch> {
  let present = await identify(folder);
  const onEvent = (relative: string, event: string) => {
    // The watch has lost the folder, even when the same one is back before the next look.
    if (relative === "" && event === "unlinkDir") present = undefined;
    onChange(FILE_EVENTS.includes(event) ? relative : undefined);
  };
  let watcher = await open(folder, onEvent);
  let isClosed = false;
  let looking: Promise<void> = Promise.resolve();
  // A watch holds on to the folder that it was given, not to its name: another one there is not noticed.
  const look = async () => {
    const found = await identify(folder);
    if (found === present || isClosed) return;
    present = found;
    await watcher.close();
    watcher = await open(folder, onEvent);
    onChange(undefined);
  };
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, LOOK_EVERY);
  timer.unref();
  const close = async () => {
    isClosed = true;
    clearInterval(timer);
    await looking;
    await watcher.close();
  };
  return { close };
}

async function open(folder: string, onEvent: (relative: string, event: string) => void): Promise<FSWatcher> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    // Whoever has nothing else to do than to watch may end.
    persistent: false,
    ignored: (file) => isPassedOver(nameWithin(folder, file)),
  });
  const hear = (event: string, file: string) => onEvent(nameWithin(folder, file), event);
  watcher.on("all", hear);
  // It keeps silent about what follows a change within 50 ms, and that may be the last change for hours.
  watcher.on("raw", (event, name, about) => {
    const { watchedPath = "" } = about as { readonly watchedPath?: string };
    if (event === "change" && name === path.basename(watchedPath)) hear(event, watchedPath);
  });
  // What it cannot watch is found by the look at the whole folder that follows.
  watcher.on("error", () => onEvent("", "error"));
  await untilReady(watcher, () => onEvent("", "late"));
  return watcher;
}

/** A watch over a folder whose files come and go while it looks around may never say that it is ready. */
function untilReady(watcher: FSWatcher, onLate: () => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      watcher.once("ready", onLate);
      resolve();
    }, LONGEST_START);
    watcher.once("ready", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function isPassedOver(name: string): boolean {
  return name.split("/").some((part) => (part.startsWith(".") && part !== "..") || part === "node_modules");
}

/** Tells a folder from another one that has its name; undefined when there is none. */
async function identify(folder: string): Promise<string | undefined> {
  try {
    // The number of a folder that is gone is soon given to another.
    const { dev, ino, birthtimeMs } = await stat(folder);
    return `${dev}:${ino}:${birthtimeMs}`;
  } catch {
    return undefined;
  }
}
