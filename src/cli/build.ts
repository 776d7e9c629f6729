import { hostname } from "node:os";
import type { Builder } from "../out/lock-holder.ts";
import { withOutFolder } from "../out/with-out-folder.ts";
import { momentOf } from "../time/moment.ts";
import { buildFolder } from "./build-folder.ts";
import type { EditionRequest } from "./load-edition.ts";
import { refuseNestedFolders } from "./nested-folders.ts";
import { createProgress } from "./progress.ts";
import { type Outcome, tellReport } from "./tell-report.ts";
import { withCache } from "./with-cache.ts";

interface BuildRequest extends EditionRequest {
  readonly out: string;
  readonly json: boolean;
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
      return withCache(request, async (cache) => {
        const { edition: report, problems, write } = await buildFolder(request, { out, progress, cache });
        progress.clear();
        return tellReport({ edition: { report, problems }, write, started }, request);
      });
    });
  } finally {
    progress.clear();
  }
}

function thisProcess(): Builder {
  return { pid: process.pid, host: hostname(), started: momentOf(new Date()) };
}
