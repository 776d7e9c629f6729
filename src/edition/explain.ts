import type { Article } from "../article/article.ts";
import { inferJurisdictions } from "../gazetteer/infer-jurisdictions.ts";
import type { StoryText } from "../gazetteer/story-text.ts";
import type { Verdict } from "../gazetteer/verdict.ts";
import { topicsBy } from "../group/file-article.ts";
import { catalogueTopics, type TopicCatalogue } from "../group/topic-catalogue.ts";
import { storyTextOf } from "../placing/find-places.ts";
import type { Settings } from "../site/settings.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import type { Topic } from "../subject/topic.ts";

/** A story as it comes from another program, one JSON object a line. */
export interface StoryLine extends StoryText {
  readonly id?: string | undefined;
}

/** What a story is filed under and why. */
export interface Explanation {
  readonly story: StoryText;
  readonly topics: readonly Topic[];
  /** All that is sure enough to be named for review. */
  readonly verdict: Verdict;
  /** The codes that are sure enough to be published: of some places only the state or country around them. */
  readonly published: readonly string[];
  /** Codes that an editor set; they win over the verdict. */
  readonly editorCodes: readonly string[] | undefined;
  /** The same as one JSON object: deepest codes only. */
  readonly summary: object;
}

/** Explains an article as it would be published. */
export function explainArticle(article: Article, settings: Settings): Explanation {
  const { id, topics, jurisdictions } = article;
  const catalogue = catalogueTopics(settings.topics, [article]);
  return explain(storyTextOf(article), { settings, catalogue, id, topics, editorCodes: jurisdictions });
}

/** Explains a story from another program. */
export function explainStory({ id, ...story }: StoryLine, settings: Settings): Explanation {
  const catalogue = catalogueTopics(settings.topics, []);
  return explain(story, { settings, catalogue, id, topics: [], editorCodes: undefined });
}

interface Known {
  readonly settings: Settings;
  readonly id: string | undefined;
  readonly catalogue: TopicCatalogue;
  readonly topics: readonly string[];
  readonly editorCodes: readonly string[] | undefined;
}

function explain(
  story: StoryText,
  { settings, catalogue, id, topics: names, editorCodes }: Known,
): Explanation {
  const { publish, review } = settings.jurisdictions;
  const homes = settings.providers;
  const verdict = inferJurisdictions(story, {
    homes,
    publish: Math.min(review, publish),
    review: review / 2,
  });
  const sure = inferJurisdictions(story, { homes, publish, review });
  const published = editorCodes ?? sure.jurisdictions.map(({ code }) => code);
  const topics = topicsBy(catalogue)({ ...story, topics: names });
  const jurisdictions = editorCodes?.map(editorJurisdiction) ?? verdict.jurisdictions;
  const summary = { id, topics: topics.map(({ slug }) => slug), jurisdictions, published };
  return { story, topics, verdict, published, editorCodes, summary };
}

function editorJurisdiction(code: string): object {
  const { name, level } = findJurisdiction(code) ?? { name: code, level: "country" };
  return {
    code,
    name,
    level,
    confidence: 1,
    basis: [{ text: code, field: "jurisdictions", kind: "editor" }],
  };
}
