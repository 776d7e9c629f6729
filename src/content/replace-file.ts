import { chmod, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { PublicationError, systemReason } from "../problem/publication-error.ts";

/**
 * Changes the text of a file in a content folder: readers see the old text or the new one, and its permissions stay.
 * `change` gives undefined to leave it as it is. Says whether the file was changed; throws PublicationError when it
 * cannot be.
 */
export async function replaceFile(
  folder: string,
  file: string,
  change: (text: string) => string | undefined,
): Promise<boolean> {
  const target = path.join(folder, file);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    const text = await readFile(target, "utf8");
    const changed = change(text);
    if (changed === undefined || changed === text) return false;
    await writeFile(temporary, changed);
    await chmod(temporary, (await stat(target)).mode);
    await rename(temporary, target);
    return true;
  } catch (error) {
    await rm(temporary, { force: true });
    throw new PublicationError(`cannot write ${file}: ${systemReason(error)}`, { cause: error });
  }
}
