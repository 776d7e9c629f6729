import { answerOrders } from "../thread/answer-orders.ts";
import type { ReadingRules } from "./read-article.ts";
import { readBatch } from "./read-batch.ts";

/** What a reading thread is asked for: some files of a content folder. */
export interface ReadingOrder extends ReadingRules {
  readonly files: readonly string[];
}

answerOrders(async ({ files, ...rules }: ReadingOrder) => {
  const answer = await readBatch(files, rules);
  return { answer, handedOver: [answer.texts.buffer] };
});
