import type { FormatName } from "../format/independent-parser.ts";
import { liferea } from "./liferea.ts";
import { newsboat } from "./newsboat.ts";
import { pythonFeedparser } from "./python-feedparser.ts";
import type { Reader } from "./reader.ts";
import { rss2email } from "./rss2email.ts";
import { sfeed } from "./sfeed.ts";

/** A reader that subscribes to a live feed and comes again. */
export interface Subscriber {
  readonly reader: Reader;
  /** The feed that it gets. */
  readonly format: FormatName;
  /** How many of three visits without news must be answered by a 304. */
  readonly savesVisits: number;
  /** Takes a minute, and a desktop: it is only tried when ALL_READERS is set. */
  readonly isSlow?: boolean;
  /** How it shows a title, where it shows another than was written. */
  readonly shows?: (title: string) => string;
}

/** The readers that come again. */
export const SUBSCRIBERS: readonly Subscriber[] = [
  // 2.21 sends its validators from the third visit on.
  { reader: newsboat, format: "RSS", savesVisits: 2 },
  { reader: rss2email, format: "Atom", savesVisits: 3 },
  { reader: pythonFeedparser, format: "Atom", savesVisits: 3 },
  // It fetches with curl, which sends no validators.
  { reader: sfeed, format: "RSS", savesVisits: 0 },
  {
    reader: liferea,
    format: "RSS",
    // It is ended after each visit here, and forgets its validators with that.
    savesVisits: 0,
    isSlow: true,
    // Whatever looks like a tag is taken out of titles.
    shows: (title) => title.replace(/ <[^>]*>/g, ""),
  },
];
