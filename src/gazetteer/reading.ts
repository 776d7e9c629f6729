import { findCountyRows } from "./county-rows.ts";
import { type Cue, findCues } from "./cues.ts";
import { findMentions, type Mention } from "./find-mentions.ts";
import { type Lettering, letteringOf } from "./lettering.ts";
import { blankMarkup, lengthWithoutOutlet } from "./plain-text.ts";
import type { RelatedText, SourceText, StoryText } from "./story-text.ts";
import { type Token, tokenise } from "./tokenise.ts";
import { overlaps } from "./word-span.ts";

/** One text of a story, taken apart. */
export interface Reading {
  /** `title`, `excerpt`, `related[0].title` and so on. */
  readonly field: string;
  /** How much a mention here counts, 0 to 1, before its place in the text is looked at. */
  readonly weight: number;
  /** Texts of one outlet vote together: at most once for a jurisdiction. Empty for the story's own texts. */
  readonly voter: string;
  /** As it was given, with its markup. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lettering: Lettering;
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

// A lead says what a story is about; what comes later only names more places (measured on NLGF: more text is worse).
const LONGEST_TITLE = 400;
const LONGEST_EXCERPT = 700;
const LONGEST_RELATED = 220;
const MOST_RELATED = 12;

const WEIGHT = { title: 1, excerpt: 0.62, relatedTitle: 0.3, relatedExcerpt: 0.14 };

/** True for a text of the story itself, false for what others wrote about it. */
export function isOwn({ voter }: Reading): boolean {
  return voter === "";
}

/** Reads a story's own texts. */
export function readStory({ title, excerpt, source }: StoryText): Reading[] {
  const readings = [read({ field: "title", weight: WEIGHT.title, voter: "" }, headline(title, source))];
  if (excerpt) {
    readings.push(
      read({ field: "excerpt", weight: WEIGHT.excerpt, voter: "" }, excerpt.slice(0, LONGEST_EXCERPT)),
    );
  }
  return readings;
}

/** Reads what others wrote about it. */
export function readCoverage(story: StoryText): Reading[] {
  return story.related?.slice(0, MOST_RELATED).flatMap(readRelated) ?? [];
}

function readRelated({ title, excerpt, source }: RelatedText, at: number): Reading[] {
  const voter = source?.domain || `related ${at}`;
  const field = `related[${at}]`;
  const readings = [
    read({ field: `${field}.title`, weight: WEIGHT.relatedTitle, voter }, headline(title, source)),
  ];
  if (excerpt) {
    const place = { field: `${field}.excerpt`, weight: WEIGHT.relatedExcerpt, voter };
    readings.push(read(place, excerpt.slice(0, LONGEST_RELATED)));
  }
  return readings;
}

/** Gives a title without its outlet's name. */
function headline(title: string, source: SourceText | undefined): string {
  const line = title.slice(0, LONGEST_TITLE);
  return line.slice(0, lengthWithoutOutlet(line, source?.name));
}

function read(place: Pick<Reading, "field" | "weight" | "voter">, given: string): Reading {
  const tokens = tokenise(blankMarkup(given));
  const lettering = letteringOf(tokens);
  const mentions = withCountyRows(findMentions(tokens, lettering), tokens);
  const others = mentions.filter(({ senses }) => senses[0]?.kind === "other");
  // "Mobile World Congress" is no congress.
  const cues = findCues(tokens).filter((cue) => !others.some((other) => overlaps(other, cue)));
  const { field, weight, voter } = place; // Spread, they took as long as the tokens (measured).
  return { field, weight, voter, text: given, tokens, lettering, mentions, cues };
}

function withCountyRows(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const counties = findCountyRows(tokens);
  if (counties.length === 0) return mentions;
  const others = mentions.filter((one) => !counties.some((county) => overlaps(county, one)));
  return [...others, ...counties].sort((one, other) => one.first - other.first);
}
