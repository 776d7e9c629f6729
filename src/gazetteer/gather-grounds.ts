import type { Grounds } from "./choose-codes.ts";
import { levelSigns } from "./level-signs.ts";
import { isOwn, type Reading } from "./reading.ts";
import { resolveMentions } from "./resolve-mentions.ts";
import type { SourceHome } from "./source-home.ts";
import { tenorOf } from "./tenor.ts";
import { voicesOf } from "./voices.ts";
import { leaningOf } from "./word-leanings.ts";

/** Gathers all that a story's texts give to choose its codes by; of the coverage, only the places that it names. */
export function gatherGrounds(readings: readonly Reading[], home: SourceHome | undefined): Grounds {
  const own = readings.filter(isOwn);
  const signs = levelSigns(own);
  const tenor = tenorOf(own);
  const resolved = resolveMentions(readings, signs, home);
  const voices = voicesOf(own, resolved, home, tenor);
  return { voices, signs, tenor, leaning: leaningOf(own), home };
}
