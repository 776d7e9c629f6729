// Measures how long a service takes until it answers with a feed: without a cache, with one, and when an article has changed
// meanwhile; and how long a change takes to reach a subscriber: it is written, and rss.xml asked for until it shows.
// npm run visible [-- --articles <n>] [--changes <n>] [--starts <n>]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { articleOf, makeCorpus } from "../bench/make-corpus.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PORT = 18091;
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    changes: { type: "string", default: "15" },
    starts: { type: "string", default: "5" },
  },
});
const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-visible-"));
const content = path.join(folder, "content");
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function ask(requested) {
  return new Promise((resolve) => {
    const request = http.get({ port: PORT, host: "127.0.0.1", path: requested }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
    });
    request.on("error", () => resolve({ status: 0, text: "" }));
  });
}

/** CPU milliseconds that a process has used so far. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Starts the service; gives it with the milliseconds, on the clock and of CPU, until it was ready. */
async function start() {
  const program = path.join(ROOT, "dist/cli/main.js");
  const options = [
    "--port",
    String(PORT),
    "--rate",
    "0",
    "--log",
    "none",
    "--cache",
    path.join(folder, "cache"),
  ];
  const began = performance.now();
  const service = spawn(process.execPath, [program, "serve", content, ...options], {
    stdio: "ignore",
    cwd: folder,
  });
  while ((await ask("/rss.xml")).status !== 200) await rest(5);
  return { service, wall: performance.now() - began, cpu: cpuOf(service.pid) };
}

async function stop(service) {
  const ended = new Promise((resolve) => service.once("exit", resolve));
  service.kill("SIGTERM");
  await ended;
}

const newest = new Date(Date.now() - 60_000).toISOString().slice(0, 19);

function writeFresh(mark) {
  // An article of its own: the others may lie on closed archive pages, and would stay there.
  const text = articleOf(1_000_007)
    .replace(/^title: .*$/m, `title: "${mark}"`)
    .replace(/^publishedDateTime: .*$/m, `publishedDateTime: ${newest}Z`);
  writeFileSync(path.join(content, "fresh.md"), text);
}

async function untilVisible(number) {
  const mark = `Change number ${number}`;
  writeFresh(mark);
  const began = performance.now();
  while (!(await ask("/rss.xml")).text.includes(mark)) {
    if (performance.now() - began > 20_000) throw new Error("the change does not show");
    await rest(2);
  }
  return performance.now() - began;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
/** Makes changes one after the other; gives how long each took to show, and what it cost in CPU. */
async function measureChanges(service) {
  const [times, before] = [[], cpuOf(service.pid)];
  for (let number = 1; number <= Number(values.changes); number += 1) {
    times.push(await untilVisible(`${number} of ${service.pid}`));
    await rest(700);
  }
  const cost = (cpuOf(service.pid) - before) / times.length;
  console.log(
    `  a change is visible after ${Math.round(median(times))} ms (median of ${times.length}; longest ${Math.round(Math.max(...times))}), ${Math.round(cost)} ms CPU each`,
  );
}

try {
  makeCorpus(content, Number(values.articles));
  writeFresh("Before the first start");
  const all = { cold: [], warm: [], "warm, one article changed": [] };
  const starts = Array.from({ length: Number(values.starts) }, () => [
    "warm",
    "warm, one article changed",
  ]).flat();
  for (const [number, kind] of ["cold", ...starts].entries()) {
    if (kind.endsWith("changed")) writeFresh(`Before start ${number}`);
    // A file that was changed two seconds ago may change again without showing it.
    await rest(2500);
    const { service, wall, cpu } = await start();
    all[kind].push(wall);
    console.log(`${kind}: a feed after ${Math.round(wall)} ms (${cpu} ms CPU)`);
    await rest(5000);
    if (number === starts.length) await measureChanges(service);
    await stop(service);
  }
  for (const [kind, walls] of Object.entries(all))
    console.log(`${kind}: ${Math.round(median(walls))} ms (median of ${walls.length})`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
