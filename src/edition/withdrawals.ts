import type { Withdrawal } from "../feed/feed.ts";
import type { LedgerArticle } from "../ledger/ledger.ts";

/** What must be known of an article that was taken back. */
export type WithdrawnArticle = Pick<LedgerArticle, "id" | "topics" | "jurisdictions" | "withdrawn">;

type Withdrawn = WithdrawnArticle & Withdrawal;

/** The articles that were taken back, found by what they were filed under. */
export class Withdrawals {
  readonly #all: readonly Withdrawn[];
  readonly #byTopic = new Map<string, Withdrawn[]>();
  readonly #byJurisdiction = new Map<string, Withdrawn[]>();

  constructor(records: Iterable<WithdrawnArticle>) {
    const all: Withdrawn[] = [];
    for (const record of records)
      if (record.withdrawn !== undefined) all.push({ ...record, when: record.withdrawn });
    this.#all = all.sort((a, b) => b.when - a.when || (a.id < b.id ? -1 : 1));
    for (const article of this.#all) {
      for (const slug of article.topics) append(this.#byTopic, slug, article);
      for (const code of article.jurisdictions) append(this.#byJurisdiction, code, article);
    }
  }

  /** Gives those that were filed under a topic and a jurisdiction, as far as they are given; last withdrawn first. */
  from(topic: string | undefined, jurisdiction: string | undefined, most: number): Withdrawal[] {
    return this.#under(topic, jurisdiction)
      .slice(0, most)
      .map(({ id, when }) => ({ id, when }));
  }

  #under(topic: string | undefined, jurisdiction: string | undefined): readonly Withdrawn[] {
    if (topic === undefined && jurisdiction === undefined) return this.#all;
    if (topic === undefined) return this.#byJurisdiction.get(jurisdiction ?? "") ?? [];
    const ofTopic = this.#byTopic.get(topic) ?? [];
    return jurisdiction === undefined
      ? ofTopic
      : ofTopic.filter(({ jurisdictions }) => jurisdictions.includes(jurisdiction));
  }
}

function append(map: Map<string, Withdrawn[]>, key: string, article: Withdrawn): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [article]);
  else list.push(article);
}
