import type { Mention } from "./find-mentions.ts";
import type { Reading } from "./reading.ts";

/**
 * Calls `visit` with every word of some texts, in their order. A name is given by what it may mean alone:
 * `<city>`, or `<institution+>` where it is that of several places.
 */
export function visitStoryWords(
  readings: readonly Reading[],
  visit: (word: string, isInTitle: boolean) => void,
): void {
  for (const reading of readings) visitWords(reading, visit);
}

function visitWords(
  { field, tokens, mentions }: Reading,
  visit: (word: string, isInTitle: boolean) => void,
): void {
  const isInTitle = field === "title";
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while ((mentions[next]?.first ?? at) < at) next++;
    const mention = mentions[next];
    const token = tokens[at];
    if (mention !== undefined && mention.first === at) {
      visit(kindOfName(mention), isInTitle);
      at = mention.last;
    } else if (token !== undefined && token.shape !== "number" && token.shape !== "caseless") {
      visit(token.word, isInTitle);
    }
  }
}

const ofOne = new Map<string, string>();
const ofSeveral = new Map<string, string>();

function kindOfName({ senses: [sense] }: Mention): string {
  const kind = sense?.kind ?? "other";
  const isOfSeveral = (sense?.codes.length ?? 0) > 1;
  const names = isOfSeveral ? ofSeveral : ofOne;
  const known = names.get(kind);
  if (known !== undefined) return known;
  const name = isOfSeveral ? `<${kind}+>` : `<${kind}>`;
  names.set(kind, name);
  return name;
}
