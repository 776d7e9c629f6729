import { findCountyRows } from "./county-rows.ts";
import { type Cue, findCues } from "./cues.ts";
import { findMentions, type Lettering, letteringOf, type Mention } from "./find-mentions.ts";
import { blankMarkup, lengthWithoutOutlet } from "./plain-text.ts";
import type { RelatedText, StoryText } from "./story-text.ts";
import { type Token, tokenise } from "./tokenise.ts";

/** One text of a story, taken apart. */
export interface Reading {
  /** `title`, `excerpt`, `related[0].title` and so on. */
  readonly field: string;
  /** How much a mention here counts, 0 to 1, before its place in the text is looked at. */
  readonly weight: number;
  /** Texts of one outlet vote together: at most once for a jurisdiction. */
  readonly voter: string;
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

/** Reads a story's own texts. */
export function readStory(story: StoryText): Reading[] {
  const title = blankMarkup(story.title.slice(0, LONGEST_TITLE));
  const name = story.source?.name;
  const readings = [read("title", WEIGHT.title, "", title.slice(0, lengthWithoutOutlet(title, name)))];
  if (story.excerpt)
    readings.push(read("excerpt", WEIGHT.excerpt, "", blankMarkup(story.excerpt.slice(0, LONGEST_EXCERPT))));
  return readings;
}

/** Reads what others wrote about it. */
export function readCoverage(story: StoryText): Reading[] {
  return story.related?.slice(0, MOST_RELATED).flatMap(readRelated) ?? [];
}

function readRelated({ title, excerpt, source }: RelatedText, at: number): Reading[] {
  const voter = source?.domain ?? `related ${at}`;
  const headline = blankMarkup(title.slice(0, LONGEST_TITLE));
  const field = `related[${at}]`;
  const readings = [
    read(
      `${field}.title`,
      WEIGHT.relatedTitle,
      voter,
      headline.slice(0, lengthWithoutOutlet(headline, source?.name)),
    ),
  ];
  if (excerpt) {
    const lead = blankMarkup(excerpt.slice(0, LONGEST_RELATED));
    readings.push(read(`${field}.excerpt`, WEIGHT.relatedExcerpt, voter, lead));
  }
  return readings;
}

function read(field: string, weight: number, voter: string, text: string): Reading {
  const tokens = tokenise(text);
  const lettering = letteringOf(tokens);
  const mentions = withCountyRows(findMentions(tokens, lettering), tokens);
  const others = mentions.filter(({ senses }) => senses[0]?.kind === "other");
  // "Mobile World Congress" is no congress.
  const cues = findCues(tokens).filter(
    (cue) => !others.some(({ first, last }) => first <= cue.last && cue.first <= last),
  );
  return { field, weight, voter, text, tokens, lettering, mentions, cues };
}

function withCountyRows(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const counties = findCountyRows(tokens);
  if (counties.length === 0) return mentions;
  const others = mentions.filter(
    (one) => !counties.some(({ first, last }) => first <= one.last && one.first <= last),
  );
  return [...others, ...counties].sort((one, other) => one.first - other.first);
}
