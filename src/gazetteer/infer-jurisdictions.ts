import { findJurisdiction } from "../subject/jurisdiction.ts";
import { type Choice, chooseCodes } from "./choose-codes.ts";
import { evidenceOf } from "./evidence.ts";
import { gatherGrounds } from "./gather-grounds.ts";
import { findPlace } from "./places.ts";
import { readCoverage, readStory } from "./reading.ts";
import { kindOfCode } from "./sense.ts";
import { homeOfSource } from "./source-home.ts";
import type { StoryText } from "./story-text.ts";
import type { InferredJurisdiction, Verdict } from "./verdict.ts";

export interface InferenceOptions {
  /** Homes of sources by domain, as the settings name them: `{"madison.com": "US-WI/madison"}`. */
  readonly homes?: Readonly<Record<string, string>> | undefined;
  /** Least confidence to publish. */
  readonly publish?: number | undefined;
  /** Least confidence to show an editor. */
  readonly review?: number | undefined;
}

// Settled on the development examples: there more precision costs more recall than it gains.
const PUBLISH = 0.5;
const REVIEW = 0.25;
const SURE = 0.9;
const MOST_RUNNERS_UP = 3;

/**
 * Infers whose law or government a story concerns, from its own words, the coverage and the source; always the same
 * for the same text, whatever the text holds.
 */
export function inferJurisdictions(story: StoryText, options: InferenceOptions = {}): Verdict {
  const { homes = {}, publish = PUBLISH, review = REVIEW } = options;
  const home = homeOfSource(story.source, homes);
  const own = readStory(story);
  let choices = chooseCodes(gatherGrounds(own, home), publish);
  // Coverage only confirms a place or supplies one that the story leaves out: a sure story needs none.
  if (story.related?.length && !choices.chosen.some(({ confidence }) => confidence >= SURE)) {
    choices = chooseCodes(gatherGrounds([...own, ...readCoverage(story)], home), publish);
  }
  const { chosen, others } = choices;
  const jurisdictions = chosen.map((choice) => inferred(choice, story));
  const near = others.filter(({ confidence }) => confidence >= review).slice(0, MOST_RUNNERS_UP);
  const reason = jurisdictions.length > 0 ? "others speak for more" : "too little speaks for it to publish";
  const runnersUp = near.map(({ code, confidence }) => ({ code, confidence, reason }));
  const status = jurisdictions.length > 0 ? "found" : runnersUp.length > 0 ? "unknown" : "none";
  return { status, jurisdictions, runnersUp };
}

function inferred(choice: Choice, story: StoryText): InferredJurisdiction {
  const { code, confidence } = choice;
  const place = findPlace(code);
  return {
    code,
    name: place?.name ?? findJurisdiction(code)?.name ?? code,
    level: kindOfCode(code),
    confidence: Math.round(confidence * 1000) / 1000,
    ...(place?.point === undefined ? {} : { point: place.point }),
    ...(place?.fips === undefined ? {} : { fips: place.fips }),
    basis: evidenceOf(choice, story),
  };
}
