import { parentPort } from "node:worker_threads";
import type { ArticleHead } from "../article/shelf.ts";
import { articleOfWritten } from "../article/shelved-article.ts";
import { makeEntry } from "../feed/make-entry.ts";
import { FORMATS } from "../format/formats.ts";
import type { Filing } from "../group/group.ts";
import type { StorySource } from "./story.ts";

/** What a rendering thread is asked for: stories, and the texts of their articles one behind the other. */
export interface RenderingOrder {
  readonly stories: readonly ({
    readonly head: ArticleHead;
    readonly length: number;
    readonly filing: Filing;
  } & Pick<StorySource, "settings" | "now">)[];
  readonly texts: Uint8Array;
}

/** What it answers: the fragments of all stories in all formats one behind the other, and their lengths. */
export interface RenderingAnswer {
  readonly lengths: readonly (readonly number[])[];
  readonly bytes: Uint8Array;
}

parentPort?.on("message", ({ stories, texts }: RenderingOrder) => {
  let start = 0;
  const fragments = stories.map(({ head, length, filing, settings, now }) => {
    start += length;
    const article = articleOfWritten({ head, text: texts.subarray(start - length, start) });
    const entry = makeEntry(article, filing, settings, now);
    return FORMATS.map(({ renderEntry }) => Buffer.from(renderEntry(entry)));
  });
  const bytes = new Uint8Array(Buffer.concat(fragments.flat()));
  const lengths = fragments.map((ofStory) => ofStory.map(({ length }) => length));
  parentPort?.postMessage({ lengths, bytes }, [bytes.buffer]);
});
