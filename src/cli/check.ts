import { fetchBy } from "./fetch-by.ts";
import { type EditionRequest, loadEdition } from "./load-edition.ts";
import { readLastLedger } from "./previous-ledger.ts";
import { createProgress } from "./progress.ts";
import { type Outcome, tellReport } from "./tell-report.ts";

interface CheckRequest extends EditionRequest {
  readonly out: string;
  readonly previous?: string | undefined;
  readonly json: boolean;
  /** Lets `previous` lead to this machine or into a private network. */
  readonly allowPrivate?: boolean;
}

/** Does everything that `build` does, except writing. Throws PublicationError when nothing could be published. */
export async function check(request: CheckRequest): Promise<Outcome> {
  const started = performance.now();
  const progress = createProgress(process.stderr);
  try {
    const ledgerText = await readLastLedger(request.previous, request.out, fetchBy(request));
    const edition = await loadEdition({ ...request, ledgerText }, progress);
    let composed = 0;
    for (const _ of edition.documents) progress.show("Composing", ++composed, edition.paths.length);
    progress.clear();
    return tellReport({ edition, started }, request);
  } finally {
    progress.clear();
  }
}
