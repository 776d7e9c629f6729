import type { ContentCache } from "../cache/content-cache.ts";
import { lookAtContent } from "../content/content-version.ts";
import type { OutFolder } from "../out/out-folder.ts";
import type { EditionRequest } from "./load-edition.ts";
import type { Progress } from "./progress.ts";
import type { Published } from "./publish.ts";
import { findLastBuild, isUnchanged } from "./receipt.ts";
import type { Report } from "./report.ts";

interface Place {
  readonly out: OutFolder;
  readonly progress: Progress;
  readonly cache: ContentCache | undefined;
}

/** What a build came to, and how: there was nothing to do, it went on from the last one, or began at the beginning. */
export interface FolderBuild extends Pick<Report, "edition" | "problems"> {
  readonly write: NonNullable<Report["write"]>;
  readonly way: "unchanged" | "revised" | "anew";
}

/**
 * Publishes a content folder into an output folder that is held, with as little work as what has changed allows. Each
 * way gives the same bytes. Throws PublicationError when nothing can be published, and ShelfDamage when the cache is
 * damaged; then it has changed nothing.
 */
export async function buildFolder(request: EditionRequest, place: Place): Promise<FolderBuild> {
  const goneOn = place.cache && (await goOn(request, place, place.cache));
  if (goneOn !== undefined) return goneOn;
  const { publish } = await import("./publish.ts");
  return built(await publish(request, place), "anew");
}

/** Goes on from the last build; undefined when there is none to go on from. What it has seen is given up with it. */
async function goOn(
  request: EditionRequest,
  { out, progress }: Place,
  cache: ContentCache,
): Promise<FolderBuild | undefined> {
  const content = await lookAtContent(request.content, (request.clock ?? Date.now)());
  const last = content && findLastBuild(request, content, cache, out.root);
  if (content === undefined || last === undefined) return undefined;
  if (isUnchanged(last, content)) {
    const { report, files } = last.receipt;
    return {
      ...report,
      write: { written: [], removed: [], unchanged: files.length, isFirst: false },
      way: "unchanged",
    };
  }
  // What a way needs is loaded when it is gone.
  const { reviseFolder } = await import("./revise-folder.ts");
  const revised = await reviseFolder(request, { out, progress, cache, content, last });
  return revised && built(revised, "revised");
}

function built({ report, problems, write }: Published, way: FolderBuild["way"]): FolderBuild {
  return { edition: report, problems, write, way };
}
