import type { ContentCache } from "../cache/content-cache.ts";
import type { ContentState } from "../content/content-version.ts";
import type { IndexedFiles } from "../content/saved-files.ts";
import type { Edition } from "../edition/edition.ts";
import type { StandingType } from "../edition/standing-type.ts";
import type { WriteReport } from "../out/write-edition.ts";
import { keepForme, MOST_KEPT } from "./kept-forme.ts";
import type { EditionRequest } from "./load-edition.ts";
import { nameOfOut, saveReceipt } from "./receipt.ts";

/** A build whose files are in place. */
interface FinishedBuild {
  readonly request: EditionRequest;
  /** The state of the content folder that it was made of. */
  readonly content: ContentState;
  readonly edition: Edition;
  readonly standing: StandingType;
  readonly write: WriteReport;
}

interface Place {
  readonly cache: ContentCache;
  /** The output folder. */
  readonly root: string;
}

/**
 * Keeps what the next build into the same folder needs to have nothing to do, or to go on from here: a receipt, and if
 * it can be believed and there is an index of what was read, the forme. What cannot be written is not.
 */
export function keepBuild(
  build: FinishedBuild,
  findIndexed: () => IndexedFiles | undefined,
  place: Place,
): void {
  const { request, content, edition, standing, write } = build;
  const { nextChange, problems, report } = edition;
  const { files } = write;
  const { cache, root } = place;
  const built = { request, content, nextChange, files, report: { edition: report, problems } };
  const receipt = saveReceipt(built, cache, root);
  if (receipt === undefined || content.files.length > MOST_KEPT) return;
  const forme = standing.forme?.();
  const indexed = forme && findIndexed();
  if (forme === undefined || indexed === undefined) return;
  const proofs = standing.proofs.linesOf(edition.paths);
  keepForme({ forme, receipt, proofs, ...indexed }, cache, nameOfOut(root));
}
