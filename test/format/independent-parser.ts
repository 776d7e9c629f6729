import type { StoryProperty } from "../compare-stories.ts";

/** What a parser finds of one story; what it does not look for is not there. The date is as it gives it. */
export interface ReadStory {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly published: string | Date | undefined;
  readonly author?: string | undefined;
  /** HTML. */
  readonly content?: string | undefined;
  /** The address in the field that the parser has for it. */
  readonly image?: string | undefined;
}

export type Read = (document: string) => readonly ReadStory[] | Promise<readonly ReadStory[]>;
export type FormatName = "RSS" | "Atom" | "JSON Feed";

/** The document of each format in the folder of a group. */
export const FILES: Readonly<Record<FormatName, string>> = {
  RSS: "rss.xml",
  Atom: "atom.xml",
  "JSON Feed": "feed.json",
};

/** A parser that is not ours, with the formats it knows. */
export interface IndependentParser {
  readonly name: string;
  /** What it does not give, with the reason. */
  readonly lacks?: Readonly<Partial<Record<StoryProperty, string>>>;
  readonly formats: Readonly<Partial<Record<FormatName, Read>>>;
}
