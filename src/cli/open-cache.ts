import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ContentCache } from "../cache/content-cache.ts";
import { NO_CACHE } from "./place-cache.ts";

/** Opens the cache of a content folder, below the folder given or the system's own; undefined when there is none. */
export function openCache(content: string, place: string | undefined): ContentCache | undefined {
  if (place === NO_CACHE) return undefined;
  try {
    const root = realpathSync(content);
    const name = createHash("sha256").update(root).digest("hex").slice(0, 16);
    return new ContentCache(path.join(place ?? cacheFolder(), name), `${versionOfMaker()} ${root}`);
  } catch {
    return undefined;
  }
}

/** The folder that a system has for what can be made again (XDG Base Directory Specification; Apple; Microsoft). */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const above =
    XDG_CACHE_HOME ??
    (process.platform === "win32" ? LOCALAPPDATA : undefined) ??
    path.join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache");
  return path.join(above, "bailiwick");
}

/** Tells one installation of what reads articles from another: its version may be the same, its code not. */
function versionOfMaker(): string {
  const house = fileURLToPath(new URL("..", import.meta.url));
  const own = programsIn(house).sort();
  const others = dependencies().map(packageFile);
  const hash = createHash("sha256").update(process.version);
  for (const file of [...own, ...others]) {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest("base64url");
}

/** Lists the files of code below a folder; a folder is known by a name without a dot, so that none has to be asked. */
function programsIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (name.endsWith(".js")) return [file];
    return name.includes(".") ? [] : programsIn(file);
  });
}

function dependencies(): string[] {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return Object.keys((JSON.parse(text) as { dependencies: object }).dependencies);
}

/** Finds a package's description as Node finds packages, in a fraction of the time. */
function packageFile(name: string): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const file = path.join(folder, "node_modules", name, "package.json");
    if (statSync(file, { throwIfNoEntry: false }) !== undefined) return file;
    if (folder === path.dirname(folder)) throw new Error(`${name} is not installed`);
  }
}
