import type { ContentState } from "../content/content-version.ts";
import type { Edition } from "../edition/edition.ts";
import type { Forme } from "../edition/forme.ts";
import { reviseInSteps } from "../edition/revise.ts";
import type { StandingType } from "../edition/standing-type.ts";
import { finish } from "../edition/steps.ts";
import { loadGazetteerFor } from "../placing/load-gazetteer.ts";
import type { Moment } from "../time/moment.ts";
import { type Changed, changesOf, type ReadFiles, readChanged } from "./changed-files.ts";
import type { KeptForme } from "./kept-forme.ts";

interface RevisionSource {
  readonly content: ContentState;
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly now: Moment;
  readonly standing: StandingType;
  /** Reads a document in place, if there are any. */
  readonly readDocument?: (path: string) => Uint8Array | undefined;
}

/** What was made of a kept forme: the edition after it, and what was read for it. */
export interface Revision {
  readonly edition: Edition;
  readonly before: Forme;
  readonly read: ReadFiles;
}

/**
 * Makes the edition that follows a kept forme when some files have changed; undefined when it has to be made from the
 * beginning. Throws ShelfDamage when the cache is not what it was.
 */
export async function reviseKept(
  kept: KeptForme,
  changed: readonly Changed[],
  { content, time, standing, ...rest }: RevisionSource,
): Promise<Revision | undefined> {
  const read = await readChanged(changed, content, time);
  const changes = changesOf(changed, kept, read);
  const before = kept.forme();
  standing.forme = () => before;
  const fresh = changes.flatMap(({ after }) => after ?? []);
  const gazetteer = await loadGazetteerFor(fresh, before.settings);
  const edition = finish(reviseInSteps({ changes, gazetteer, standing, ...rest }));
  return edition && { edition, before, read };
}
