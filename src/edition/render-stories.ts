import { RenderingThread } from "./rendering-thread.ts";
import type { Story } from "./story.ts";

const STORIES_IN_BATCH = 24;
// Below that a thread saves no more than it takes to start and to become quick (measured: 3,100 stories take no less).
const STORIES_WORTH_A_THREAD = 4000;

/**
 * Renders stories on as many threads as are allowed and worth it, this one among them. Where that is one, nothing is
 * done: stories are rendered when their fragments are asked for.
 */
export async function renderStories(stories: readonly Story[], threads: number): Promise<void> {
  const waiting = stories.filter((story) => !story.isRendered);
  const worth = RenderingThread.isPossible ? Math.floor(waiting.length / STORIES_WORTH_A_THREAD) : 0;
  const others = Array.from({ length: Math.min(threads - 1, worth) }, () => new RenderingThread());
  if (others.length === 0) return;
  // From the end, so that this thread's share and the others' meet.
  const take = () => waiting.splice(-STORIES_IN_BATCH);
  try {
    const rest = Promise.all(others.map((thread) => renderOn(thread, take)));
    rest.catch(() => {}); // It is awaited below, when this thread's own share is rendered.
    let own = 0;
    while (own < waiting.length) {
      waiting[own]?.render();
      own += 1;
      await breathe();
    }
    await rest;
  } finally {
    await Promise.all(others.map((thread) => thread.end()));
  }
}

async function renderOn(thread: RenderingThread, take: () => readonly Story[]): Promise<void> {
  for (let stories = take(); stories.length > 0; stories = take()) {
    const fragments = await thread.render(stories);
    for (const [index, story] of stories.entries()) story.accept(fragments[index] ?? []);
  }
}

/** Lets the other threads hand over what they have. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
