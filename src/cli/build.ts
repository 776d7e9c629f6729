import { writeEdition } from "../out/write-edition.ts";
import { type EditionRequest, loadEdition } from "./load-edition.ts";
import { refuseNestedFolders } from "./nested-folders.ts";
import { createProgress } from "./progress.ts";
import { type Outcome, tellReport } from "./tell-report.ts";

interface BuildRequest extends EditionRequest {
  readonly out: string;
  readonly json: boolean;
}

/** Publishes a content folder into an output folder and reports. Throws PublicationError when it cannot. */
export async function build(request: BuildRequest): Promise<Outcome> {
  await refuseNestedFolders(request.content, request.out);
  const started = performance.now();
  const progress = createProgress(process.stderr);
  try {
    const edition = await loadEdition(request, progress);
    const write = await writeEdition(edition, request.out, (done, total) =>
      progress.show("Writing", done, total),
    );
    progress.clear();
    return tellReport({ edition, write, started }, request);
  } finally {
    progress.clear();
  }
}
