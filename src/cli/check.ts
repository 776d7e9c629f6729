import { fetchBy } from "./fetch-by.ts";
import { type EditionRequest, loadEdition } from "./load-edition.ts";
import { openLastLedger } from "./previous-ledger.ts";
import { createProgress } from "./progress.ts";
import { type Outcome, tellReport } from "./tell-report.ts";
import { withCache } from "./with-cache.ts";

interface CheckRequest extends EditionRequest {
  readonly out: string;
  readonly json: boolean;
}

/** Does everything that `build` does, except writing. Throws PublicationError when nothing could be published. */
export async function check(request: CheckRequest): Promise<Outcome> {
  const started = performance.now();
  const progress = createProgress(process.stderr);
  try {
    const ledgerText = await openLastLedger(request.previous, request.out, fetchBy(request));
    return await withCache(request, async (cache) => {
      const { edition, problems, save } = await loadEdition({ ...request, ledgerText }, progress, cache);
      let composed = 0;
      for (const _ of edition.documents) progress.show("Composing", ++composed, edition.paths.length);
      save();
      progress.clear();
      return tellReport({ edition: { report: edition.report, problems }, started }, request);
    });
  } finally {
    progress.clear();
  }
}
