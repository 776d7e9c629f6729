import { hostname } from "node:os";
import type { Builder } from "../out/lock-holder.ts";
import { withOutFolder } from "../out/with-out-folder.ts";
import { writeEdition } from "../out/write-edition.ts";
import { momentOf } from "../time/moment.ts";
import { fetchBy } from "./fetch-by.ts";
import { type EditionRequest, loadEdition } from "./load-edition.ts";
import { refuseNestedFolders } from "./nested-folders.ts";
import { readLastLedger } from "./previous-ledger.ts";
import { createProgress } from "./progress.ts";
import { type Outcome, tellReport } from "./tell-report.ts";

interface BuildRequest extends EditionRequest {
  readonly out: string;
  readonly previous?: string | undefined;
  readonly json: boolean;
  /** Lets `previous` lead to this machine or into a private network. */
  readonly allowPrivate?: boolean;
}

/**
 * Publishes a content folder into an output folder and reports. The output folder is held from before the content is
 * read, so that no other build changes what this one builds upon. Throws PublicationError when it cannot.
 */
export async function build(request: BuildRequest): Promise<Outcome> {
  await refuseNestedFolders(request.content, request.out);
  const started = performance.now();
  const progress = createProgress(process.stderr);
  try {
    return await withOutFolder(request.out, thisProcess(), async (out) => {
      const ledgerText = await readLastLedger(request.previous, out.root, fetchBy(request));
      const edition = await loadEdition({ ...request, ledgerText }, progress);
      const write = await writeEdition(edition, out, (done, total) => progress.show("Writing", done, total));
      progress.clear();
      return tellReport({ edition, write, started }, request);
    });
  } finally {
    progress.clear();
  }
}

function thisProcess(): Builder {
  return { pid: process.pid, host: hostname(), started: momentOf(new Date()) };
}
