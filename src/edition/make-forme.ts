import type { Article } from "../article/article.ts";
import type { Selection } from "../article/select-articles.ts";
import type { Filing } from "../group/group.ts";
import type { TopicCatalogue } from "../group/topic-catalogue.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Moment } from "../time/moment.ts";
import type { ArticlesByPath, Forme } from "./forme.ts";
import { once } from "./once.ts";
import type { GroupsPlan } from "./plan-groups.ts";
import { stockOf } from "./record-stock.ts";
import { Signs } from "./signs.ts";
import type { StandingType } from "./standing-type.ts";

type OfEdition = "settings" | "preview" | "now" | "nextChange" | "problems" | "report";

interface FormeSource extends Pick<Forme, OfEdition> {
  readonly selection: Selection;
  readonly catalogue: TopicCatalogue;
  /** The published articles under their ids. */
  readonly articles: readonly Article[];
  readonly plans: GroupsPlan;
  readonly ledger: Ledger;
  readonly now: Moment;
  readonly filing: (article: Article) => Filing;
  readonly standing: StandingType;
}

/** Makes the forme of an edition that was made from the beginning. */
export function formeOf(source: FormeSource): Forme {
  const { selection, catalogue, plans, ledger, standing, filing, ...rest } = source;
  const { settings, preview, now, nextChange, problems, report } = rest;
  const { planned, lapsed, moves } = plans;
  const everything = planned[0]?.group.articles ?? [];
  const ids = otherIds(source);
  return {
    ...{ settings, preview, now, nextChange, problems, report, planned, lapsed, moves },
    topics: catalogue.topics,
    bringers: catalogue.bringers,
    isPlain: selection.isEachAlone && catalogue.refused.size === 0 && Object.keys(ids).length === 0,
    ids,
    feeds: plans.next.feeds,
    records: stockOf(ledger.articles, standing.writeLine),
    withdrawn: ledger.articles.filter(({ withdrawn }) => withdrawn !== undefined),
    signs: Signs.of(ledger.articles, selection.articles),
    articles: byPath(everything),
    // A build of files is followed by another process.
    filings: new WeakMap(standing.isOnce ? [] : everything.map((article) => [article, filing(article)])),
  };
}

/** Finds the articles that have another id than their files say; both lists are in the order of the paths. */
function otherIds({ selection, articles }: FormeSource): Record<string, string> {
  const others: Record<string, string> = {};
  let next = 0;
  for (const { path, id } of selection.articles) {
    const published = articles[next];
    if (published?.path !== path) continue;
    next += 1;
    if (published.id !== id) others[path] = published.id;
  }
  return others;
}

/** Articles by path, put in order when one is asked for: whoever saves a forme asks for none. */
function byPath(articles: readonly Article[]): ArticlesByPath {
  const map = once(() => new Map(articles.map((article) => [article.path, article])));
  return {
    get: (path) => map().get(path),
    set: (path, article) => map().set(path, article),
    delete: (path) => map().delete(path),
  };
}
