import { FORMATS } from "../format/formats.ts";
import { folderOf, splitFolder } from "./document-paths.ts";
import { destinationOf, type Move } from "./moves.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import type { LapsedGroup } from "./planned-group.ts";

/** What has become of addresses that an earlier edition had. */
export interface OldAddresses {
  /** True for the paths of a group that has ended: nothing will ever be published there again. */
  readonly isEnded: (path: string) => boolean;
  /** Gives the path that stands for one of a moved group now; undefined for paths that did not move. */
  readonly movedTo: (path: string) => string | undefined;
}

const FILES: ReadonlySet<string> = new Set(["index.html", ...FORMATS.map(({ file }) => file)]);

/** Collects the addresses that have ended or moved; `plan` has the paths of this edition. */
export function collectOldAddresses(
  {
    lapsed,
    moves,
    current,
  }: { lapsed: readonly LapsedGroup[]; moves: readonly Move[]; current: ReadonlySet<string> },
  plan: DocumentPlan,
): OldAddresses {
  const ended = new Set(lapsed.filter(({ feed }) => feed.isEnded).map(({ folder }) => folder));
  return {
    isEnded: (path) => ended.size > 0 && ended.has(splitFolder(folderOf(path)).group),
    movedTo: (path) => {
      if (moves.length === 0) return undefined;
      const folder = folderOf(path);
      const file = path.slice(folder.length);
      const { group, page } = splitFolder(folder);
      const to = FILES.has(file) ? destinationOf(group, moves, current) : undefined;
      if (to === undefined) return undefined;
      return plan.has(to + page + file) ? to + page + file : to + file;
    },
  };
}
