import type { Article } from "../article/article.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import type { Filing } from "../group/group.ts";
import type { LedgerFeed } from "../ledger/ledger.ts";
import type { Problem } from "../problem/problem.ts";
import type { Settings } from "../site/settings.ts";
import type { Topic } from "../subject/topic.ts";
import type { Moment } from "../time/moment.ts";
import type { EditionReport } from "./edition-report.ts";
import type { Move } from "./moves.ts";
import type { LapsedGroup, PlannedGroup } from "./planned-group.ts";
import type { RecordStock } from "./record-stock.ts";
import type { Signs } from "./signs.ts";
import type { WithdrawnArticle } from "./withdrawals.ts";

/**
 * An edition as it is set, locked up and kept standing: everything that has to be known of it to make the next one
 * when a few articles have changed. One forme gives one next one; what it holds is handed on.
 */
export interface Forme {
  /** As the edition was made with: marked, when it was a preview. */
  readonly settings: Settings;
  readonly preview: boolean;
  readonly now: Moment;
  readonly nextChange: Moment | undefined;
  /** All topics in the order of their catalogue, and the paths of the articles that brought some of them. */
  readonly topics: readonly Topic[];
  readonly bringers: ReadonlyMap<string, string>;
  /** No file tells the story of another, every article has the id that its file says, no topic was refused. */
  readonly isPlain: boolean;
  /** The ids of articles that go by another one than their files say, by path. */
  readonly ids: Readonly<Record<string, string>>;
  readonly planned: readonly PlannedGroup[];
  readonly lapsed: readonly LapsedGroup[];
  readonly moves: readonly Move[];
  readonly feeds: ReadonlyMap<string, LedgerFeed>;
  readonly records: RecordStock;
  readonly withdrawn: readonly WithdrawnArticle[];
  /** Everything by which a file could turn out to be a known article. */
  readonly signs: Signs;
  /** The published articles by their files, under their ids and dated. */
  readonly articles: ArticlesByPath;
  /** What articles are filed under, as far as it was found out: what is the same is to stay the same object. */
  readonly filings: WeakMap<Article, Filing>;
  readonly report: EditionReport;
  readonly problems: readonly Problem[];
}

/** Articles by path: a map, or what finds them elsewhere. */
export interface ArticlesByPath {
  readonly get: (path: string) => Article | undefined;
  readonly set: (path: string, article: Article) => unknown;
  readonly delete: (path: string) => unknown;
}

/** A file of the content folder as it was and as it is; undefined when there was, or is, none. */
export interface FileChange {
  readonly path: string;
  readonly before: ArticleReading | undefined;
  readonly after: ArticleReading | undefined;
}
