import { atom } from "./atom/atom.ts";
import type { Format } from "./format.ts";
import { json } from "./json/json.ts";
import { rss } from "./rss/rss.ts";

/** The formats of every group, in the order in which pages offer them. */
export const FORMATS: readonly Format[] = [rss, atom, json];
