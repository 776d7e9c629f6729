import { hostname } from "node:os";
import type { Builder } from "../out/lock-holder.ts";
import { withOutFolder } from "../out/with-out-folder.ts";
import { momentOf } from "../time/moment.ts";
import type { EditionRequest } from "./load-edition.ts";
import { refuseNestedFolders } from "./nested-folders.ts";
import { createProgress } from "./progress.ts";
import { findReceipt, type Receipt } from "./receipt.ts";
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
        const receipt = cache && (await findReceipt(request, cache, out.root));
        if (receipt !== undefined) return tellUnchanged(receipt, started, request);
        const { publish } = await import("./publish.ts");
        const published = await publish(request, { out, progress, cache });
        progress.clear();
        return tellReport({ ...published, started }, request);
      });
    });
  } finally {
    progress.clear();
  }
}

function tellUnchanged({ report, files }: Receipt, started: number, request: BuildRequest): Outcome {
  const write = { written: [], removed: [], unchanged: files.length };
  return tellReport({ edition: { ...report, report: report.edition }, write, started }, request);
}

function thisProcess(): Builder {
  return { pid: process.pid, host: hostname(), started: momentOf(new Date()) };
}
