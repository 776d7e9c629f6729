import path from "node:path";
import { it } from "vitest";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { expectShown, feedsOf, type KnownFault, type Reader, run, type ShownStory } from "./reader.ts";

const QUERY = `select guid as id, title, url as link, author,
  strftime('%Y-%m-%dT%H:%M:%SZ', pubDate, 'unixepoch') as published from rss_item`;

const FAULTS: readonly KnownFault[] = [
  {
    property: "published",
    reason: "knows no time before 1970",
    isMisread: ({ published }) => published < "1970",
  },
];

export const newsboat: Reader = {
  name: "newsboat",
  trials: [
    ["newsboat", "-v"],
    ["sqlite3", "-version"],
  ],
  describeFeeds: (folders) => {
    // It knows items by their id alone: two feeds with the same stories need two caches.
    it.each(feedsOf(folders))("keeps every story of $file of $name", async ({ address, file, storiesOf }) => {
      const home = makeScratchFolder();
      writeFiles(home, { urls: `${address}${file}\n`, config: "" });
      const [urls = "", cache = "", config = ""] = ["urls", "cache.db", "config"].map((name) =>
        path.join(home, name),
      );
      await run("env", `HOME=${home}`, "newsboat", "-u", urls, "-c", cache, "-C", config, "-x", "reload");
      const rows = JSON.parse(await run("sqlite3", "-json", cache, QUERY)) as ShownStory[];
      const byId = (a: { readonly id?: string }, b: { readonly id?: string }) =>
        (a.id ?? "") < (b.id ?? "") ? -1 : 1;
      expectShown(rows.toSorted(byId), storiesOf("").toSorted(byId), FAULTS);
    });
  },
};
