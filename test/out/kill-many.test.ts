import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { listFiles, makeScratchFolder } from "../scratch-folder.ts";
import {
  type Aim,
  type Build,
  killBuild,
  type Reached,
  runBuild,
  type Timing,
  timeBuild,
} from "./kill-build.ts";
import { contentFolders, writeManyArticles } from "./many-articles.ts";

const KILLS = Number(process.env["BAILIWICK_KILLS"] ?? 25);
const ARTICLES = KILLS >= 300 ? 2000 : 200;
// Builds side by side, each with a folder of its own: a machine that is busy kills at other moments than an idle one.
const LANES = 2;
const SEED = Number(process.env["BAILIWICK_SEED"] ?? 4);
// A third of the kills come at any moment; most of that time no file is written, so the others wait for one.
const AIMS: readonly Aim[] = ["start", "staging", "renaming"];
const UNTIL = { start: "end", staging: "renaming", renaming: "end" } as const;

type Files = ReadonlyMap<string, Buffer>;

/** An update of a published edition, or a first publication; and the folder as it is before and after. */
interface Story {
  readonly before: string | undefined;
  readonly old: Files;
  readonly new: Files;
  readonly after: string;
  readonly timing: Timing;
}

type Tally = Record<Reached | "mixed" | "killed again", number>;

it(
  `leaves every file whole when a build is killed, and heals with the next (${KILLS} kills)`,
  async () => {
    const folder = makeScratchFolder();
    const content = contentFolders(folder);
    writeManyArticles(content.first, ARTICLES, "first");
    writeManyArticles(content.second, ARTICLES, "second");
    const stories = await undisturbed(folder, content);
    const tally: Tally = {
      ...{ start: 0, lock: 0, staging: 0, renaming: 0, ended: 0 },
      ...{ mixed: 0, "killed again": 0 },
    };
    const lanes = Array.from({ length: LANES }, async (_, lane) => {
      const build = { content: content.second, out: path.join(folder, `out-${lane}`) };
      const kills = Math.floor((KILLS + lane) / LANES);
      await killMany(build, stories, { kills, random: randomBy(SEED + lane), tally });
    });
    await Promise.all(lanes);
    console.log(`${ARTICLES} articles, ${stories[1]?.new.size} files, seed ${SEED}:`, JSON.stringify(tally));
    expect(tally.staging).toBeGreaterThan(0);
    expect(tally.renaming).toBeGreaterThan(0);
  },
  60_000 + KILLS * 15_000,
);

interface Lane {
  readonly kills: number;
  readonly random: () => number;
  readonly tally: Tally;
}

/** Disturbs builds as often as asked, one after the other, and lets the build after each end and heal. */
async function killMany(
  build: Build,
  stories: readonly Story[],
  { kills, random, tally }: Lane,
): Promise<void> {
  for (let killed = 0; killed < kills; ) {
    const story = stories[random() < 0.7 ? 0 : 1] as Story;
    rmSync(build.out, { recursive: true, force: true });
    if (story.before !== undefined)
      cpSync(story.before, build.out, { recursive: true, preserveTimestamps: true });
    // Every third build that was killed is followed by one that is killed, too.
    do {
      const aim = AIMS[Math.floor(random() * AIMS.length)] as Aim;
      const { timing } = story;
      const reached = await killBuild(build, aim, random() * 1.1 * (timing[UNTIL[aim]] - timing[aim]));
      killed += 1;
      tally[reached] += 1;
      const { isOld, isNew } = checkWhole(build.out, story);
      if (!isOld && !isNew) tally.mixed += 1;
    } while (killed < kills && random() < 0.33 && ++tally["killed again"]);
    await runBuild(build);
    expectSame(build.out, story.after);
  }
}

/** Builds what the disturbed builds are measured by: the first edition, the second upon it, the second upon nothing. */
async function undisturbed(folder: string, content: { readonly first: string; readonly second: string }) {
  const at = (name: string) => path.join(folder, name);
  await timeBuild({ content: content.first, out: at("published") });
  cpSync(at("published"), at("updated"), { recursive: true, preserveTimestamps: true });
  const update = await timeBuild({ content: content.second, out: at("updated") });
  const first = await timeBuild({ content: content.second, out: at("fresh") });
  const story = (before: string | undefined, after: string, timing: Timing): Story => ({
    before,
    after,
    timing,
    old: before === undefined ? new Map() : readBytes(before),
    new: readBytes(after),
  });
  return [story(at("published"), at("updated"), update), story(undefined, at("fresh"), first)];
}

/** Expects every file to be the old one or the new one, none that is in both gone, and the ledger last. */
function checkWhole(out: string, { old, new: next }: Story): { isOld: boolean; isNew: boolean } {
  mkdirSync(out, { recursive: true });
  const files = new Map([...readBytes(out)].filter(([name]) => !name.startsWith(".bailiwick")));
  const isOf = (edition: Files) => (name: string) => {
    const bytes = edition.get(name);
    return bytes === undefined ? !files.has(name) : (files.get(name)?.equals(bytes) ?? false);
  };
  const names = [...new Set([...files.keys(), ...old.keys(), ...next.keys()])];
  expect(names.filter((name) => !isOf(old)(name) && !isOf(next)(name))).toEqual([]);
  const isNew = names.every(isOf(next));
  // The ledger comes last: when it is new, everything is.
  if (isOf(next)("ledger.jsonl")) expect(isNew).toBe(true);
  return { isOld: names.every(isOf(old)), isNew };
}

/** Expects two folders to hold the same: names, bytes, and times, the ledger's time apart, which is the build's. */
function expectSame(actual: string, expected: string): void {
  expect(listFiles(actual)).toEqual(listFiles(expected));
  const [bytes, wanted] = [readBytes(actual), readBytes(expected)];
  expect([...wanted].filter(([name, file]) => !bytes.get(name)?.equals(file)).map(([name]) => name)).toEqual(
    [],
  );
  const timeOf = (folder: string, name: string) => statSync(path.join(folder, name)).mtimeMs;
  const documents = [...wanted.keys()].filter((name) => name !== "ledger.jsonl");
  expect(documents.filter((name) => timeOf(actual, name) !== timeOf(expected, name))).toEqual([]);
}

function readBytes(folder: string): Files {
  return new Map(listFiles(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** Gives numbers from 0 to 1, the same for the same seed. */
function randomBy(seed: number): () => number {
  let count = 0;
  return () => {
    count += 1;
    return createHash("sha256").update(`${seed} ${count}`).digest().readUInt32BE() / 2 ** 32;
  };
}
