import type { Entry, Feed } from "../feed/feed.ts";

/** A group as pages, outlines and the catalogue name it. */
export interface GroupLink {
  readonly name: string;
  readonly address: string;
  readonly count: number;
}

/** One address at which a group's feed can be had. */
export interface FormatLink {
  readonly format: string;
  readonly address: string;
  readonly mediaType: string;
}

/** A headed list of groups on a page. */
export interface LinkSection {
  readonly heading: string;
  readonly links: readonly GroupLink[];
}

/** Everything that a group's page shows. */
export interface GroupPage {
  readonly feed: Feed;
  /** The publication's title and address. */
  readonly home: { readonly title: string; readonly address: string };
  readonly count: number;
  readonly formats: readonly FormatLink[];
  readonly entries: readonly Entry[];
  /** Wider groups, widest first. */
  readonly wider: readonly GroupLink[];
  readonly sections: readonly LinkSection[];
  /** Where to find the outline of all feeds, on the front page. */
  readonly opml?: string | undefined;
}
