import { LEDGER_FILE } from "../edition/document-paths.ts";
import { KINDS_IN_ORDER } from "./document-kind.ts";
import { syncFolder } from "./durable-file.ts";
import type { OutFolder } from "./out-folder.ts";
import type { StagedEdition } from "./stage-edition.ts";

/**
 * Puts a staged edition in place, each file by a rename: archives, subscription documents, pages; then removes what
 * is gone; the ledger comes last, so that it never tells of a file that is not there. Throws PublicationError.
 */
export async function putInPlace(
  { moves, times, removals, traces, ledger }: StagedEdition,
  out: OutFolder,
): Promise<void> {
  for (const kind of KINDS_IN_ORDER) {
    for (const move of moves) if (move.kind === kind) out.replace(move.path, move.staged);
  }
  for (const { path, time } of times) out.setTime(path, time);
  for (const path of removals) out.remove(path);
  for (const path of traces) out.removeEmptyFolders(path);
  if (ledger === undefined) return;
  out.replace(LEDGER_FILE, ledger);
  await syncFolder(out.root);
}
