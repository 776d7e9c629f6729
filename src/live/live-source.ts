import type { ContentState } from "../content/content-version.ts";
import type { IndexedFiles } from "../content/saved-files.ts";
import type { Edition } from "../edition/edition.ts";
import type { Forme } from "../edition/forme.ts";
import type { Problem } from "../problem/problem.ts";
import type { Moment } from "../time/moment.ts";

/** One whole edition as it is, or was, current. */
export interface PublishedEdition {
  readonly edition: Edition;
  /** Counts the editions of this service from 1. */
  readonly number: number;
  readonly since: Moment;
}

/** An edition to begin with, and the feeds in it that are not what was last published. */
export interface FirstEdition extends PublishedEdition {
  readonly changedTopics: readonly string[];
}

/** What the next process needs to know to begin with the edition that this one has. */
export interface StandingEdition {
  readonly edition: Edition;
  readonly forme: Forme;
  /** The content folder that it is made of, and where its files are in the cache. */
  readonly content: ContentState;
  readonly indexed: IndexedFiles;
}

/** How the work of keeping the edition up to date goes. */
export interface LiveState {
  /** What authors have to mend, also where the last good version stays published meanwhile. */
  readonly problems: readonly Problem[];
  /** Broken files of which the last good version is published, by their place in the content folder. */
  readonly kept: readonly string[];
  /** Why the folder or its settings could not be used at the last try; the edition before stays published. */
  readonly trouble?: string | undefined;
  readonly renewals: {
    readonly done: number;
    readonly failed: number;
    /** Of the last one, in seconds. */
    readonly seconds: number;
  };
}

/** Where the server takes the current edition from. */
export interface LiveSource {
  /** The current edition; undefined until the first one is there. */
  readonly current: () => PublishedEdition | undefined;
  readonly state: () => LiveState;
  /**
   * Has something made ready for each edition before it becomes the current one; what is given back is called in the
   * moment when it does.
   */
  readonly prepareBy: (prepare: Preparation) => void;
  /** Hears of what an answer failed; true when the next edition will not, and is on its way. Without it none is. */
  readonly isPassing?: (failure: unknown) => boolean;
}

/** Makes something ready for an edition. */
export type Preparation = (next: PublishedEdition) => Promise<() => void>;

/** What is told while the service runs; pino's loggers are such. */
export interface LiveLog {
  readonly info: (details: object, message: string) => void;
  readonly warn: (details: object, message: string) => void;
  readonly error: (details: object, message: string) => void;
}
