import type { Article } from "../article/article.ts";
import { compareGroups } from "../group/group-articles.ts";
import type { LedgerArticle, LedgerFeed } from "../ledger/ledger.ts";
import type { Moment } from "../time/moment.ts";
import { FeedsAgain } from "./feeds-again.ts";
import type { Forme } from "./forme.ts";
import { planGroup } from "./plan-group.ts";
import type { PlannedGroup } from "./planned-group.ts";
import { replaceArticles, type SetArticle } from "./set-again.ts";
import type { Steps } from "./steps.ts";
import type { Withdrawals, WithdrawnArticle } from "./withdrawals.ts";

/** The groups of an edition after some articles have changed. */
export interface GroupsAgain {
  readonly planned: readonly PlannedGroup[];
  /** Those that were planned again: as they were, and as they are. */
  readonly replaced: readonly { readonly before: PlannedGroup; readonly after: PlannedGroup }[];
  /** Those that were never there before. */
  readonly begun: readonly PlannedGroup[];
  readonly feeds: ReadonlyMap<string, LedgerFeed>;
  /** Records of articles that have changed, or lie on a closed page now. */
  readonly records: ReadonlyMap<string, LedgerArticle>;
}

interface AgainSource {
  readonly forme: Forme;
  readonly changes: readonly SetArticle[];
  readonly withdrawals: Withdrawals;
  readonly now: Moment;
}

/** What is remembered, as it becomes while groups are planned again. */
interface Books {
  readonly feeds: Map<string, LedgerFeed>;
  readonly records: Map<string, LedgerArticle>;
  /** The records of the articles that have come. */
  readonly changed: ReadonlyMap<Article, LedgerArticle>;
}

/** Plans the groups of changed articles again; undefined when a group ends, or begins once more. */
export function* planGroupsAgain(source: AgainSource): Steps<GroupsAgain | undefined> {
  const { forme, changes } = source;
  const waiting = new Set(changes.flatMap(({ folders }) => [...folders]));
  const books = {
    feeds: new Map(forme.feeds),
    records: new Map(changes.map(({ record }) => [record.id, record])),
    changed: new Map(changes.flatMap(({ come, record }) => (come ? [[come, record] as const] : []))),
  };
  const replaced: { before: PlannedGroup; after: PlannedGroup }[] = [];
  const planned: PlannedGroup[] = [];
  for (const before of forme.planned) {
    if (!waiting.delete(before.folder)) {
      planned.push(before);
      continue;
    }
    const after = yield* planAgain(before, books, source);
    if (after === undefined) return undefined;
    replaced.push({ before, after });
    planned.push(after);
    yield;
  }
  const begun = yield* planBegun(waiting, books, source);
  if (begun === undefined) return undefined;
  const all = [...planned, ...begun].sort((a, b) => compareGroups(a.group, b.group));
  const { feeds, records } = books;
  return { planned: all, replaced, begun, feeds, records };
}

/** Plans groups that were never there; undefined when one was, or when settings say where groups have moved. */
function* planBegun(
  folders: ReadonlySet<string>,
  books: Books,
  source: AgainSource,
): Steps<readonly PlannedGroup[] | undefined> {
  const { forme, changes } = source;
  if (folders.size === 0) return [];
  if (Object.keys(forme.settings.moved).length > 0) return undefined;
  const groups = new Map(changes.flatMap((change) => [...change.groups]));
  const begun: PlannedGroup[] = [];
  for (const folder of folders) {
    const group = groups.get(folder);
    if (group === undefined || forme.feeds.has(folder)) return undefined;
    const nothing = { group: { ...group, articles: [] }, folder, articles: [], pages: [] };
    const after = yield* planAgain(nothing, books, source);
    if (after === undefined) return undefined;
    begun.push(after);
    yield;
  }
  return begun;
}

type GroupBefore = Pick<PlannedGroup, "group" | "folder" | "articles" | "pages">;

/** Plans one group, and records what is remembered of it now. */
function* planAgain(
  before: GroupBefore,
  { feeds, records, changed }: Books,
  source: AgainSource,
): Steps<PlannedGroup | undefined> {
  const { forme, changes, withdrawals, now } = source;
  const { settings } = forme;
  const { group, folder } = before;
  const articles = replaceArticles(group.articles, folder, changes);
  const { topic, jurisdiction } = group;
  if (articles.length === 0 && jurisdiction !== undefined) return undefined;
  const withdrawn = withdrawals.from(topic?.slug, jurisdiction?.code, settings.entries);
  const memory = new FeedsAgain(before, { forme, changed, now });
  const { planned } = yield* planGroup({ ...group, articles }, { settings, memory, withdrawn });
  for (const page of before.pages) feeds.delete(page.folder);
  for (const [of, record] of memory.feeds) feeds.set(of, record);
  for (const { article, folder: of, page } of memory.closed) {
    const record = records.get(article.id) ?? forme.records.find(article);
    records.set(article.id, withPage(record, of, page));
  }
  return planned;
}

function withPage(record: LedgerArticle, folder: string, page: number): LedgerArticle {
  const folders = Object.entries({ ...record.archives, [folder]: page }).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...record, archives: Object.fromEntries(folders) };
}

/** Gives what was taken back, after some articles have changed. */
export function withdrawnNow(
  withdrawn: readonly WithdrawnArticle[],
  changes: readonly SetArticle[],
): readonly WithdrawnArticle[] {
  const come = new Set(changes.flatMap((change) => change.come?.id ?? []));
  const staying = withdrawn.filter(({ id }) => !come.has(id));
  return [...staying, ...changes.flatMap((change) => (change.come === undefined ? change.record : []))];
}
