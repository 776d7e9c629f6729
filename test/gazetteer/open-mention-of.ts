import type { Cue } from "../../src/gazetteer/cues.ts";
import type { Judgement } from "../../src/gazetteer/judgement.ts";
import type { LevelSigns } from "../../src/gazetteer/level-signs.ts";
import type { Meaning } from "../../src/gazetteer/meanings.ts";
import type { OpenMention } from "../../src/gazetteer/open-mention.ts";
import type { Reading } from "../../src/gazetteer/reading.ts";
import type { SenseKind } from "../../src/gazetteer/sense.ts";
import { tokenise } from "../../src/gazetteer/tokenise.ts";

interface Wanted {
  /** "city FR-IDF/paris 6.3, metonym FR 8": kind, code, and how well known. */
  readonly meanings: string;
  readonly judgement: Judgement;
  readonly key?: string;
  /** Words that stand in the text besides. */
  readonly words?: string;
  readonly signs?: Partial<LevelSigns>;
  readonly neighbour?: SenseKind;
}

const NO_SIGNS: LevelSigns = { city: 0, county: 0, subdivision: 0, country: 0, union: 0 };

/** Makes a mention with all that it may mean, for rules that weigh it. */
export function openMentionOf({
  meanings,
  judgement,
  key = "name",
  words = "",
  signs,
  neighbour,
}: Wanted): OpenMention {
  const all = meanings.split(", ").map(meaningOf);
  return {
    reading: readingOf(words),
    mention: { key, first: 0, last: 0, senses: all.map(({ sense }) => sense) },
    judgement,
    meanings: all,
    qualifier: undefined,
    signs: { ...NO_SIGNS, ...signs },
    neighbour,
  };
}

function meaningOf(row: string): Meaning {
  const [kind = "", code = "", size = ""] = row.split(" ");
  const sense = {
    kind: kind as SenseKind,
    codes: [code],
    size: Number(size),
    isAcronym: false,
    isOrdinary: false,
  };
  return { code, sense };
}

/** Makes a title's reading in which no name is found. */
export function readingOf(text: string, cues: readonly Cue[] = []): Reading {
  const tokens = tokenise(text);
  return { field: "title", weight: 1, voter: "", text, tokens, lettering: "sentence", mentions: [], cues };
}
