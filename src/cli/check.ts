import { type EditionRequest, loadEdition } from "./load-edition.ts";
import { createProgress } from "./progress.ts";
import { type Outcome, tellReport } from "./tell-report.ts";

/** Does everything that `build` does, except writing. Throws PublicationError when nothing could be published. */
export async function check(request: EditionRequest & { readonly json: boolean }): Promise<Outcome> {
  const started = performance.now();
  const progress = createProgress(process.stderr);
  try {
    const edition = await loadEdition(request, progress);
    let composed = 0;
    for (const _ of edition.documents) progress.show("Composing", ++composed, edition.paths.length);
    progress.clear();
    return tellReport({ edition, started }, request);
  } finally {
    progress.clear();
  }
}
