import type { Group } from "../group/group.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Problem } from "../problem/problem.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { type LapsedGroup, planLapsedGroups } from "./ended-groups.ts";
import type { Memory } from "./memory.ts";
import { checkMoves, destinationOf, findRenamedTopics, type Move } from "./moves.ts";
import { planGroup } from "./plan-group.ts";
import type { PlannedGroup } from "./planned-group.ts";

interface GroupsPlan {
  readonly planned: readonly PlannedGroup[];
  readonly lapsed: readonly LapsedGroup[];
  readonly moves: readonly Move[];
  /** The folders of the groups that there are. */
  readonly current: ReadonlySet<string>;
  /** The ledger for the next edition. */
  readonly next: Ledger;
  readonly problems: readonly Problem[];
}

/** Plans the groups that there are, those that have lapsed and those that have moved; the memory learns of all. */
export function planGroups(
  groups: readonly Group[],
  { memory, ledger, settings, now }: { memory: Memory; ledger: Ledger; settings: Settings; now: Moment },
): GroupsPlan {
  const planned = groups.map((group) => planGroup(group, settings, memory));
  const current = new Set(planned.map(({ folder }) => folder));
  const { moves, problems } = checkMoves(settings, current);
  const isMoved = (folder: string) => destinationOf(folder, moves, current) !== undefined;
  const lapsed = planLapsedGroups({ ledger, memory, current, isMoved }, settings, now);
  const next = memory.toLedger();
  const renamed = findRenamedTopics(next, ledger, current, moves, settings.baseUrl);
  return { planned, lapsed, moves, current, next, problems: [...problems, ...renamed] };
}
