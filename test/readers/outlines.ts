import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { textOf } from "../build-folder.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import type { Inspection, ServedFolder } from "./describe-program.ts";
import { run } from "./reader.ts";

const OUTLINE = "feeds.opml";

/** The outline of everything, and one of a branch. */
const outlinesOf = ({ edition }: ServedFolder) =>
  [OUTLINE, edition.paths.find((each) => /^topics\/[^/]+\/feeds\.opml$/.test(each))].flatMap((each) =>
    each === undefined ? [] : [{ outline: each, text: textOf(edition, each) }],
  );

const addressesIn = (text: string) =>
  [...text.matchAll(/xmlUrl="([^"]*)"/g)].map(([, address = ""]) => address).sort();

export const newsboatOutlines: Inspection = {
  name: "newsboat, importing outlines",
  trials: [["newsboat", "-v"]],
  describeFolders: (folders) => {
    it.each(folders.flatMap(outlinesOf))("takes every feed of $outline", async ({ text }) => {
      const home = makeScratchFolder();
      writeFiles(home, { urls: "", config: "", [OUTLINE]: text });
      const own = (name: string) => path.join(home, name);
      await run(
        "env",
        `HOME=${home}`,
        "newsboat",
        ...["-u", own("urls"), "-c", own("cache.db"), "-C", own("config"), "-i", own(OUTLINE)],
      );
      const lines = readFiles(home)["urls"]?.trim().split("\n") ?? [];
      expect(lines.map((line) => line.split(" ")[0]).sort()).toEqual(addressesIn(text));
    });
  },
};

const COUNT = "select source from subscription";

export const lifereaOutlines: Inspection = {
  name: "Liferea, importing outlines",
  trials: [
    ["which", "liferea", "xvfb-run", "dbus-run-session"],
    ["sqlite3", "-version"],
  ],
  describeFolders: (folders) => {
    it.each(folders.flatMap(outlinesOf))(
      "takes every feed of $outline",
      { timeout: 90_000 },
      async ({ text }) => {
        const home = makeScratchFolder();
        // What it finds here at its start it reads as it reads any outline, and writes back in its own words.
        writeFiles(home, { ".config/liferea/feedlist.opml": text });
        startLiferea(home);
        const database = path.join(home, ".local/share/liferea/liferea.db");
        const imported = async () =>
          existsSync(database)
            ? (await run("sqlite3", database, COUNT).catch(() => "")).trim().split("\n").sort()
            : [];
        await expect.poll(imported, { timeout: 80_000, interval: 500 }).toEqual(addressesIn(text));
      },
    );
  },
};

// On a busy machine it takes its time, in milliseconds.
const ENDING = 60_000;

/** Starts Liferea on a screen and a bus of its own, with no way to any network. */
function startLiferea(home: string): void {
  const child = spawn("dbus-run-session", ["--", "xvfb-run", "-a", "liferea", "-p", "-w", "hidden"], {
    detached: true,
    stdio: "ignore",
    env: { PATH: process.env["PATH"], HOME: home, LC_ALL: "C.UTF-8", http_proxy: "http://127.0.0.1:9" },
  });
  onTestFinished(async () => {
    if (child.pid === undefined) return;
    process.kill(-child.pid, "SIGTERM");
    // It writes its last files while it ends, and its folder goes next.
    const group = -child.pid;
    const hasEnded = async () => expect.poll(() => isAlive(group), { timeout: ENDING / 2 }).toBe(false);
    // One that hangs while it ends is no fault of the outline that it has read.
    await hasEnded().catch(() => process.kill(group, "SIGKILL") && hasEnded());
  }, ENDING + 5000);
}

function isAlive(group: number): boolean {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
}
