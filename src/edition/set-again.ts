import type { Article } from "../article/article.ts";
import { hashContent } from "../article/content-hash.ts";
import { groupFolder } from "../feed/addresses.ts";
import type { Filing, Group } from "../group/group.ts";
import { compareNewestFirst } from "../group/group-articles.ts";
import type { LedgerArticle } from "../ledger/ledger.ts";
import { recordLive, withdraw } from "../ledger/record-articles.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import type { Moment } from "../time/moment.ts";
import type { ArticleChange } from "./article-change.ts";
import type { Forme } from "./forme.ts";

type GroupKey = Pick<Group, "topic" | "jurisdiction">;

/** An article that goes, comes, or is replaced, with what it is, or was, filed under, and its record as it is now. */
export interface SetArticle {
  readonly gone: Article | undefined;
  /** Under its id, and dated. */
  readonly come: Article | undefined;
  /** The groups that it is in, by folder. */
  readonly groups: ReadonlyMap<string, GroupKey>;
  /** The folders of these, and of those that it was in. */
  readonly folders: ReadonlySet<string>;
  readonly record: LedgerArticle;
  /** It was never there before. */
  readonly isNew: boolean;
  /** The same story under the same date in the same groups: only its words have changed. */
  readonly isInPlace: boolean;
}

interface Rules {
  readonly forme: Forme;
  readonly filing: (article: Article) => Filing;
  readonly findTopic: (name: string) => { readonly slug: string } | undefined;
  /** Gives an article with the time of its last change. */
  readonly date: (article: Article, updated: Moment) => Article;
  readonly now: Moment;
}

/** Records a change of an article; undefined for one that changes nothing. */
export function setAgain({ gone, come, memory }: ArticleChange, rules: Rules): SetArticle | undefined {
  const { forme, filing, date, now } = rules;
  const before = gone ? forme.records.find(gone) : memory;
  if (come === undefined) {
    if (gone === undefined || before === undefined) return undefined;
    const folders = foldersOf(filing(gone));
    const record = withdraw(before, now);
    return { gone, come, groups: new Map(), folders, record, isNew: false, isInPlace: false };
  }
  const record = recordOf(come, before, rules);
  const dated = date(come, record.changed);
  const groups = groupsOf(filing(come));
  const [was, is] = [foldersBefore(gone, before, rules), new Set(groups.keys())];
  const isInPlace = gone?.published === come.published && isSameSet(was, is);
  const isNew = before === undefined;
  return { gone, come: dated, groups, folders: new Set([...was, ...is]), record, isNew, isInPlace };
}

/** Gives the folders of the groups that have an article, or tell that it was taken back. */
function foldersBefore(
  gone: Article | undefined,
  memory: LedgerArticle | undefined,
  { filing }: Rules,
): ReadonlySet<string> {
  if (gone !== undefined) return foldersOf(filing(gone));
  if (memory === undefined) return new Set();
  const jurisdictions = memory.jurisdictions.flatMap((code) => findJurisdiction(code) ?? []);
  return foldersOf({ topics: memory.topics.map((slug) => ({ slug })), jurisdictions });
}

function recordOf(
  article: Article,
  memory: LedgerArticle | undefined,
  { filing, findTopic, now }: Rules,
): LedgerArticle {
  const { topics, jurisdictions } = filing(article);
  const named = article.topics.flatMap((name) => findTopic(name)?.slug ?? []);
  const state = {
    article,
    memory,
    hash: hashContent(article, named),
    topics: topics.map(({ slug }) => slug),
    jurisdictions: jurisdictions.map(({ code }) => code),
  };
  return recordLive(state, now);
}

interface Slugged {
  readonly slug: string;
}

interface Filed<Topic, Jurisdiction> {
  readonly topics: readonly Topic[];
  readonly jurisdictions: readonly Jurisdiction[];
}

/** Gives the folders of all groups that an article is in. */
function foldersOf(filed: Filed<Slugged, Slugged>): Set<string> {
  return new Set(groupsOf(filed).keys());
}

/** Gives all groups that an article is in, by folder. */
function groupsOf<Topic extends Slugged, Jurisdiction extends Slugged>({
  topics,
  jurisdictions,
}: Filed<Topic, Jurisdiction>): Map<
  string,
  { readonly topic: Topic | undefined; readonly jurisdiction: Jurisdiction | undefined }
> {
  return new Map(
    [undefined, ...topics].flatMap((topic) =>
      [undefined, ...jurisdictions].map((jurisdiction) => {
        const group = { topic, jurisdiction };
        return [groupFolder(group), group] as const;
      }),
    ),
  );
}

/** Gives the articles of a group, newest first, after some of the publication's have changed. */
export function replaceArticles(
  articles: readonly Article[],
  folder: string,
  changes: readonly SetArticle[],
): readonly Article[] {
  const gone = new Set(changes.flatMap((change) => change.gone ?? []));
  const come = changes.flatMap((change) => (change.groups.has(folder) ? (change.come ?? []) : []));
  const staying = articles.filter((article) => !gone.has(article));
  for (const article of come) staying.splice(placeFor(article, staying), 0, article);
  return staying;
}

/** Finds where an article belongs among others, newest first. */
function placeFor(article: Article, articles: readonly Article[]): number {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = articles[middle];
    if (other !== undefined && compareNewestFirst(other, article) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((folder) => b.has(folder));
}
