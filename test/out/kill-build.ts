import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { PROGRAM } from "../cli/run-bailiwick.ts";

/** How far a build had come when it was killed, by what it left; `ended`: it was quicker than the kill. */
export type Reached = "start" | "lock" | "staging" | "renaming" | "ended";

/** From which moment of a build on the kill waits. */
export type Aim = "start" | "staging" | "renaming";

/** What a build leaves at each moment that can be aimed at. */
const SIGNS: Readonly<Record<Exclude<Aim, "start">, string>> = {
  staging: ".bailiwick-staging",
  renaming: ".bailiwick-staging/claims.json",
};

export interface Build {
  readonly content: string;
  readonly out: string;
}

/** Milliseconds from the start of an undisturbed build to each moment, and to its end. */
export type Timing = Readonly<Record<Aim | "end", number>>;

/** Runs a build to its end and measures it. */
export async function timeBuild(build: Build): Promise<Timing> {
  const { ended, whenSign } = start(build);
  const since = performance.now();
  const lap = async (event: Promise<unknown>) => {
    await event;
    return performance.now() - since;
  };
  const [staging, renaming, end] = await Promise.all([
    lap(whenSign("staging")),
    lap(whenSign("renaming")),
    lap(ended),
  ]);
  await runBuild(build, ended);
  return { start: 0, staging, renaming, end };
}

// On a busy machine a build takes so long that it tells how far it is.
const PROGRESS = /^(?:Reading|Writing) \d+\/\d+.*\n/gm;

/** Lets a build come to its end undisturbed. */
export async function runBuild(build: Build, ended = start(build).ended): Promise<void> {
  const { status, err } = await ended;
  if (status !== 0 || err.replace(PROGRESS, "") !== "")
    throw new Error(`the build ended with ${status}: ${err}`);
}

/** Starts a build, kills it some milliseconds after a moment, and tells how far it had come. */
export async function killBuild(build: Build, aim: Aim, after: number): Promise<Reached> {
  const { ended, whenSign, child } = start(build);
  if (aim !== "start") await whenSign(aim);
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill("SIGKILL");
  const { status, err } = await ended;
  if (status !== null && status !== 0) throw new Error(`the build failed: ${err}`);
  if (status === 0) return "ended";
  if (existsSync(path.join(build.out, SIGNS.renaming))) return "renaming";
  if (existsSync(path.join(build.out, SIGNS.staging))) return "staging";
  return existsSync(path.join(build.out, ".bailiwick.lock")) ? "lock" : "start";
}

function start({ content, out }: Build) {
  // The time of publication is fixed: the same articles are the same edition whenever it is built.
  const child = spawn(process.execPath, [PROGRAM, "build", content, "--out", out, "--now", "2026-08-01"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let err = "";
  let isOver = false;
  child.stderr.on("data", (chunk) => (err += chunk));
  const ended = new Promise<{ status: number | null; err: string }>((resolve) =>
    child.on("close", (status) => {
      isOver = true;
      resolve({ status, err });
    }),
  );
  const whenSign = async (aim: Exclude<Aim, "start">) => {
    while (!isOver && !existsSync(path.join(out, SIGNS[aim])))
      await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return { child, ended, whenSign };
}
