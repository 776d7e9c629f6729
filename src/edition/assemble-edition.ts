import type { Article } from "../article/article.ts";
import type { TopicCatalogue } from "../group/topic-catalogue.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Settings } from "../site/settings.ts";
import { combinationsOf } from "./combination/combinations.ts";
import type { Document } from "./document.ts";
import type { Edition } from "./edition.ts";
import { collectOldAddresses } from "./old-addresses.ts";
import { once } from "./once.ts";
import { partialFeedsOf } from "./partial-feeds.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import type { GroupsPlan } from "./plan-groups.ts";
import type { StandingType } from "./standing-type.ts";
import type { Story } from "./story.ts";

/** What an edition is put together of. */
interface EditionParts extends Pick<Edition, "nextChange" | "problems" | "report"> {
  readonly settings: Settings;
  readonly preview: boolean;
  readonly catalogue: Pick<TopicCatalogue, "topics" | "find">;
  readonly plans: Pick<GroupsPlan, "planned" | "lapsed" | "moves" | "current">;
  readonly plan: DocumentPlan;
  readonly storyOf: (article: Article) => Story;
  readonly standing: StandingType;
  /** The ledger for the next edition. */
  readonly ledger: () => Ledger;
  readonly ledgerLines: () => Iterable<string>;
}

/** Puts an edition together of what was planned; what is seldom asked for is made when it is. */
export function assembleEdition(parts: EditionParts): Edition {
  const { settings, preview, catalogue, plans, plan, storyOf, standing, ...rest } = parts;
  const everything: readonly Article[] = plans.planned[0]?.group.articles ?? [];
  const stories = once(() => everything.map(storyOf));
  const ledger = once(rest.ledger);
  const ledgerLines = once(() => [...rest.ledgerLines()]);
  const searched = { settings, catalogue, preview, words: standing.words };
  return {
    ...documentsOf(plan, settings, preview),
    ...collectOldAddresses(plans, plan),
    ...partialFeedsOf(plans.planned, storyOf),
    combinations: combinationsOf({ ...searched, storiesOf: stories, ledgerOf: ledger }),
    get stories() {
      return stories();
    },
    get ledger() {
      return ledger();
    },
    get ledgerLines() {
      return ledgerLines();
    },
    eachLedgerLine: () => rest.ledgerLines()[Symbol.iterator](),
    nextChange: rest.nextChange,
    problems: rest.problems,
    report: rest.report,
  };
}

type DocumentsKey = "publication" | "paths" | "has" | "compose" | "composeInSteps" | "proof" | "documents";

function documentsOf(
  plan: DocumentPlan,
  { title, baseUrl, hub, ttl }: Settings,
  isPreview: boolean,
): Pick<Edition, DocumentsKey> {
  return {
    publication: { title, baseUrl, hub, ttl, isPreview },
    paths: [...plan.keys()],
    has: (path) => plan.has(path),
    compose: (path) => plan.get(path)?.compose(),
    *composeInSteps(path) {
      const planned = plan.get(path);
      return planned && (yield* planned.composeInSteps());
    },
    proof: (path) => plan.get(path)?.proof(),
    documents: { [Symbol.iterator]: () => composeAll(plan) },
  };
}

function* composeAll(plan: DocumentPlan): Generator<Document> {
  for (const planned of plan.values()) yield planned.compose();
}
