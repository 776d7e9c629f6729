import type { Format } from "../format.ts";
import { composeFeed } from "./compose-feed.ts";
import { ATOM_FILE } from "./file.ts";
import { renderEntry } from "./render-entry.ts";

/** Atom 1.0 (RFC 4287). */
export const atom: Format = {
  name: "Atom",
  file: ATOM_FILE,
  mediaType: "application/atom+xml",
  renderEntry,
  composeFeed,
};
