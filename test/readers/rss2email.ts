import path from "node:path";
import type { SeenStory } from "../compare-stories.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { PYTHON, type Reader, run } from "./reader.ts";

const MAILS = `
import email, email.policy, email.utils, glob, json, sys
from datetime import timezone
mails = [email.message_from_binary_file(open(name, "rb"), policy=email.policy.default) for name in glob.glob(sys.argv[1])]
json.dump([{"id": m["X-RSS-ID"], "title": m["Subject"], "link": m["X-RSS-URL"],
  "content": m.get_body(("html",)).get_content().partition('<div id="body">')[2].partition('<div class="footer">')[0],
  "published": m["Date"].datetime.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")} for m in mails], sys.stdout)
`;

const settings = (mail: string) => `[DEFAULT]
to = reader@example.org
email-protocol = maildir
maildir-path = ${mail}
maildir-mailbox = INBOX
date-header = True
date-header-order = issued
html-mail = True
`;

export const rss2email: Reader = {
  name: "rss2email",
  trials: [
    ["r2e", "--version"],
    [PYTHON, "-c", ""],
  ],
  formats: ["RSS", "Atom"],
  subscribe: (address) => {
    const home = makeScratchFolder();
    const empty = Object.fromEntries(["cur", "new", "tmp"].map((name) => [`INBOX/${name}/.keep`, ""]));
    writeFiles(home, { ...empty, "r2e.cfg": settings(home) });
    const command = ["-c", path.join(home, "r2e.cfg"), "-d", path.join(home, "r2e.json")];
    const added = run("r2e", ...command, "add", "feed", address);
    return async () => {
      await added;
      await run("r2e", ...command, "run");
      return JSON.parse(await run(PYTHON, "-c", MAILS, path.join(home, "INBOX/new/*"))) as SeenStory[];
    };
  },
  lacks: {
    order: "sends mails, which the mail program sorts",
    updates: "sends each story once, and no mail when it is edited",
    author: "puts the author into From, among the feed's name and address",
  },
  faults: [
    // RSS does not say whether a title is text or HTML; it guesses HTML when it sees a reference or an end tag.
    {
      formats: ["RSS"],
      property: "title",
      reason: "takes a title with a reference or an end tag for HTML",
      isMisread: ({ title }) => /&(amp|#60);|<\/b>/.test(title),
    },
    {
      formats: ["RSS"],
      property: "link",
      reason: "decodes references in addresses once more than they were encoded, as its parser does",
      isMisread: ({ link }) => link.includes("&amp;"),
    },
  ],
};
