import { makeEntry } from "../feed/make-entry.ts";
import { FORMATS } from "../format/formats.ts";
import type { Filing } from "../group/group.ts";
import { answerOrders } from "../thread/answer-orders.ts";
import type { StorySource } from "./story.ts";
import { articlesOfWritten, type WrittenArticles } from "./written-articles.ts";

/** What a rendering thread is asked for: stories, and their articles in the same order. */
export interface RenderingOrder {
  readonly stories: readonly ({ readonly filing: Filing } & Pick<StorySource, "settings" | "now">)[];
  readonly articles: WrittenArticles;
}

/** What it answers: the fragments of all stories in all formats one behind the other, and their lengths. */
export interface RenderingAnswer {
  readonly lengths: readonly (readonly number[])[];
  readonly bytes: Uint8Array;
}

answerOrders(({ stories, articles }: RenderingOrder) => {
  const written = articlesOfWritten(articles);
  const fragments = stories.map(({ filing, settings, now }, index) => {
    const article = written[index];
    if (article === undefined) return [];
    const entry = makeEntry(article, filing, settings, now);
    return FORMATS.map(({ renderEntry }) => Buffer.from(renderEntry(entry)));
  });
  const bytes = new Uint8Array(Buffer.concat(fragments.flat()));
  const lengths = fragments.map((ofStory) => ofStory.map(({ length }) => length));
  return { answer: { lengths, bytes }, handedOver: [bytes.buffer] };
});
