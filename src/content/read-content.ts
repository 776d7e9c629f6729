import { type Content, ContentFolder } from "./content-folder.ts";

export type { Content };

/**
 * Reads a content folder once; `onProgress` hears how many files of how many are read. What cannot be read becomes a
 * refused reading. Throws PublicationError when the folder or its settings cannot be read at all.
 */
export async function readContent(
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<Content> {
  // Read once: nobody asks whether a file that was changed a moment ago has changed again.
  return new ContentFolder(folder, { clock: () => Number.POSITIVE_INFINITY }).refresh({ onProgress });
}
