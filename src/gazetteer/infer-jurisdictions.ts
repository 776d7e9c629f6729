import { findJurisdiction } from "../subject/jurisdiction.ts";
import { chooseCodes, type Choice } from "./choose-codes.ts";
import { confidenceOf } from "./confidence.ts";
import { evidenceOf } from "./evidence.ts";
import { placeName, placePoint } from "./place-names.ts";
import { findPlace } from "./places.ts";
import { readStory } from "./reading.ts";
import { resolveMentions } from "./resolve-mentions.ts";
import { kindOfCode } from "./sense.ts";
import { homeOfSource } from "./source-home.ts";
import { sourceVoices } from "./source-voices.ts";
import type { StoryText } from "./story-text.ts";
import type { InferredJurisdiction, InferredLevel, RunnerUp, Verdict } from "./verdict.ts";
import { weighMentions } from "./weigh-evidence.ts";

export interface InferenceOptions {
  /** Homes of sources by domain, as the settings name them: `{"madison.com": "US-WI/madison"}`. */
  readonly homes?: Readonly<Record<string, string>> | undefined;
  /** Least confidence to publish. */
  readonly publish?: number | undefined;
  /** Least confidence to show an editor. */
  readonly review?: number | undefined;
}

const PUBLISH = 0.5;
const REVIEW = 0.25;

/**
 * Infers whose law or government a story concerns, from its own words, the coverage and the source; always the same
 * for the same text, whatever the text holds.
 */
export function inferJurisdictions(story: StoryText, options: InferenceOptions = {}): Verdict {
  const { homes = {}, publish = PUBLISH, review = REVIEW } = options;
  const home = homeOfSource(story.source, homes);
  const readings = readStory(story);
  const resolved = resolveMentions(readings, home);
  const voices = [...weighMentions(resolved), ...sourceVoices(readings, resolved, home)];
  const { chosen, others } = chooseCodes(voices);
  const jurisdictions: InferredJurisdiction[] = [];
  const runnersUp: RunnerUp[] = [];
  for (const choice of chosen) {
    const confidence = confidenceOf(choice);
    if (confidence >= publish) jurisdictions.push(inferred(choice, confidence, story));
    else if (confidence >= review) runnersUp.push({ code: choice.code, confidence, reason: "too little speaks for it to publish" });
  }
  const hasPublished = jurisdictions.length > 0;
  for (const other of others.slice(0, 3)) {
    const confidence = Math.min(confidenceOf(other), 0.49);
    if (confidence >= 0.1 && !jurisdictions.some(({ code }) => code.startsWith(other.code))) runnersUp.push({ code: other.code, confidence, reason: "others speak for more" });
  }
  const status = hasPublished ? "found" : runnersUp.length > 0 ? "unknown" : "none";
  return { status, jurisdictions, runnersUp };
}

function inferred(choice: Choice, confidence: number, story: StoryText): InferredJurisdiction {
  const { code } = choice;
  const place = findPlace(code);
  const point = placePoint(code);
  return {
    code,
    name: placeName(code) ?? findJurisdiction(code)?.name ?? code,
    level: kindOfCode(code) as InferredLevel,
    confidence,
    ...(point === undefined ? {} : { point }),
    ...(place?.fips === undefined ? {} : { fips: place.fips }),
    basis: evidenceOf(choice, story),
  };
}
