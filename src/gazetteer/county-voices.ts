import { slugify } from "../subject/slug.ts";
import { divisionOf } from "./code-tree.ts";
import { findPlace } from "./places.ts";
import type { Reading } from "./reading.ts";
import type { SourceHome } from "./source-home.ts";
import { tableWords } from "./table-rows.ts";
import { type Voice, voiceOfWords } from "./voice.ts";

const COUNTY_BODIES = tableWords(
  "deputies deputy sheriff schools commissioners supervisors jail coroner prosecutors",
);
const WEIGHT = 0.8;

/** "Pasco deputies", "Wake schools": a local paper leaves out that it is a county of its state. */
export function countyVoices(readings: readonly Reading[], home: SourceHome | undefined): Voice[] {
  const state = home?.reach === "local" ? divisionOf(home.code) : undefined;
  if (state === undefined || !state.startsWith("US-")) return [];
  const voices: Voice[] = [];
  for (const reading of readings) {
    reading.tokens.forEach(({ word }, at) => {
      const code = COUNTY_BODIES.has(word) ? countyAt(reading, at, state) : undefined;
      if (code === undefined) return;
      const words = { reading, first: at - 1, last: at };
      voices.push(voiceOfWords(code, WEIGHT, words, { role: "governs", kind: "county" }));
    });
  }
  return voices;
}

/** Gives the county of the state whose name stands before a body that counties have. */
function countyAt({ tokens }: Reading, at: number, state: string): string | undefined {
  const name = tokens[at - 1];
  if (tokens[at]?.gap !== "space" || name?.shape !== "capital") return undefined;
  const code = `${state}/${slugify(name.word)}-county`;
  return findPlace(code) === undefined ? undefined : code;
}
