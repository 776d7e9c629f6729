import type { Moment } from "../time/moment.ts";

/** Who published the story: credited as its author. */
export interface Source {
  readonly name: string;
  readonly domain?: string | undefined;
  readonly image?: string | undefined;
  /** Code of the place that a local source reports on. */
  readonly home?: string | undefined;
}

/** A picture that lies elsewhere; sizes in pixels. */
export interface Image {
  readonly url: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly title?: string | undefined;
  readonly attribution?: string | undefined;
}

/** Another outlet's report of the same story. */
export interface Coverage {
  readonly title: string;
  readonly link: string;
  readonly excerpt?: string | undefined;
  readonly published?: Moment | undefined;
  readonly source?: Source | undefined;
  readonly quality: number;
  readonly image?: Image | undefined;
}

/** One Markdown file, checked and typed: only what may be published, and what decides whether it is. */
export interface Article {
  /** Its place in the content folder, with `/` between folders. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** Canonical form of its link: what it is known again by. */
  readonly address: string;
  /** Canonical forms of the other addresses under which this story is known. */
  readonly sameAs: readonly string[];
  readonly published: Moment;
  readonly updated?: Moment | undefined;
  readonly excerpt?: string | undefined;
  /** Markdown; empty when the file has none. */
  readonly body: string;
  readonly source?: Source | undefined;
  readonly topics: readonly string[];
  /** Codes set by an editor; undefined when the editor said nothing, empty when there are none. */
  readonly jurisdictions?: readonly string[] | undefined;
  readonly image?: Image | undefined;
  /** By quality, then newest first. */
  readonly coverage: readonly Coverage[];
  readonly quality: number;
  readonly heat?: number | undefined;
  readonly category?: string | undefined;
  readonly type?: string | undefined;
  readonly language?: string | undefined;
  /** Lines of the fields that later checks may have to name. */
  readonly lines: { readonly webUrl: number; readonly topics: number };
}
