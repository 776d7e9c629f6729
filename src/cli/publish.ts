import type { ContentCache } from "../cache/content-cache.ts";
import type { Edition } from "../edition/edition.ts";
import { formeOn } from "../edition/standing-formes.ts";
import type { OutFolder } from "../out/out-folder.ts";
import { type WriteReport, writeEdition } from "../out/write-edition.ts";
import { fetchBy } from "./fetch-by.ts";
import { keepForme, MOST_KEPT } from "./kept-forme.ts";
import { type EditionRequest, loadEdition } from "./load-edition.ts";
import { openLastLedger } from "./previous-ledger.ts";
import type { Progress } from "./progress.ts";
import { nameOfOut, saveReceipt } from "./receipt.ts";

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
  const ledgerText = await openLastLedger(request.previous, out.root, fetchBy(request));
  const { edition, state, standing, save } = await loadEdition({ ...request, ledgerText }, progress, cache);
  const { paths, compose, prepare, proof, eachLedgerLine } = edition;
  const ledgerLines = { [Symbol.iterator]: eachLedgerLine };
  const writable = { paths, compose, prepare, proof, ledgerLines };
  const write = await writeEdition(writable, out, (done, total) => progress.show("Writing", done, total));
  save();
  if (cache?.isWorth(edition.report.articles.read)) {
    const { report, problems, nextChange } = edition;
    const { files } = write;
    const built = { request, content: state, nextChange, files, report: { edition: report, problems } };
    const receipt = saveReceipt(built, cache, out.root);
    const forme = receipt && state.files.length <= MOST_KEPT ? formeOn(standing) : undefined;
    const { lines: index } = cache;
    if (receipt !== undefined && forme !== undefined && index !== undefined) {
      const proofs = standing.proofs.linesOf(edition.paths);
      const indexLines = Int32Array.from(state.files, (_, line) => line);
      keepForme({ forme, receipt, proofs, fresh: [], index, indexLines }, cache, nameOfOut(out.root));
    }
  }
  return { edition, write };
}
