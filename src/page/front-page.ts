import type { GroupLink, GroupPage, GroupTree } from "./page.ts";

/** Topics across, jurisdictions down; a cell without a feed is undefined. */
export interface HeatTable {
  readonly topics: readonly GroupLink[];
  readonly rows: readonly HeatRow[];
}

/** A place with its feeds in the table of topics by places. */
export interface HeatRow {
  readonly place: GroupLink;
  /** How many of the rows above it the place lies in. */
  readonly depth: number;
  readonly cells: readonly (GroupLink | undefined)[];
}

/** The jurisdictions of a map by code; those that have no place on it stand apart. */
export interface MapStories {
  readonly areas: ReadonlyMap<string, GroupLink>;
  readonly elsewhere: readonly GroupLink[];
}

/** All topics and jurisdictions, for lists and menus. */
export interface Directory {
  readonly topics: readonly GroupTree[];
  readonly places: readonly GroupTree[];
}

/** Everything that the front page shows. */
export interface FrontPage {
  /** The group of everything. */
  readonly everything: GroupPage;
  readonly feeds: number;
  readonly world: MapStories;
  readonly states: MapStories;
  readonly heat: HeatTable;
  readonly busiest: readonly GroupLink[];
  readonly newest: readonly GroupLink[];
  readonly directory: Directory;
}
