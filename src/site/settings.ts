import type { Topic } from "../subject/topic.ts";

/** Who answers for a publication. */
export interface Person {
  readonly name: string;
  readonly url?: string | undefined;
  readonly email?: string | undefined;
  readonly avatar?: string | undefined;
}

/** Which groups get archive pages in files: none, everything with topics and jurisdictions, or pairs too. */
export type ArchiveScope = "none" | "main" | "all";

/** What the pages show beside the feeds. */
interface PageSettings {
  /** Whether pages show the pictures of stories, which lie on other sites. */
  readonly images: boolean;
  /** Whether there is a `robots.txt`; a publisher may have one of their own. */
  readonly robots: boolean;
  /** How sites that show these stories should name the publication. */
  readonly credit?: string | undefined;
  readonly licence?: { readonly name: string; readonly url?: string | undefined } | undefined;
}

/** The settings of one publication, checked and complete. */
export interface Settings {
  readonly title: string;
  readonly description: string;
  /** Absolute, ends with a slash. */
  readonly baseUrl: string;
  /** BCP 47. */
  readonly language: string;
  readonly author: Person;
  readonly copyright?: string | undefined;
  /** Entries in a subscription document. */
  readonly entries: number;
  /** Minutes that readers may wait between two visits. */
  readonly ttl: number;
  readonly archives: ArchiveScope;
  /** Entries on an archive page. */
  readonly archiveEntries: number;
  /** Days for which a group that lost its last article keeps empty feeds, before they say that they have ended. */
  readonly keepEmpty: number;
  /** Whether Atom feeds name withdrawn articles (RFC 6721). */
  readonly tombstones: boolean;
  /** Folder for caches, relative to the content folder, or `none`. */
  readonly cache?: string | undefined;
  readonly hub?: string | undefined;
  readonly icon?: string | undefined;
  readonly logo?: string | undefined;
  readonly topics: readonly Topic[];
  readonly pages: PageSettings;
  readonly jurisdictions: { readonly infer: boolean; readonly publish: number; readonly review: number };
  /** Homes of local sources: domain to jurisdiction code. */
  readonly providers: Readonly<Record<string, string>>;
  /** Old group paths to new ones. */
  readonly moved: Readonly<Record<string, string>>;
}
