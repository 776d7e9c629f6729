import { addressOf } from "../feed/addresses.ts";
import { FORMATS } from "../format/formats.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { isInArchive } from "./document-paths.ts";

type RememberedFeeds = Pick<Ledger, "feeds">;

/**
 * Lists the feeds whose content a new ledger says to be another than the one before did: the addresses that a WebSub hub
 * has to be told, each format's its own (WebSub section 6). Archive pages are no topics.
 */
export function changedTopics(before: RememberedFeeds, now: RememberedFeeds, baseUrl: string): string[] {
  return [...now.feeds.values()]
    .filter(({ folder, hash }) => !isInArchive(folder) && before.feeds.get(folder)?.hash !== hash)
    .flatMap(({ folder }) => FORMATS.map(({ file }) => addressOf(folder + file, baseUrl)));
}
