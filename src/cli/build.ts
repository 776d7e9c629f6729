import { hostname } from "node:os";
import { lookAtContent } from "../content/content-version.ts";
import type { Builder } from "../out/lock-holder.ts";
import { withOutFolder } from "../out/with-out-folder.ts";
import { momentOf } from "../time/moment.ts";
import type { EditionRequest } from "./load-edition.ts";
import { refuseNestedFolders } from "./nested-folders.ts";
import { createProgress } from "./progress.ts";
import { findLastBuild, isUnchanged, type Receipt } from "./receipt.ts";
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
        const content = cache && (await lookAtContent(request.content, Date.now()));
        const last = content && findLastBuild(request, content, cache, out.root);
        if (last && isUnchanged(last, content)) return tellUnchanged(last.receipt, started, request);
        const revised = last && (await revise(request, { out, progress, cache, content, last }));
        const published = revised ?? (await publish(request, { out, progress, cache }));
        progress.clear();
        return tellReport({ ...published, started }, request);
      });
    });
  } finally {
    progress.clear();
  }
}

async function revise(...parameters: Parameters<typeof import("./revise-folder.ts").reviseFolder>) {
  const { reviseFolder } = await import("./revise-folder.ts");
  return reviseFolder(...parameters);
}

async function publish(...parameters: Parameters<typeof import("./publish.ts").publish>) {
  const published = await import("./publish.ts");
  return published.publish(...parameters);
}

function tellUnchanged({ report, files }: Receipt, started: number, request: BuildRequest): Outcome {
  const write = { written: [], removed: [], unchanged: files.length };
  return tellReport({ edition: { ...report, report: report.edition }, write, started }, request);
}

function thisProcess(): Builder {
  return { pid: process.pid, host: hostname(), started: momentOf(new Date()) };
}
