import { expect, it } from "vitest";
import type { CueLevel } from "../../src/gazetteer/cues.ts";
import type { Judgement } from "../../src/gazetteer/judgement.ts";
import { metonymSize } from "../../src/gazetteer/metonyms.ts";
import { openMentionOf } from "./open-mention-of.ts";

const TOPIC: Judgement = { role: "topic" };
const VENUE: Judgement = { role: "venue" };
const CAPITAL = "metonym JP 8, city JP-13/town 7";

function governs(level: CueLevel): Judgement {
  return { role: "governs", level };
}

it.each([
  ["alone", "name", "metonym JP 8", TOPIC, 8],
  ["a ministry's", "name", CAPITAL, governs("country"), 8.6],
  ["where a ministry's meets", "name", CAPITAL, { role: "venue", level: "country" } as const, 4.5],
  ["a ministry's, of two", "tokyo", CAPITAL, governs("country"), 4],
  ["a city's", "beijing", CAPITAL, governs("city"), 4],
  ["a county's", "beijing", CAPITAL, governs("county"), 8.1],
  ["a village's too", "name", "metonym JP 8, city JP-13/town 4.5", TOPIC, 7.5],
  ["a town's too", "name", "metonym JP 8, city JP-13/town 4.6", TOPIC, 4],
  ["mostly a government's", "beijing", CAPITAL, TOPIC, 8.1],
  ["where something happens", "beijing", CAPITAL, VENUE, 4.5],
  ["where laws are made", "washington", CAPITAL, VENUE, 8.1],
  ["of what acts", "beijing", CAPITAL, { role: "governs", hasVerb: true } as const, 8.4],
  ["of a city that acts", "london", CAPITAL, { role: "governs", hasVerb: true } as const, 5.5],
  ["of a country that acts", "name", CAPITAL, { role: "governs", hasVerb: true } as const, 7.5],
])("a capital's name, %s (%j), counts as a country's", (_, key, meanings, judgement, size) => {
  expect(metonymSize(openMentionOf({ key, meanings, judgement }), true)).toBeCloseTo(size, 6);
});

it.each([
  ["of no government", "", {}, TOPIC, 4],
  ["of a bill", "they read the bill there", {}, TOPIC, 5.5],
  ["of a bill and a city", "they read the bill there", { city: 0.2 }, TOPIC, 4.5],
  ["of a bill and more of a city", "they read the bill there", { city: 0.4 }, TOPIC, 4],
  ["of a state and less of a city", "", { subdivision: 0.4, city: 0.2 }, TOPIC, 5],
  ["of a state and more of a city", "", { subdivision: 0.4, city: 0.5 }, TOPIC, 4],
  ["of a state and more of a county", "", { subdivision: 0.4, county: 0.5 }, TOPIC, 4],
  ["of lawmakers beside it", "", {}, governs("subdivision"), 8.6],
])("a state capital's name in a text %s counts as a state's", (_, words, signs, judgement, size) => {
  const meanings = "metonym JP-13 8, city JP-13/town 7";
  expect(metonymSize(openMentionOf({ meanings, judgement, words, signs }), false)).toBeCloseTo(size, 6);
});
