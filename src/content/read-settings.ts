import { readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { isPathWithin } from "../path/path-within.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { SETTINGS_FILE } from "../site/settings-file.ts";

/**
 * Gives the text of a content folder's settings; undefined when it has none. Throws PublicationError when they cannot
 * be read, or are no file of the folder: a symbolic link may lead anywhere, and a pipe keeps its reader waiting.
 */
export function readSettings(folder: string): string | undefined {
  try {
    const root = realpathSync(folder);
    const target = realpathSync(path.join(root, SETTINGS_FILE));
    if (!isPathWithin(target, root) || !statSync(target).isFile())
      throw new PublicationError(`cannot read ${SETTINGS_FILE}: it is no file of the content folder`);
    return readFileSync(target, "utf8");
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new PublicationError(`cannot read ${SETTINGS_FILE}: ${systemReason(error)}`, { cause: error });
  }
}
