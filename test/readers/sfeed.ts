import path from "node:path";
import type { SeenStory } from "../compare-stories.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { hasNewTitle, isEdited } from "./edits.ts";
import { type Reader, run } from "./reader.ts";

// sfeed(5): one story a line; line breaks, tabs and backslashes inside a field are written \n, \t and \\.
function storyOf(line: string): SeenStory {
  const [time, title = "", link = "", content = "", , id = "", author = ""] = line.split("\t");
  const published = new Date(Number(time) * 1000).toISOString().replace(".000Z", "Z");
  const plain = content.replace(/\\([nt\\])/g, (_, letter) => (letter === "\\" ? "\\" : " "));
  return { id, title, link, published, author, content: plain };
}

export const sfeed: Reader = {
  name: "sfeed",
  trials: [
    ["sh", "-c", "command -v sfeed && { dpkg-query --show sfeed 2>/dev/null || true; }"],
    ["curl", "--version"],
  ],
  formats: ["RSS", "Atom"],
  subscribe: (address) => {
    const home = makeScratchFolder();
    writeFiles(home, { sfeedrc: `sfeedpath="${home}/feeds"\nfeeds() { feed "watch" "${address}"; }\n` });
    return async () => {
      await run("env", `HOME=${home}`, "sfeed_update", path.join(home, "sfeedrc"));
      return (readFiles(path.join(home, "feeds"))["watch"] ?? "").trimEnd().split("\n").map(storyOf);
    };
  },
  lacks: { order: "sorts by date" },
  faults: [
    {
      formats: ["RSS", "Atom"],
      property: "updates",
      reason: "keeps a story's content as it was when it first came",
      isMisread: isEdited,
    },
    {
      formats: ["RSS", "Atom"],
      property: "duplicates",
      reason: "takes a story with another title for another story",
      isMisread: hasNewTitle,
    },
  ],
};
