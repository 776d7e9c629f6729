import type { ContentCache } from "../cache/content-cache.ts";
import type { Edition } from "../edition/edition.ts";
import type { OutFolder } from "../out/out-folder.ts";
import { type WriteReport, writeEdition } from "../out/write-edition.ts";
import { fetchBy } from "./fetch-by.ts";
import { type EditionRequest, loadEdition } from "./load-edition.ts";
import { readLastLedger } from "./previous-ledger.ts";
import type { Progress } from "./progress.ts";
import { nameMaking, saveReceipt } from "./receipt.ts";

interface Place {
  readonly out: OutFolder;
  readonly progress: Progress;
  readonly cache: ContentCache | undefined;
}

/** Reads a content folder and writes its edition into an output folder that is held. Throws PublicationError. */
export async function publish(
  request: EditionRequest,
  { out, progress, cache }: Place,
): Promise<{ readonly edition: Edition; readonly write: WriteReport }> {
  const ledgerText = await readLastLedger(request.previous, out.root, fetchBy(request));
  const { edition, state, save } = await loadEdition({ ...request, ledgerText }, progress, cache);
  const write = await writeEdition(edition, out, (done, total) => progress.show("Writing", done, total));
  save();
  const made = nameMaking(request, state);
  if (cache?.isWorth(edition.report.articles.read) && made !== undefined) {
    const { report, problems, nextChange } = edition;
    const files = write.files.map(({ file, size, time }) => [file, size, time] as const);
    const receipt = { made, now: request.now, nextChange, files, report: { edition: report, problems } };
    saveReceipt(receipt, cache, out.root);
  }
  return { edition, write };
}
