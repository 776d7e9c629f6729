import type { LedgerArticle } from "../ledger/ledger.ts";
import type { Gazetteer } from "../placing/find-places.ts";
import type { Moment } from "../time/moment.ts";
import { type GroupsAgain, planGroupsAgain, withdrawnNow } from "./again-groups.ts";
import { judgeChanges } from "./article-change.ts";
import { cuttingsOf } from "./cuttings.ts";
import type { Edition } from "./edition.ts";
import { editionOfForme, toolsFor } from "./edition-of-forme.ts";
import type { FileChange, Forme } from "./forme.ts";
import type { PlannedFeed } from "./planned-group.ts";
import { problemsNow, recount } from "./recount.ts";
import { type SetArticle, setAgain } from "./set-again.ts";
import type { StandingType } from "./standing-type.ts";
import type { Steps } from "./steps.ts";
import { untouchedBy } from "./touched-documents.ts";
import { Withdrawals } from "./withdrawals.ts";

/** How an edition is to be made of the last one. */
export interface RevisionSource {
  readonly changes: readonly FileChange[];
  readonly gazetteer: Gazetteer | undefined;
  readonly now: Moment;
  /** Has the forme of the last edition, and gets that of the new one. */
  readonly standing: StandingType;
  /** Gives the file of a document of the last edition, if it lies in files. */
  readonly readDocument?: ((path: string) => Uint8Array | undefined) | undefined;
}

/** More changed files than these are as well read and planned with all others. */
export const MOST_CHANGES = 200;

/**
 * Makes the edition that there is after some files have changed, of what was kept of the one before: the same as from
 * the beginning. Undefined when more has to be looked at than these files and the groups of their articles: then the
 * forme is used up, too.
 */
export function* reviseInSteps(source: RevisionSource): Steps<Edition | undefined> {
  const { changes, now, standing } = source;
  const forme = standing.forme?.();
  standing.forme = undefined;
  if (forme === undefined || !isItsTime(forme, now) || changes.length > MOST_CHANGES) return undefined;
  const rules = { now, preview: forme.preview };
  const judged = judgeChanges(changes, forme, now);
  const problems = problemsNow(forme.problems, changes, rules);
  if (judged === undefined || problems === undefined) return undefined;
  const tools = toolsFor(forme, source);
  const set = judged.flatMap((change) => setAgain(change, { forme, now, ...tools }) ?? []);
  yield;
  const withdrawn = withdrawnNow(forme.withdrawn, set);
  const withdrawals = new Withdrawals(withdrawn);
  const groups = yield* planGroupsAgain({ forme, changes: set, withdrawals, now });
  const recounted = recount(forme.report, { changes, set, rules, ...tools });
  // Of an edition without articles there is something to tell.
  if (groups === undefined || recounted.articles.published === 0) return undefined;
  const { planned, feeds } = groups;
  const report = { ...recounted, groups: planned.length };
  const records = reviseRecords(forme, set, groups.records);
  keepArticles(forme, set);
  const next = { ...forme, now, planned, feeds, records, withdrawn, report, problems };
  const isUntouched = untouchedBy(groups, set);
  const { readDocument } = source;
  if (readDocument !== undefined)
    standing.cuttings = cuttingsOf(feedsBefore(groups), { proofs: standing.proofs, readDocument });
  const edition = yield* editionOfForme(next, { ...tools, standing, isUntouched });
  yield* letGo(set, standing);
  return edition;
}

/** Lets go of what a service has made of articles that are gone: it may run for months. */
function* letGo(set: readonly SetArticle[], { stories, matter, words }: StandingType): Steps<void> {
  const gone = set.flatMap((change) => change.gone ?? []);
  const come = set.flatMap((change) => change.come ?? []);
  for (const article of gone) {
    const story = stories.last(article);
    if (story !== undefined) matter.forget(story);
  }
  yield* words.exchange(gone, come);
}

function isItsTime({ now: then, nextChange, report }: Forme, now: Moment): boolean {
  const isNone = report.articles.published === 0;
  return !isNone && now >= then && (nextChange === undefined || now < nextChange);
}

/** Articles that stay are in documents of the same groups already, mostly in the subscription documents. */
function feedsBefore({ replaced }: GroupsAgain): PlannedFeed[] {
  return replaced.flatMap(({ before }) => [...before.pages, before]);
}

/** Known articles keep their places in the ledger, new ones follow by date. */
function reviseRecords(
  forme: Forme,
  set: readonly SetArticle[],
  records: ReadonlyMap<string, LedgerArticle>,
): Forme["records"] {
  const known = new Map(records);
  // Of an article that was never there, the first publication is its date.
  const added = set
    .flatMap(({ isNew, record: { id } }) => (isNew ? (known.get(id) ?? []) : []))
    .sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1));
  for (const { id } of added) known.delete(id);
  return forme.records.revise(known.values(), added);
}

function keepArticles({ articles }: Forme, set: readonly SetArticle[]): void {
  for (const { gone } of set) if (gone !== undefined) articles.delete(gone.path);
  for (const { come } of set) if (come !== undefined) articles.set(come.path, come);
}
