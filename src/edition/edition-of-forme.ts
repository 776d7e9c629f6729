import type { Article } from "../article/article.ts";
import { topicFinder } from "../group/topic-catalogue.ts";
import type { Gazetteer } from "../placing/find-places.ts";
import type { Moment } from "../time/moment.ts";
import { assembleEdition } from "./assemble-edition.ts";
import type { Edition } from "./edition.ts";
import type { Forme } from "./forme.ts";
import { placeArticles } from "./place-articles.ts";
import { planDocuments } from "./plan-documents.ts";
import { filingOnce, keptFiling, keptStories } from "./set-stories.ts";
import type { StandingType } from "./standing-type.ts";
import { finish, type Steps } from "./steps.ts";

interface Means {
  readonly gazetteer: Gazetteer | undefined;
  readonly standing: StandingType;
}

/** Makes what articles of a forme are placed, filed and dated with. */
export function toolsFor({ settings, topics, filings }: Forme, { gazetteer, standing }: Means) {
  const catalogue = { topics, find: topicFinder(topics) };
  const placing = placeArticles(settings, gazetteer, standing);
  const filing = filingOnce(keptFiling(catalogue, placing.placementsOf, standing), filings);
  const date = (article: Article, updated: Moment) => standing.date(article, updated);
  return { catalogue, placing, filing, date, findTopic: catalogue.find };
}

interface MakingSource extends Pick<ReturnType<typeof toolsFor>, "catalogue" | "filing"> {
  readonly standing: StandingType;
  /** Tells documents that have the same bytes as in the last edition, though perhaps another time. */
  readonly isUntouched: (path: string) => boolean;
}

/** Makes the edition of a forme, and lets the next one be made of that. */
export function* editionOfForme(forme: Forme, source: MakingSource): Steps<Edition> {
  const { catalogue, filing, standing, isUntouched } = source;
  const { settings, preview, now, nextChange, planned, lapsed, moves, records, feeds, problems } = forme;
  const memory = { hashOf: (article: Article) => records.find(article).hash };
  const storyOf = keptStories({ filing, memory, settings, now }, standing);
  const groups = { planned, lapsed, moves };
  const plan = yield* planDocuments({ ...groups, settings, storyOf, standing, preview, isUntouched });
  const report = { ...forme.report, documents: plan.size };
  standing.forme = () => ({ ...forme, report });
  return assembleEdition({
    ...{ settings, preview, catalogue, plan, storyOf, standing, nextChange, problems, report },
    plans: { ...groups, current: new Set(planned.map(({ folder }) => folder)) },
    ledger: () => records.toLedger(feeds),
    ledgerLines: () => records.lines(feeds),
  });
}

/** Makes the very edition again that a forme was kept of. */
export function sameEdition(forme: Forme, standing: StandingType): Edition {
  const tools = toolsFor(forme, { gazetteer: undefined, standing });
  return finish(editionOfForme(forme, { ...tools, standing, isUntouched: () => true }));
}
