import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, onTestFinished } from "vitest";
import { articleText } from "../article-text.ts";
import { PROGRAM } from "../cli/run-bailiwick.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { ask } from "../server/ask.ts";

/** Puts a recipe's arguments to `serve` in other places than they name: folder for folder, and a free port. */
export async function runServe(parameters: readonly string[], places: Readonly<Record<string, string>>) {
  const folder = makeScratchFolder();
  writeFiles(folder, {
    "content/bailiwick.yml": "base_url: https://f.example/\n",
    "state/.keep": "",
    "content/1.md": articleText(),
  });
  const inPlace = parameters.map((parameter) => {
    const [place] = Object.keys(places).filter((each) => parameter.startsWith(each));
    if (place !== undefined) return path.join(folder, `${places[place]}${parameter.slice(place.length)}`);
    return parameter === "8080" ? "0" : parameter;
  });
  const child = spawn(process.execPath, [PROGRAM, ...inPlace], { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  await expect.poll(() => out, { timeout: 20_000 }).toMatch(/http:\S+rss\.xml/);
  const port = /:(\d+)\//.exec(out)?.[1] ?? "";
  const isReady = (await ask(`http://127.0.0.1:${port}/health/ready`)).status === 200;
  const stop = async () => {
    child.kill("SIGTERM");
    return ((await once(child, "exit")) as [number | null])[0];
  };
  return { folder, port, isReady, stop };
}
