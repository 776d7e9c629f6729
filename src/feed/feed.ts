import type { Person } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";

export type { Person };

/** A subject of an entry: what a format writes as category or tag. */
export interface Category {
  /** The slug of a topic, the code of a jurisdiction. */
  readonly term: string;
  readonly label: string;
  /** Address of the vocabulary that the term belongs to. */
  readonly scheme: string;
}

/** A jurisdiction that the story itself names, as syndicators need it. */
export interface EntryJurisdiction {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly ocdId?: string | undefined;
  /** Who said so; an inference says how sure it is, from 0 to 1. */
  readonly basis: "editor" | "inferred";
  readonly confidence?: number | undefined;
  /** Latitude and longitude in degrees (WGS 84). */
  readonly point?: readonly [number, number] | undefined;
}

/** A picture of an entry, with what formats ask of it. */
export interface EntryImage {
  readonly url: string;
  readonly mediaType?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly title?: string | undefined;
  readonly credit?: string | undefined;
}

/** Who published a story. */
export interface EntrySource {
  readonly name: string;
  readonly domain?: string | undefined;
}

/** Another outlet's report of the entry's story. */
export interface RelatedLink {
  readonly title: string;
  readonly url: string;
  readonly published?: Moment | undefined;
  readonly excerpt?: string | undefined;
  readonly source?: EntrySource | undefined;
}

/** One story as every format sees it. All texts are clean and plain unless the name says HTML; all addresses absolute. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: Moment;
  readonly updated: Moment;
  /** BCP 47, only when it differs from the publication's. */
  readonly language?: string | undefined;
  readonly summary?: string | undefined;
  readonly contentHtml: string;
  readonly author: Person;
  readonly source?: EntrySource | undefined;
  readonly categories: readonly Category[];
  readonly topics: readonly { readonly slug: string; readonly title: string }[];
  readonly jurisdictions: readonly EntryJurisdiction[];
  /** Where the story lies: latitude and longitude in degrees (WGS 84). */
  readonly point?: readonly [number, number] | undefined;
  readonly image?: EntryImage | undefined;
  readonly related: readonly RelatedLink[];
}

/** One group as every format sees it, without its entries: those are rendered once and shared by all feeds. */
export interface Feed {
  /** Address of the group's folder: the id of the feed in every format, and its home page. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly author: Person;
  readonly copyright?: string | undefined;
  readonly ttl: number;
  readonly hub?: string | undefined;
  readonly icon?: string | undefined;
  readonly logo?: string | undefined;
  /** Address of the text that explains the `_bailiwick` extension (JSON Feed 1.1, "Extensions"). */
  readonly extensionGuide: string;
  /** The last change of anything in the feed. */
  readonly updated: Moment;
  /** Address of the folder that holds these documents: the group's, or that of one of its archive pages. */
  readonly location: string;
  /** What follows the file's name in the addresses of a combination feed: `?topic=deepfakes`. */
  readonly query?: string | undefined;
  readonly history?: FeedHistory | undefined;
  /** True when nothing will ever be added (JSON Feed 1.1, "expired"). */
  readonly isEnded?: boolean | undefined;
  /** Articles that this feed once had, last withdrawn first. */
  readonly withdrawn: readonly Withdrawal[];
  /** Whether Atom shows the withdrawals (RFC 6721). */
  readonly hasTombstones: boolean;
}

/** Where the rest of a feed's history lies (RFC 5005 section 4): addresses of folders. */
export interface FeedHistory {
  readonly isArchive: boolean;
  /** The next older archive page. */
  readonly previous?: string | undefined;
  /** The next newer archive page; of archive pages only. */
  readonly next?: string | undefined;
  /** The subscription documents; of archive pages only. */
  readonly current?: string | undefined;
}

/** A story that was taken back, and when. */
export interface Withdrawal {
  readonly id: string;
  readonly when: Moment;
}
