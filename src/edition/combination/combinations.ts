import { FORMATS } from "../../format/formats.ts";
import type { TopicCatalogue } from "../../group/topic-catalogue.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import type { Settings } from "../../site/settings.ts";
import type { Moment } from "../../time/moment.ts";
import type { Document } from "../document.ts";
import { once } from "../once.ts";
import { publicationOf } from "../pages/publication.ts";
import { BEFORE_ANY_STORY } from "../planned-group.ts";
import type { Steps } from "../steps.ts";
import type { Story } from "../story.ts";
import { type Combination, queryOf } from "./combination.ts";
import { composeCombinationPage } from "./combination-page.ts";
import { composeCombination } from "./compose-combination.ts";
import { type CombinationReading, readCombination, type Vocabulary } from "./read-combination.ts";
import { selectStories } from "./select-stories.ts";

/** The feeds of an edition that combine topics, jurisdictions, words and sources, made when they are asked for. */
export interface Combinations {
  /** The names under which a combination can be had; its page has none. */
  readonly files: readonly string[];
  /** Reads a query such as `topic=deepfakes&jurisdiction=us-tx`. */
  readonly read: (query: URLSearchParams) => CombinationReading;
  /** Writes a combination's one query. */
  readonly queryOf: (combination: Combination) => string;
  /** Composes a combination in steps: the words of all stories may have to be collected first. */
  readonly compose: (combination: Combination, file: string) => Steps<Document | undefined>;
}

interface CombinationSource {
  readonly settings: Settings;
  readonly catalogue: Pick<TopicCatalogue, "topics" | "find">;
  readonly storiesOf: () => readonly Story[];
  readonly ledgerOf: () => Ledger;
  readonly words: SearchIndex;
  readonly preview: boolean;
}

/** Makes the combinations of an edition; what they need is collected when the first one is asked for. */
export function combinationsOf({
  settings,
  catalogue,
  storiesOf,
  ledgerOf,
  words,
  preview,
}: CombinationSource): Combinations {
  const vocabulary = once(() => vocabularyOf(catalogue, storiesOf()));
  return {
    files: ["", ...FORMATS.map(({ file }) => file)],
    read: (query) => readCombination(query, vocabulary()),
    queryOf,
    *compose(combination, file) {
      const stories = storiesOf();
      if (combination.texts.length > 0) yield* words.take(stories.map(({ article }) => article));
      const selected = selectStories(stories, combination, (text) => words.find(text));
      const changed = changeOf(selected, combination, ledgerOf());
      const parts = { combination, stories: selected, changed, settings };
      if (file !== "") return composeCombination(file, parts);
      return composeCombinationPage({ ...parts, publication: publicationOf(settings, preview) });
    },
  };
}

function vocabularyOf(catalogue: CombinationSource["catalogue"], stories: readonly Story[]): Vocabulary {
  return {
    findTopic: (name) => catalogue.find(name),
    topics: new Set(catalogue.topics.map(({ slug }) => slug)),
    jurisdictions: new Set(stories.flatMap(({ filing }) => filing.jurisdictions.map(({ slug }) => slug))),
    sources: new Set(stories.flatMap(({ article }) => article.source?.domain?.toLowerCase() ?? [])),
  };
}

/** The last change of what the feed holds; also when its newest story was taken back it never goes backwards. */
function changeOf(stories: readonly Story[], { topics, jurisdictions }: Combination, ledger: Ledger): Moment {
  const slugs = new Set(topics.map(({ slug }) => slug));
  const codes = new Set(jurisdictions.map(({ code }) => code));
  let changed = BEFORE_ANY_STORY;
  for (const { entry } of stories) changed = Math.max(changed, entry.updated);
  for (const article of ledger.articles) {
    const { withdrawn = 0 } = article;
    if (withdrawn <= changed) continue;
    const isOfTopic = slugs.size === 0 || article.topics.some((slug) => slugs.has(slug));
    if (isOfTopic && (codes.size === 0 || article.jurisdictions.some((code) => codes.has(code))))
      changed = withdrawn;
  }
  return changed;
}
