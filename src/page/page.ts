import type { Entry, Feed } from "../feed/feed.ts";
import type { Moment } from "../time/moment.ts";

/** The publication as every page of it names it. */
export interface Publication {
  readonly title: string;
  readonly description: string;
  /** Absolute, ends with a slash. */
  readonly address: string;
  /** BCP 47: the language of titles and descriptions. */
  readonly language: string;
  readonly copyright?: string | undefined;
  /** How sites that show its stories should name it. */
  readonly credit: string;
  readonly licence?: { readonly name: string; readonly url?: string | undefined } | undefined;
  /** Whether pages show the pictures of stories, which lie on other sites. */
  readonly hasImages: boolean;
  /** Whether it shows what is not published: no search engine is to know of it. */
  readonly isPreview: boolean;
  /** Addresses of what every page loads, relative to the root. */
  readonly assets: { readonly style: string; readonly script: string; readonly icon: string };
}

/** A group as pages name it. The count is left out where it would change with stories that the page does not have. */
export interface GroupLink {
  readonly name: string;
  /** The group's folder: `topics/ai/us-wi/`. */
  readonly path: string;
  readonly count?: number | undefined;
}

/** A group with the narrower ones inside it. */
export interface GroupTree extends GroupLink {
  readonly children: readonly GroupTree[];
}

/** One address at which a group's feed can be had. */
export interface FormatLink {
  readonly format: string;
  readonly file: string;
  readonly address: string;
  readonly mediaType: string;
}

/** A headed list of groups on a page. */
export interface LinkSection {
  readonly heading: string;
  readonly links: readonly GroupLink[];
}

/** Stories counted by month, from the first month that has one to the last. */
export interface MonthCounts {
  /** Months since January of the year 0. */
  readonly first: number;
  readonly counts: readonly number[];
}

/** An archive page of a group, and when its oldest and its newest story appeared. */
export interface ArchiveLink {
  readonly number: number;
  readonly path: string;
  readonly from: Moment;
  readonly to: Moment;
}

/** Everything that a group's page shows. */
export interface GroupPage {
  readonly publication: Publication;
  readonly feed: Feed;
  /** The group's folder; empty for everything. */
  readonly path: string;
  readonly name: string;
  /** The last step of the way to it: its name among those beside it. */
  readonly step: string;
  /** What the settings say about the group. */
  readonly description?: string | undefined;
  /** What is in the group, and what is rolled up into it. */
  readonly scope: string;
  readonly count: number;
  readonly formats: readonly FormatLink[];
  readonly entries: readonly Entry[];
  /** Wider groups, widest first. */
  readonly trail: readonly GroupLink[];
  readonly sections: readonly LinkSection[];
  readonly months: MonthCounts;
  /** Oldest first. */
  readonly archives: readonly ArchiveLink[];
  /** Path of the outline of this group and those below it. */
  readonly outline?: string | undefined;
  /** Address of the page for frames in other sites. */
  readonly embed?: string | undefined;
}
