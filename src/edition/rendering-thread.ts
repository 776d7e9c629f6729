import { Worker } from "node:worker_threads";
import { writeArticle } from "../article/shelved-article.ts";
import type { RenderingAnswer, RenderingOrder } from "./rendering-worker.ts";
import type { Story } from "./story.ts";

/** A thread that renders stories, one order after the other. */
export class RenderingThread {
  readonly #worker = new Worker(new URL("./rendering-worker.js", import.meta.url), {
    // What a batch leaves behind dies young.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });

  /** True where threads can be: in what was compiled, not in the sources as tests load them. */
  static get isPossible(): boolean {
    return import.meta.url.endsWith(".js");
  }

  /** Gives the fragments of each story in the order of the formats. Rejects when the thread ends before. */
  render(stories: readonly Story[]): Promise<Uint8Array[][]> {
    return new Promise((resolve, reject) => {
      const order = orderOf(stories);
      const settle = () => this.#worker.off("error", reject).off("exit", onExit);
      const onExit = () => reject(new Error("a rendering thread has ended before its work"));
      this.#worker.once("error", reject).once("exit", onExit);
      this.#worker.once("message", (answer: RenderingAnswer) => {
        settle();
        resolve(fragmentsOf(answer));
      });
      this.#worker.postMessage(order, [order.texts.buffer as ArrayBuffer]);
    });
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** What several stories have in common crosses over once, since they are in one order. */
function orderOf(stories: readonly Story[]): RenderingOrder {
  const written = stories.map(({ article, filing, source }) => ({
    ...writeArticle(article),
    filing,
    source,
  }));
  const texts = new Uint8Array(written.reduce((length, { text }) => length + text.length, 0));
  let start = 0;
  const described = written.map(({ head, text, filing, source }) => {
    texts.set(text, start);
    start += text.length;
    return { head, length: text.length, filing, ...source };
  });
  return { stories: described, texts };
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
