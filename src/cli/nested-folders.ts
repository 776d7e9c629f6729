import { realpath } from "node:fs/promises";
import path from "node:path";
import { isPathWithin } from "../path/path-within.ts";
import { PublicationError } from "../problem/publication-error.ts";

/**
 * Refuses folders that lie in each other, also through symbolic links: output inside content would be read as
 * articles, content inside output would be put online with its drafts. Throws PublicationError.
 */
export async function refuseNestedFolders(content: string, out: string): Promise<void> {
  const [source, target] = [await resolveExisting(content), await resolveExisting(out)];
  if (isPathWithin(target, source)) {
    throw new PublicationError(`the output folder ${out} lies inside the content folder ${content}`);
  }
  if (isPathWithin(source, target)) {
    throw new PublicationError(`the content folder ${content} lies inside the output folder ${out}`);
  }
}

/** Makes a path absolute, and resolves symbolic links in the part of it that exists. */
export async function resolveExisting(folder: string): Promise<string> {
  const absolute = path.resolve(folder);
  try {
    return await realpath(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(await resolveExisting(parent), path.basename(absolute));
  }
}
