import { groupFolder } from "../feed/addresses.ts";
import type { Group } from "../group/group.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Problem } from "../problem/problem.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { planLapsedGroups } from "./ended-groups.ts";
import type { Memory } from "./memory.ts";
import { checkMoves, destinationOf, findRenamedTopics, type Move } from "./moves.ts";
import { planGroup } from "./plan-group.ts";
import type { LapsedGroup, PlannedGroup } from "./planned-group.ts";
import type { StandingType } from "./standing-type.ts";
import type { Steps } from "./steps.ts";

/** What is published in groups, and what is remembered of them. */
export interface GroupsPlan {
  readonly planned: readonly PlannedGroup[];
  readonly lapsed: readonly LapsedGroup[];
  readonly moves: readonly Move[];
  /** The folders of the groups that there are. */
  readonly current: ReadonlySet<string>;
  /** The ledger for the next edition. */
  readonly next: Ledger;
  readonly problems: readonly Problem[];
}

interface GroupsSource {
  readonly memory: Memory;
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly now: Moment;
  readonly standing: StandingType;
}

/** Plans the groups that there are, those that have lapsed and those that have moved; the memory learns of all. */
export function* planGroups(
  groups: readonly Group[],
  { memory, ledger, settings, now, standing }: GroupsSource,
): Steps<GroupsPlan> {
  const planned: PlannedGroup[] = [];
  const written = JSON.stringify(settings);
  for (const group of groups) planned.push(yield* keepOrPlan(group, { memory, settings, written, standing }));
  const current = new Set(planned.map(({ folder }) => folder));
  const { moves, problems } = checkMoves(settings, current);
  const isMoved = (folder: string) => destinationOf(folder, moves, current) !== undefined;
  const lapsed = planLapsedGroups({ ledger, memory, current, isMoved }, settings, now);
  const next = memory.toLedger();
  standing.digests.forgetBut(next.feeds);
  standing.groups.forgetBut(current);
  const renamed = findRenamedTopics(next, ledger, current, moves, settings.baseUrl);
  yield;
  return { planned, lapsed, moves, current, next, problems: [...problems, ...renamed] };
}

interface GroupSource extends Pick<GroupsSource, "memory" | "settings" | "standing"> {
  /** The settings as a text. */
  readonly written: string;
}

/** A group in which nothing has changed stays as it was planned, and what is remembered of its feeds too. */
function* keepOrPlan(
  group: Group,
  { memory, settings, written, standing }: GroupSource,
): Steps<PlannedGroup> {
  const folder = groupFolder(group);
  const withdrawn = memory.withdrawnFrom(group, settings.entries);
  const conditions = [
    written,
    JSON.stringify([group.topic, withdrawn]),
    group.jurisdiction,
    ...group.articles,
  ];
  const kept = standing.groups.find(folder, conditions);
  const isRemembered = kept?.records.every((record) => memory.feedBefore(record.folder) === record);
  if (kept !== undefined && isRemembered && !memory.hasChangeIn(group)) {
    for (const record of kept.records) memory.keepFeed(record);
    yield;
    return kept.planned;
  }
  const made = yield* planGroup(group, { settings, memory, withdrawn });
  standing.groups.keep(folder, conditions, made);
  return made.planned;
}
