import { describe, expect, it } from "vitest";
import type { Mention } from "../../src/gazetteer/find-mentions.ts";
import { isOfficeSurname, isPersonName } from "../../src/gazetteer/person-names.ts";
import { type Reading, readStory } from "../../src/gazetteer/reading.ts";

/** Reads a headline in which one name stands in brackets. */
function markedName(marked: string): [Reading, Mention] {
  const [start, end] = [marked.indexOf("["), marked.indexOf("]") - 1];
  const [reading] = readStory({ title: marked.replace(/[[\]]/g, "") }) as [Reading];
  const first = reading.tokens.findIndex((token) => token.start >= start);
  const last = reading.tokens.findLastIndex((token) => token.end <= end);
  const words = reading.tokens.slice(first, last + 1).map(({ word }) => word);
  return [reading, { first, last, key: words.join(" "), senses: [] }];
}

describe("the name of a place", () => {
  it.each([
    "Judge [Houston] rules on cameras",
    "James [Madison] writes about cameras",
    "James T. [Madison] writes about cameras",
    "Mayor Skip [Madison] speaks about cameras",
    "[James] Polk writes about cameras",
    "[Jackson] T. Polk writes about cameras",
    // In Title Case a long title may be any word but for the first.
    "Chief [Madison] Speaks About Cameras Again",
    "Fire Chief [Madison] speaks about cameras",
    "Former Gov [Madison] Speaks About Cameras",
  ])("is a person's: %s", (marked) => {
    expect(isPersonName(...markedName(marked))).toBe(true);
  });

  it.each([
    "James, [Madison] agree on cameras",
    "We met James. [Madison] buys cameras",
    "Mark [Madison] on a map of cameras",
    "Fire Chief [Madison] Speaks About Cameras",
    "Call the Mayor. Big [Madison] buys cameras",
    "The Mayor, Big [Madison] agree on cameras",
    "Mayor Skip [New York] speaks about cameras",
    "The [New York] J. Polk school buys cameras",
    "[James]'s Polk school buys cameras",
    "[James]. Polk buys cameras",
    "A school in [Jackson] T.",
    "A school in [Jackson]",
  ])("is none: %s", (marked) => {
    expect(isPersonName(...markedName(marked))).toBe(false);
  });
});

describe("a bare surname", () => {
  it.each([
    "Gov. [Smith] signs a bill",
    "Ask [Smith] (R) about cameras",
    "Ask [Smith], D-Ore., about cameras",
    "Gov., [Newsom] agree on cameras",
    "[Newsom] signs a bill",
    "We asked [Newsom] about cameras",
  ])("may be an office holder's: %s", (marked) => {
    expect(isOfficeSurname(...markedName(marked))).toBe(true);
  });

  it.each([
    "[Smith] signs a bill",
    "Gov., [Smith] agree on cameras",
    "Buy [Smith] D vitamins",
    "Ask [Smith], Fred and others",
    "Ask [Smith], Dan and others",
    "Ask [Smith], d, about cameras",
    "Jane [Newsom] signs a bill",
  ])("is nobody's: %s", (marked) => {
    expect(isOfficeSurname(...markedName(marked))).toBe(false);
  });
});
