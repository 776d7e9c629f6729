import type { Article } from "../article/article.ts";
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
  readonly feeds: ReadonlyMap<string, LedgerFeed>;
  /** Records of articles that have changed, or lie on a closed page now. */
  readonly records: ReadonlyMap<string, LedgerArticle>;
}

interface AgainSource {
  readonly forme: Forme;
  readonly changes: readonly SetArticle[];
  readonly foldersNow: (article: Article) => ReadonlySet<string>;
  readonly withdrawals: Withdrawals;
  readonly now: Moment;
}

/** Plans the groups of changed articles again; undefined when a group begins or ends, since many others name it. */
export function* planGroupsAgain(source: AgainSource): Steps<GroupsAgain | undefined> {
  const { forme, changes } = source;
  const waiting = new Set(changes.flatMap(({ folders }) => [...folders]));
  const changed = new Map(changes.flatMap(({ come, record }) => (come ? [[come, record] as const] : [])));
  const feeds = new Map(forme.feeds);
  const records = new Map(changes.map(({ record }) => [record.id, record]));
  const replaced: { before: PlannedGroup; after: PlannedGroup }[] = [];
  const planned: PlannedGroup[] = [];
  for (const before of forme.planned) {
    if (!waiting.delete(before.folder)) {
      planned.push(before);
      continue;
    }
    const memory = new FeedsAgain(before, { forme, changed, now: source.now });
    const after = yield* planAgain(before, memory, source);
    if (after === undefined) return undefined;
    for (const page of before.pages) feeds.delete(page.folder);
    for (const [folder, record] of memory.feeds) feeds.set(folder, record);
    for (const { article, folder, page } of memory.closed) {
      const record = records.get(article.id) ?? forme.records.find(article);
      records.set(article.id, withPage(record, folder, page));
    }
    replaced.push({ before, after });
    planned.push(after);
    yield;
  }
  return waiting.size > 0 ? undefined : { planned, replaced, feeds, records };
}

function* planAgain(
  { group, folder }: PlannedGroup,
  memory: FeedsAgain,
  { forme: { settings }, changes, foldersNow, withdrawals }: AgainSource,
): Steps<PlannedGroup | undefined> {
  const articles = replaceArticles(group.articles, folder, changes, foldersNow);
  if (articles.length === 0 && group.jurisdiction !== undefined) return undefined;
  const { topic, jurisdiction } = group;
  const withdrawn = withdrawals.from(topic?.slug, jurisdiction?.code, settings.entries);
  const { planned } = yield* planGroup({ ...group, articles }, { settings, memory, withdrawn });
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
