import type { Ledger } from "../ledger/ledger.ts";
import { type Document, documentOf } from "./document.ts";
import { LEDGER_FILE } from "./document-paths.ts";
import { BEFORE_ANY_STORY } from "./planned-group.ts";

/**
 * Composes `ledger.jsonl` for a service: what a build writes beside its files, without the lines about files. Another
 * machine can begin with it (`--previous`).
 */
export function composeLedger({ articles, feeds }: Ledger, lines: readonly string[]): Document {
  let changed = BEFORE_ANY_STORY;
  for (const article of articles) changed = Math.max(changed, article.withdrawn ?? article.changed);
  for (const feed of feeds.values()) changed = Math.max(changed, feed.changed);
  const text = lines.map((line) => `${line}\n`).join("");
  return documentOf({ path: LEDGER_FILE, text, mediaType: "application/jsonl", changed });
}
