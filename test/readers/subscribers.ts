import path from "node:path";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { run } from "./reader.ts";

/** Visits a feed once more and gives the titles of the stories that are new to the reader. */
export type Poll = () => Promise<readonly string[]>;

/** A reader that subscribes to a live feed and comes again. */
export interface Subscriber {
  readonly name: string;
  readonly trials: readonly (readonly string[])[];
  /** The feed that it gets. */
  readonly file: string;
  /** How many of three visits without news must be answered by a 304. */
  readonly savesVisits: number;
  /** Takes a minute, and a desktop: it is only tried when ALL_READERS is set. */
  readonly isSlow?: boolean;
  /** How it shows a title, where it shows another than was written. */
  readonly shows?: (title: string) => string;
  readonly subscribe: (address: string) => Poll;
}

const PYTHON = "/usr/bin/python3";

const newsboat: Subscriber = {
  name: "newsboat",
  trials: [
    ["newsboat", "-v"],
    ["sqlite3", "-version"],
  ],
  file: "rss.xml",
  // 2.21 sends its validators from the third visit on.
  savesVisits: 2,
  subscribe: (address) => {
    const home = makeScratchFolder();
    writeFiles(home, { urls: `${address}\n`, config: "" });
    const [urls = "", cache = "", config = ""] = ["urls", "cache.db", "config"].map((name) =>
      path.join(home, name),
    );
    return async () => {
      await run("env", `HOME=${home}`, "newsboat", "-u", urls, "-c", cache, "-C", config, "-x", "reload");
      const rows = JSON.parse(
        (await run("sqlite3", "-json", cache, "select title from rss_item where unread = 1")) || "[]",
      );
      await run("sqlite3", cache, "update rss_item set unread = 0");
      return (rows as { title: string }[]).map(({ title }) => title);
    };
  },
};

const MAILS = `
import email, email.policy, glob, json, os, sys
names = glob.glob(sys.argv[1])
mails = [email.message_from_binary_file(open(name, "rb"), policy=email.policy.default) for name in names]
json.dump([m["Subject"] for m in mails], sys.stdout)
for name in names: os.remove(name)
`;

const rss2email: Subscriber = {
  name: "rss2email",
  trials: [
    ["r2e", "--version"],
    [PYTHON, "-c", ""],
  ],
  file: "atom.xml",
  savesVisits: 3,
  subscribe: (address) => {
    const home = makeScratchFolder();
    const boxes = Object.fromEntries(["cur", "new", "tmp"].map((name) => [`INBOX/${name}/.keep`, ""]));
    const settings = `[DEFAULT]\nto = reader@example.org\nemail-protocol = maildir\nmaildir-path = ${home}\nmaildir-mailbox = INBOX\n`;
    writeFiles(home, { ...boxes, "r2e.cfg": settings });
    const command = ["-c", path.join(home, "r2e.cfg"), "-d", path.join(home, "r2e.json")];
    const added = run("r2e", ...command, "add", "feed", address);
    return async () => {
      await added;
      await run("r2e", ...command, "run");
      return JSON.parse(await run(PYTHON, "-c", MAILS, path.join(home, "INBOX/new/*"))) as string[];
    };
  },
};

const VISIT = `
import feedparser, json, os, sys
address, memory = sys.argv[1:]
known = json.load(open(memory)) if os.path.exists(memory) else {"ids": []}
feed = feedparser.parse(address, etag=known.get("etag"), modified=known.get("modified"))
assert feed.status in (200, 304) and not feed.bozo, feed
fresh = [e for e in feed.entries if e.id not in known["ids"]]
json.dump({"etag": feed.get("etag"), "modified": feed.get("modified"), "ids": known["ids"] + [e.id for e in fresh]}, open(memory, "w"))
json.dump([e.title for e in fresh], sys.stdout)
`;

const pythonFeedparser: Subscriber = {
  name: "python3-feedparser",
  trials: [[PYTHON, "-c", "import feedparser"]],
  file: "atom.xml",
  savesVisits: 3,
  subscribe: (address) => {
    const memory = path.join(makeScratchFolder(), "known.json");
    return async () => JSON.parse(await run(PYTHON, "-c", VISIT, address, memory)) as string[];
  },
};

const sfeed: Subscriber = {
  name: "sfeed",
  trials: [["sfeed"], ["curl", "--version"]],
  file: "rss.xml",
  // It fetches with curl, which sends no validators.
  savesVisits: 0,
  subscribe: (address) => {
    const home = makeScratchFolder();
    writeFiles(home, { sfeedrc: `sfeedpath="${home}/feeds"\nfeeds() { feed "watch" "${address}"; }\n` });
    const known = new Set<string>();
    return async () => {
      await run("env", `HOME=${home}`, "sfeed_update", path.join(home, "sfeedrc"));
      const lines = (await run("cat", path.join(home, "feeds/watch"))).trimEnd().split("\n");
      const fresh = lines.map((line) => line.split("\t")).filter(([, , , , , id = ""]) => !known.has(id));
      for (const [, , , , , id = ""] of fresh) known.add(id);
      return fresh.map(([, title = ""]) => title);
    };
  },
};

const LIFEREA = `liferea & reader=$!
sleep 5
call() { dbus-send --session --print-reply --dest=org.gnome.feed.Reader /org/gnome/feed/Reader org.gnome.feed.Reader.$1 $2; }
call SetOnline boolean:true; call Refresh; sleep 3
kill $reader; wait $reader
`;

const liferea: Subscriber = {
  name: "Liferea",
  trials: [
    ["liferea", "--version"],
    ["xvfb-run", "--help"],
    ["dbus-run-session", "--version"],
    ["sqlite3", "-version"],
  ],
  file: "rss.xml",
  savesVisits: 3,
  isSlow: true,
  // Whatever looks like a tag is taken out of titles.
  shows: (title) => title.replace(/ <[^>]*>/g, ""),
  subscribe: (address) => {
    const home = makeScratchFolder();
    const feed = `<outline title="Watch" text="Watch" type="rss" xmlUrl="${address}" id="watching" updateInterval="-1"/>`;
    const list = `<?xml version="1.0"?><opml version="1.0"><head><title>All</title></head><body>${feed}</body></opml>`;
    writeFiles(home, { "config/liferea/feedlist.opml": list, "visit.sh": LIFEREA, "data/liferea/.keep": "" });
    const places = ["CONFIG", "DATA", "CACHE"].map(
      (name) => `XDG_${name}_HOME=${home}/${name.toLowerCase()}`,
    );
    const rest = ["GSETTINGS_BACKEND=memory", "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1", `HOME=${home}`];
    const database = path.join(home, "data/liferea/liferea.db");
    const script = path.join(home, "visit.sh");
    const known = new Set<string>();
    return async () => {
      await run("env", ...places, ...rest, "xvfb-run", "-a", "dbus-run-session", "--", "sh", script).catch(
        () => {},
      );
      const rows = JSON.parse(
        (await run("sqlite3", "-json", database, "select source_id as id, title from items")) || "[]",
      );
      const fresh = (rows as { id: string; title: string }[]).filter(({ id }) => !known.has(id));
      for (const { id } of fresh) known.add(id);
      return fresh.map(({ title }) => title);
    };
  },
};

/** The readers that come again. */
export const SUBSCRIBERS: readonly Subscriber[] = [newsboat, rss2email, pythonFeedparser, sfeed, liferea];
