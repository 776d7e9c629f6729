import { countOthers, shareWork } from "../thread/share-work.ts";
import type { RenderingAnswer, RenderingOrder } from "./rendering-worker.ts";
import type { Story } from "./story.ts";
import { writeArticles } from "./written-articles.ts";

const STORIES_IN_ORDER = 24;
// Measured: 3,100 stories take no less on two threads.
const STORIES_WORTH_A_THREAD = 4000;

/**
 * Renders stories on as many threads as are allowed and worth it, this one among them. Where that is one, nothing is
 * done: stories are rendered when their fragments are asked for.
 */
export async function renderStories(stories: readonly Story[], threads: number): Promise<void> {
  const waiting = stories.filter((story) => !story.isRendered);
  const others = countOthers(waiting.length, STORIES_WORTH_A_THREAD, threads);
  if (others === 0) return;
  await shareWork<Story, RenderingOrder, RenderingAnswer>({
    items: waiting,
    others,
    itemsInOrder: STORIES_IN_ORDER,
    program: new URL("./rendering-worker.js", import.meta.url),
    workHere: (story) => story.render(),
    orderOf,
    accept: (several, answer) => {
      const fragments = fragmentsOf(answer);
      for (const [index, story] of several.entries()) story.accept(fragments[index] ?? []);
    },
  });
}

/** What several stories have in common crosses over once, since they are in one order. */
function orderOf(stories: readonly Story[]) {
  const articles = writeArticles(stories.map(({ article }) => article));
  const described = stories.map(({ filing, source }) => ({ filing, ...source }));
  return { order: { stories: described, articles }, handedOver: [articles.texts.buffer] };
}

function fragmentsOf({ lengths, bytes }: RenderingAnswer): Uint8Array[][] {
  let start = 0;
  return lengths.map((ofStory) =>
    ofStory.map((length) => {
      start += length;
      return bytes.subarray(start - length, start);
    }),
  );
}
