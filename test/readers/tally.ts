import {
  byId,
  findMisread,
  type SeenStory,
  STORY_PROPERTIES,
  type StoryProperty,
} from "../compare-stories.ts";
import type { FormatName } from "../format/independent-parser.ts";
import type { Story } from "../published-folder.ts";
import type { Reader } from "./reader.ts";

/** What is said of each reader and format, in the order of the table. */
export const COLUMNS = [...STORY_PROPERTIES, "order", "updates", "duplicates"] as const;
export type Column = (typeof COLUMNS)[number];

/** How much of something a reader has right, and why not all. */
export interface Tally {
  readonly right: number;
  readonly of: number;
  /** Faults of the reader, or what it lacks; with a reason, nothing more is counted. */
  readonly reasons: readonly string[];
  /** What nobody has explained; with it, something of ours may be wrong. */
  readonly unexplained: readonly string[];
}

/** What a reader held after two visits, and what it was given each time. */
export interface Visits {
  readonly first: readonly SeenStory[];
  readonly stories: readonly Story[];
  readonly second: readonly SeenStory[];
  /** The stories at the second visit: some edited, one new. */
  readonly later: readonly Story[];
}

/** Tells for each column what a reader makes of one format. */
export function tallyVisits(reader: Reader, format: FormatName, visits: Visits): Record<Column, Tally> {
  const properties = STORY_PROPERTIES.map((property) => [
    property,
    tallyProperty(reader, format, property, visits),
  ]);
  return {
    ...(Object.fromEntries(properties) as Record<StoryProperty, Tally>),
    order: tallyOrder(reader, visits),
    updates: tallyUpdates(reader, format, visits),
    duplicates: tallyDuplicates(reader, format, visits),
  };
}

const lacking = (reason: string): Tally => ({ right: 0, of: 0, reasons: [reason], unexplained: [] });

function tallyProperty(reader: Reader, format: FormatName, property: StoryProperty, visits: Visits): Tally {
  const lack = reader.lacks?.[property];
  if (lack !== undefined) return lacking(lack);
  const { first, stories } = visits;
  const isSorted = reader.lacks?.order !== undefined;
  const misread = isSorted
    ? findMisread(byId(first), byId(stories), property)
    : findMisread(first, stories, property);
  return explain(
    reader,
    format,
    property,
    stories.length,
    misread.map(({ story }) => story),
  );
}

function explain(
  { faults }: Reader,
  format: FormatName,
  property: Column,
  of: number,
  wrong: readonly Story[],
): Tally {
  const own = faults.filter((fault) => fault.property === property && fault.formats.includes(format));
  const reasons = own.filter(({ isMisread }) => wrong.some(isMisread)).map(({ reason }) => reason);
  const unexplained = wrong.filter((story) => !own.some(({ isMisread }) => isMisread(story)));
  return { right: of - wrong.length, of, reasons, unexplained: unexplained.map(({ id }) => id) };
}

/** A story is in its place when anything that names it is right there. */
function tallyOrder(reader: Reader, { first, stories }: Visits): Tally {
  if (reader.lacks?.order !== undefined) return lacking(reader.lacks.order);
  const isThere = (story: Story, index: number) =>
    (["id", "link", "title"] as const).some((name) => first[index]?.[name] === story[name]);
  const away = stories.filter((story, index) => !isThere(story, index)).map(({ id }) => id);
  return { right: stories.length - away.length, of: stories.length, reasons: [], unexplained: away };
}

/** What was edited between the visits, or is new, must be shown as it is now. */
function tallyUpdates(reader: Reader, format: FormatName, { stories, second, later }: Visits): Tally {
  if (reader.lacks?.updates !== undefined) return lacking(reader.lacks.updates);
  const before = new Map(stories.map(({ id, title, content }) => [id, `${title}\n${content}`]));
  const changed = later.filter(({ id, title, content }) => before.get(id) !== `${title}\n${content}`);
  const texts = (["title", "content"] as const).filter((property) => reader.lacks?.[property] === undefined);
  const isRight = (seen: SeenStory, story: Story) =>
    texts.every((property) => {
      const misread = findMisread([seen], [story], property).map((each) => each.story);
      return explain(reader, format, property, 1, misread).unexplained.length === 0;
    });
  const isShown = (story: Story) => second.some((seen) => seen.id === story.id && isRight(seen, story));
  return explain(
    reader,
    format,
    "updates",
    changed.length,
    changed.filter((story) => !isShown(story)),
  );
}

function tallyDuplicates(reader: Reader, format: FormatName, { second, later }: Visits): Tally {
  const doubled = later.filter(({ id }) => second.filter((seen) => seen.id === id).length > 1);
  const tally = explain(reader, format, "duplicates", later.length, doubled);
  const surplus = second.length - later.length - doubled.length;
  return surplus > 0 ? { ...tally, unexplained: [...tally.unexplained, `${surplus} too many`] } : tally;
}
