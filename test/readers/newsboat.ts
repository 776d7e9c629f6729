import path from "node:path";
import type { SeenStory } from "../compare-stories.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { type Reader, run } from "./reader.ts";

const QUERY = `select guid as id, title, url as link, author, content,
  strftime('%Y-%m-%dT%H:%M:%SZ', pubDate, 'unixepoch') as published from rss_item where deleted = 0`;

export const newsboat: Reader = {
  name: "newsboat",
  trials: [
    ["newsboat", "-v"],
    ["sqlite3", "-version"],
  ],
  formats: ["RSS", "Atom"],
  // It knows items by their id alone: two feeds with the same stories need two caches.
  subscribe: (address) => {
    const home = makeScratchFolder();
    writeFiles(home, { urls: `${address}\n`, config: "" });
    const own = (name: string) => path.join(home, name);
    const files = ["-u", own("urls"), "-c", own("cache.db"), "-C", own("config")];
    return async () => {
      await run("env", `HOME=${home}`, "newsboat", ...files, "-x", "reload");
      return JSON.parse((await run("sqlite3", "-json", own("cache.db"), QUERY)) || "[]") as SeenStory[];
    };
  },
  lacks: { order: "sorts by date" },
  faults: [
    {
      formats: ["RSS", "Atom"],
      property: "published",
      reason: "knows no time before 1970",
      isMisread: ({ published }) => published < "1970",
    },
  ],
};
