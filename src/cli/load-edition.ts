import { readContent } from "../content/read-content.ts";
import type { Edition } from "../edition/edition.ts";
import { editionOfContent } from "../edition/edition-of-content.ts";
import { needsGazetteer } from "../edition/place-articles.ts";
import type { Moment } from "../time/moment.ts";
import type { Progress } from "./progress.ts";

/** What the commands ask for. */
export interface EditionRequest {
  readonly content: string;
  readonly baseUrl?: string | undefined;
  readonly preview: boolean;
  /** The text of the last build's ledger, if there is one. */
  readonly ledgerText?: string | undefined;
  readonly now: Moment;
}

/** Reads a content folder and builds its edition. Throws PublicationError when nothing can be published. */
export async function loadEdition(request: EditionRequest, progress: Progress): Promise<Edition> {
  const content = await readContent(request.content, (done, total) => progress.show("Reading", done, total));
  const { baseUrl, now, preview, ledgerText } = request;
  const gazetteer = content.readings.some(needsGazetteer)
    ? await import("../gazetteer/gazetteer.ts")
    : undefined;
  return editionOfContent({ ...content, baseUrl, gazetteer, now, preview, ledgerText });
}
