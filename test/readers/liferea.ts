import path from "node:path";
import type { SeenStory } from "../compare-stories.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { type Reader, run } from "./reader.ts";

// It has a screen and a bus of its own, and is ended when what it has fetched stays the same for a while.
const VISIT = `database=$1
count() { sqlite3 "$database" "select count(*), total(length(title) + length(description)) from items" 2>/dev/null; }
liferea & reader=$!
sleep 5
call() { dbus-send --session --print-reply --dest=org.gnome.feed.Reader /org/gnome/feed/Reader org.gnome.feed.Reader.$1 $2; }
call SetOnline boolean:true; call Refresh; sleep 3
last=; while now=$(count); [ "$now" != "$last" ]; do last=$now; sleep 2; done
kill $reader; wait $reader
`;

const QUERY = `select source_id as id, title, source as link, description as content,
  strftime('%Y-%m-%dT%H:%M:%SZ', date, 'unixepoch') as published,
  (select value from metadata where metadata.item_id = items.item_id and key = 'author') as author,
  (select value from metadata where metadata.item_id = items.item_id and key = 'mediathumbnail') as image
  from items where comment = 0`;

export const liferea: Reader = {
  name: "Liferea",
  trials: [
    ["liferea", "--version"],
    ["xvfb-run", "--help"],
    ["dbus-run-session", "--version"],
    ["sqlite3", "-version"],
  ],
  formats: ["RSS", "Atom"],
  subscribe: (address) => {
    const home = makeScratchFolder();
    const own = (name: string) => path.join(home, name);
    const feed = `<outline title="Watch" text="Watch" type="rss" xmlUrl="${address}" id="watching" updateInterval="-1" cacheLimit="unlimited"/>`;
    const list = `<?xml version="1.0"?><opml version="1.0"><head><title>All</title></head><body>${feed}</body></opml>`;
    writeFiles(home, { "config/liferea/feedlist.opml": list, "visit.sh": VISIT, "data/liferea/.keep": "" });
    const places = ["CONFIG", "DATA", "CACHE"].map((name) => `XDG_${name}_HOME=${own(name.toLowerCase())}`);
    const rest = ["GSETTINGS_BACKEND=memory", "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1", `HOME=${home}`];
    const database = own("data/liferea/liferea.db");
    const command = ["xvfb-run", "-a", "dbus-run-session", "--", "sh", own("visit.sh"), database];
    return async () => {
      await run("env", ...places, ...rest, ...command).catch(() => {});
      const rows = JSON.parse((await run("sqlite3", "-json", database, QUERY)) || "[]") as SeenStory[];
      return rows.map(({ author, image, ...row }) => ({
        ...row,
        author: author ?? undefined,
        image: image ?? undefined,
      }));
    };
  },
  lacks: { order: "sorts by date" },
  faults: [],
};
