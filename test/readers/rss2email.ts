import path from "node:path";
import { it } from "vitest";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { expectShown, feedsOf, type KnownFault, type Reader, run, type ShownStory } from "./reader.ts";

const PYTHON = "/usr/bin/python3";

const SCRIPT = `
import email, email.policy, glob, json, sys
from datetime import timezone
mails = [email.message_from_binary_file(open(name, "rb"), policy=email.policy.default) for name in glob.glob(sys.argv[1])]
json.dump([{"id": m["X-RSS-ID"], "title": m["Subject"], "link": m["X-RSS-URL"],
  "published": m["Date"].datetime.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")} for m in mails], sys.stdout)
`;

// RSS does not say whether a title is text or HTML; it guesses HTML when it sees a reference or an end tag.
const FAULTS: Readonly<Record<string, readonly KnownFault[]>> = {
  "rss.xml": [
    {
      property: "title",
      reason: "takes a title with a reference or an end tag for HTML",
      isMisread: ({ title }) => /&(amp|#60);|<\/b>/.test(title),
    },
    {
      property: "link",
      reason: "decodes references in addresses once more than they were encoded, as its parser does",
      isMisread: ({ link }) => link.includes("&amp;"),
    },
  ],
};

const settings = (mail: string) => `[DEFAULT]
to = reader@example.org
email-protocol = maildir
maildir-path = ${mail}
maildir-mailbox = INBOX
date-header = True
date-header-order = issued
`;

export const rss2email: Reader = {
  name: "rss2email",
  trials: [
    ["r2e", "--version"],
    [PYTHON, "-c", ""],
  ],
  describeFeeds: (folders) => {
    it.each(feedsOf(folders))("mails every story of $file of $name", async ({ address, file, storiesOf }) => {
      const home = makeScratchFolder();
      const empty = Object.fromEntries(["cur", "new", "tmp"].map((name) => [`INBOX/${name}/.keep`, ""]));
      writeFiles(home, { ...empty, "r2e.cfg": settings(home) });
      const command = ["-c", path.join(home, "r2e.cfg"), "-d", path.join(home, "r2e.json")];
      await run("r2e", ...command, "add", "feed", address + file);
      await run("r2e", ...command, "run");
      const mails = JSON.parse(
        await run(PYTHON, "-c", SCRIPT, path.join(home, "INBOX/new/*")),
      ) as ShownStory[];
      const byId = (a: ShownStory, b: ShownStory) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1);
      expectShown(mails.toSorted(byId), storiesOf("").toSorted(byId), FAULTS[file]);
    });
  },
};
