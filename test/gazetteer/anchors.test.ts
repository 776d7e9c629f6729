import { describe, expect, it } from "vitest";
import { findAnchors, isVouched } from "../../src/gazetteer/anchors.ts";
import { levelSigns } from "../../src/gazetteer/level-signs.ts";
import { type OpenMention, openMentions } from "../../src/gazetteer/open-mention.ts";
import { readStory } from "../../src/gazetteer/reading.ts";
import type { SourceHome } from "../../src/gazetteer/source-home.ts";

function openIn(title: string): OpenMention[] {
  const readings = readStory({ title });
  const signs = levelSigns(readings);
  return readings.flatMap((reading) => openMentions(reading, undefined, signs));
}

it.each([
  ["Texas buys cameras", ["US-TX", "US"]],
  ["Springfield buys cameras", ["US"]],
  ["Polk County Sheriff's Office buys cameras", []],
  ["James Madison buys cameras", []],
])("finds what is beyond doubt: %s", (title, areas) => {
  expect(findAnchors(openIn(title)).map(({ area }) => area)).toEqual(areas);
});

it("lets a name vouch once, by its strongest mention", () => {
  const open = openIn("Texas police buy cameras from Texas");
  expect(open).toHaveLength(2);
  expect(findAnchors(open).map(({ area, weight }) => [area, weight])).toEqual([
    ["US-TX", 1],
    ["US", 0.9],
  ]);
  expect(findAnchors(open.toReversed())).toEqual(findAnchors(open));
});

describe("an office holder's surname", () => {
  const national: SourceHome = { code: "US", reach: "national", isGiven: false };
  const world: SourceHome = { code: "US", reach: "global", isGiven: false };
  const foreign: SourceHome = { code: "FR", reach: "national", isGiven: false };
  const state: SourceHome = { code: "US-TX/austin", reach: "local", isGiven: false };

  it.each([
    ["acts where the nation's papers tell it", "Pence signs a ban on cameras", "US", national, true],
    ["does not act", "A video of Pence", "US", national, false],
    ["is named with the nation's government", "A federal judge and Pence", "US", national, true],
    ["is told to the whole world", "A federal judge and Pence", "US", world, false],
    ["is told by another nation's papers", "A federal judge and Pence", "US", foreign, false],
    ["is told nowhere", "A federal judge and Pence", "US", undefined, false],
    ["holds an office of the source's state", "A bill and Abbott", "US-TX", state, true],
    ["holds an office of another state", "A bill and Abbott", "US-WI", state, false],
  ])("%s: %s", (_, title, code, home, expected) => {
    const [name] = openIn(title).slice(-1) as [OpenMention];
    expect(isVouched(code, name, [], home)).toBe(expected);
  });

  it.each([
    ["nothing but other countries is named", "A video of Pence in Berlin", ["DE-BE", "DE"], false],
    ["a place in the country is named", "A video of Pence in Texas", ["US-TX", "US"], true],
  ])("is vouched for by what the text names: %s", (_, title, areas, expected) => {
    const [name] = openIn(title) as [OpenMention];
    const anchors = areas.map((area) => ({ area, weight: 1, key: "elsewhere" }));
    expect(isVouched("US", name, anchors, national)).toBe(expected);
  });
});
