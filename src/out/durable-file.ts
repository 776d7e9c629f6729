import { writeFileSync } from "node:fs";
import { open } from "node:fs/promises";

/** Writes a file, of one text or of several pieces, and waits until the disk has it. Throws what the system throws. */
export async function writeDurably(file: string, text: string | Iterable<string>): Promise<void> {
  const handle = await open(file, "w");
  try {
    if (typeof text === "string") await handle.appendFile(text);
    // Only a build has so much to write, and nothing else to do meanwhile.
    else for (const piece of text) writeFileSync(handle.fd, piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the disk has the names in a folder: without it, a rename may be undone by a power cut (fsync(2)). */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows and some network file systems cannot do this with folders; the next build heals what is lost.
  }
}
