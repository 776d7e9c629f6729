import { expect, it } from "vitest";
import { joinRows } from "../../src/gazetteer/coordination.ts";
import { levelSigns } from "../../src/gazetteer/level-signs.ts";
import { openMentions } from "../../src/gazetteer/open-mention.ts";
import { readStory } from "../../src/gazetteer/reading.ts";

/** Gives the names of a headline's row: what each does, and the kind of those beside it. */
function rowIn(title: string): string[] {
  const readings = readStory({ title });
  const signs = levelSigns(readings);
  return joinRows(readings.flatMap((reading) => openMentions(reading, undefined, signs))).map(
    ({ mention, judgement, neighbour }) =>
      `${mention.key} ${judgement.role} ${judgement.row ?? "alone"} ${neighbour ?? "unknown"}`,
  );
}

it.each([
  ["Tokyo and Seoul agree on cameras", ["tokyo governs 0 metonym", "seoul governs 0 metonym"]],
  ["Tokyo and Seoul mayors agree on cameras", ["tokyo governs 0 unknown", "seoul governs 0 unknown"]],
  ["Tokyo and Georgia agree on cameras", ["tokyo governs 0 unknown", "georgia governs 0 unknown"]],
  [
    "Narendra Modi, Emmanuel Macron agree on cameras",
    ["narendra modi governs 0 person", "emmanuel macron governs 0 person"],
  ],
  [
    "Deepfake of Narendra Modi, Emmanuel Macron agrees",
    ["narendra modi object alone unknown", "emmanuel macron governs alone unknown"],
  ],
])("joins what stands side by side: %s", (title, row) => {
  expect(rowIn(title)).toEqual(row);
});
