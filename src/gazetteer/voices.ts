import { countyVoices } from "./county-voices.ts";
import { mentionVoices } from "./mention-voices.ts";
import type { Reading } from "./reading.ts";
import type { Resolved } from "./resolve-mentions.ts";
import type { SourceHome } from "./source-home.ts";
import { sourceVoices } from "./source-voices.ts";
import type { Tenor } from "./tenor.ts";
import type { Voice } from "./voice.ts";
import { worldVoices } from "./world-voices.ts";

/** Gives all that speaks for a place in a story: its names, bodies of counties, what many states do together, its source. */
export function voicesOf(
  readings: readonly Reading[],
  resolved: readonly Resolved[],
  home: SourceHome | undefined,
  tenor: Tenor,
): Voice[] {
  return [
    ...mentionVoices(resolved),
    ...countyVoices(readings, home),
    ...(tenor.world > 0 ? worldVoices(readings) : []),
    ...sourceVoices(readings, resolved, home, tenor),
  ];
}
