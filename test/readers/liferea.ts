import path from "node:path";
import type { SeenStory } from "../compare-stories.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { isEdited } from "./edits.ts";
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
  (select value from metadata where metadata.item_id = items.item_id and key in ('author', 'creator')) as author,
  (select value from metadata where metadata.item_id = items.item_id and key = 'mediathumbnail') as image
  from items where comment = 0`;

// It puts the content into a <div> of its own, and behind an author's name a link to the author's site.
function seenStory({ author, content, image, ...row }: SeenStory): SeenStory {
  return {
    ...row,
    author: author?.replace(/ \(<a href="[^"]*">Website<\/a>\)$/, ""),
    content: content?.replace(/^<div xmlns[^>]*>([\s\S]*)<\/div>$/, "$1"),
    image: image ?? undefined,
  };
}

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
      return rows.map(seenStory);
    };
  },
  lacks: { order: "sorts by date" },
  faults: [
    {
      formats: ["RSS"],
      property: "title",
      reason: "takes titles for HTML: strips what looks like a tag, and decodes references once more",
      isMisread: ({ title }) => /<[a-z!?/]|&(?:amp|#)/i.test(title),
    },
    {
      formats: ["RSS"],
      property: "link",
      reason: "decodes references in addresses once more than they were encoded",
      isMisread: ({ link }) => link.includes("&amp;"),
    },
    {
      formats: ["Atom"],
      property: "link",
      reason: "writes addresses anew, with other percent-encoding",
      isMisread: ({ link }) => /%[46-9a-f][0-9a-f]|#.*[:~=,&]|\/\/\[/.test(link),
    },
    {
      formats: ["RSS", "Atom"],
      property: "published",
      reason: "takes the first moment of 1970 for no date",
      isMisread: ({ published }) => published === "1970-01-01T00:00:00Z",
    },
    {
      formats: ["RSS", "Atom"],
      property: "content",
      reason: "drops what follows elements that are nested more than 200 levels deep",
      isMisread: ({ content }) => /(?:<div>){200}/.test(content),
    },
    {
      formats: ["RSS", "Atom"],
      property: "updates",
      reason: "keeps a story as it was when it first came",
      isMisread: isEdited,
    },
  ],
};
