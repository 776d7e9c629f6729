import type { Mention } from "./find-mentions.ts";
import { nameIndex } from "./name-index.ts";
import type { Token } from "./tokenise.ts";

const MOST = 6;
const LONGEST_NAME = 4;

/** Finds the counties of "Butte, Plumas and Tehama counties", which are named without their last word. */
export function findCountyRows(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  tokens.forEach(({ word }, at) => {
    if (word === "counties" || word === "parishes")
      mentions.push(...rowBefore(tokens, at, word === "counties" ? "county" : "parish"));
  });
  return mentions;
}

function rowBefore(tokens: readonly Token[], plural: number, kind: string): Mention[] {
  const row: Mention[] = [];
  let last = plural - 1;
  while (row.length < MOST && last >= 0) {
    const found = countyEndingAt(tokens, last, kind);
    if (found === undefined) break;
    row.unshift(found);
    const joint = tokens[found.first - 1];
    last = joint?.word === "and" ? found.first - 2 : found.first - 1;
    if (joint?.word !== "and" && tokens[found.first]?.gap !== "comma") break;
  }
  return row.length > 1 ? row : [];
}

function countyEndingAt(tokens: readonly Token[], last: number, kind: string): Mention | undefined {
  for (let first = last; first > last - LONGEST_NAME && first >= 0; first--) {
    const words = tokens.slice(first, last + 1);
    if (words.some(({ shape, gap }, at) => shape === "lower" || (at > 0 && gap !== "space")))
      return undefined;
    const key = `${words.map(({ word }) => word).join(" ")} ${kind}`;
    const senses = nameIndex()
      .senses(key)
      ?.filter((sense) => sense.kind === "county");
    if (senses !== undefined && senses.length > 0) return { first, last, key, senses };
  }
  return undefined;
}
