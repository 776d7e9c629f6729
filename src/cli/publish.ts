import type { ContentCache } from "../cache/content-cache.ts";
import type { Edition } from "../edition/edition.ts";
import type { OutFolder } from "../out/out-folder.ts";
import { writeEdition } from "../out/write-edition.ts";
import { fetchBy } from "./fetch-by.ts";
import { keepBuild } from "./keep-build.ts";
import { type EditionRequest, loadEdition } from "./load-edition.ts";
import { openLastLedger } from "./previous-ledger.ts";
import type { Progress } from "./progress.ts";
import type { Written } from "./report.ts";

interface Place {
  readonly out: OutFolder;
  readonly progress: Progress;
  readonly cache: ContentCache | undefined;
}

/** What was made, and what was written of it. */
export interface Published extends Pick<Edition, "report" | "problems"> {
  readonly write: Written;
}

/** Reads a content folder and writes its edition into an output folder that is held. Throws PublicationError. */
export async function publish(request: EditionRequest, { out, progress, cache }: Place): Promise<Published> {
  const ledgerText = await openLastLedger(request.previous, out.root, fetchBy(request));
  const loaded = await loadEdition({ ...request, ledgerText }, progress, cache);
  const { edition, problems, state, standing, save } = loaded;
  const write = await writeEdition(edition, out, (done, total) => progress.show("Writing", done, total));
  save();
  if (cache?.isWorth(edition.report.articles.read)) {
    const { lines: index } = cache;
    const indexLines = () => Int32Array.from(state.files, (_, line) => line);
    const findIndexed = () => index && { index, indexLines: indexLines(), fresh: new Map() };
    keepBuild({ request, content: state, edition, standing, write }, findIndexed, { cache, root: out.root });
  }
  return { report: edition.report, problems, write: { ...write, isFirst: ledgerText === undefined } };
}
