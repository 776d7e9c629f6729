// Measures builds of a made content folder beside Hugo's, in turns on one machine, and prints the table: medians of wall
// time, processor time and peak memory, and the wall time as a part of Hugo's. Needs GNU time and hugo (Debian).
//   npm run bench -- [--runs 5] [--large] [--huge] [--keep FOLDER]
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeHugoSite } from "./hugo-site.mjs";
import { makeCorpus } from "./make-corpus.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    large: { type: "boolean", default: false },
    huge: { type: "boolean", default: false },
    keep: { type: "string" },
  },
});
const RUNS = Number(values.runs);
const PROGRAM = path.resolve(import.meta.dirname, "../../dist/cli/main.js");
const SETTLING = 2500;
const scratch = values.keep ?? mkdtempSync(path.join(tmpdir(), "bailiwick-bench-"));
mkdirSync(scratch, { recursive: true });
const at = (...names) => path.join(scratch, ...names);
const sleep = (time) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);

/** Runs a command; gives seconds of wall time and of processor time, and the peak of memory in MB. */
function measure(command, parameters, folder = scratch) {
  const format = "%e %U %S %M";
  const run = spawnSync("/usr/bin/time", ["-f", format, command, ...parameters], {
    cwd: folder,
    encoding: "utf8",
  });
  const [wall, user, system, kilobytes] = (run.stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  if (run.status !== 0 || !(wall >= 0))
    throw new Error(`${command} ${parameters.join(" ")} failed:\n${run.stderr}`);
  return { wall, cpu: user + system, memory: kilobytes / 1024 };
}

function bailiwick(content, name, ...more) {
  const parameters = ["build", at(content), "--out", at(`out-${name}`), "--cache", at(`cache-${name}`)];
  return measure(process.execPath, [PROGRAM, ...parameters, "--now", "2026-06-01", ...more]);
}

let putAside = 0;
// ext4 makes no new file of what was deleted in the last minutes, and looks at each of these before it makes one: files
// made just after as many were deleted take twenty times as long. What is not wanted any more is deleted at the end.
function forget(...folders) {
  mkdirSync(at("aside"), { recursive: true });
  for (const folder of folders.filter((name) => existsSync(at(name)))) {
    putAside += 1;
    renameSync(at(folder), at("aside", String(putAside)));
  }
}

function corpus(name, count, options) {
  if (!existsSync(at(name))) makeCorpus(at(name), count, options);
}

let edits = 0;
/** Edits one article as an author does who saved it a while ago. */
function edit(content) {
  edits += 1;
  const file = at(content, "0003/0003001.md");
  const text = readFileSync(file, "utf8").replace(/title: "(?:Edit \d+: )?/, `title: "Edit ${edits}: `);
  const { mtimeMs } = statSync(file);
  writeFileSync(file, text);
  utimesSync(file, mtimeMs / 1000, mtimeMs / 1000);
  sleep(SETTLING);
}

const cold = (content, ...more) => ({
  prepare: () => forget(`out-${content}`, `cache-${content}`),
  run: () => bailiwick(content, content, ...more),
});
const cases = [
  {
    name: "Hugo, cold",
    prepare: () => forget("hugo-out"),
    run: () => measure("hugo", ["--quiet", "--destination", at("hugo-out")], at("hugo")),
  },
  { name: "cold, codes given, archives: none", ...cold("codes") },
  { name: "the same on one thread", ...cold("codes", "--concurrency", "1") },
  { name: "warm, nothing changed", prepare: () => {}, run: () => bailiwick("codes", "codes") },
  { name: "warm, one article changed", prepare: () => edit("codes"), run: () => bailiwick("codes", "codes") },
  { name: "cold, all inferred, archives: none", ...cold("inferred") },
  { name: "cold, codes given, archives: main", ...cold("main") },
  { name: "cold, 50 articles", ...cold("fifty") },
  { name: "--help", prepare: () => {}, run: () => measure(process.execPath, [PROGRAM, "--help"]) },
];

corpus("codes", 10_000, { settings: "archives: none\n" });
corpus("inferred", 10_000, { settings: "archives: none\n", withCodes: false });
corpus("main", 10_000, { settings: "archives: main\n" });
corpus("fifty", 50, { settings: "archives: none\n" });
if (!existsSync(at("hugo"))) makeHugoSite(at("hugo"), at("codes"));
sleep(SETTLING);

const results = new Map(cases.map(({ name }) => [name, []]));
for (let round = 0; round < RUNS; round += 1) {
  for (const { name, prepare, run } of cases) {
    prepare();
    results.get(name).push(run());
    process.stderr.write(`${round + 1}/${RUNS} ${name}: ${results.get(name).at(-1).wall.toFixed(2)} s\n`);
  }
}
for (const [wanted, name, count] of [
  [values.large, "large", 100_000],
  [values.huge, "huge", 1_000_000],
]) {
  if (!wanted) continue;
  corpus(name, count, { settings: "archives: none\n" });
  sleep(SETTLING);
  forget(`out-${name}`, `cache-${name}`);
  results.set(`cold, ${count.toLocaleString("en")} articles (one run)`, [bailiwick(name, name)]);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const hugo = median(results.get("Hugo, cold").map(({ wall }) => wall));
process.stdout.write("| | wall | of Hugo's | processor | peak memory |\n| --- | --- | --- | --- | --- |\n");
for (const [name, runs] of results) {
  const [wall, cpu, memory] = ["wall", "cpu", "memory"].map((figure) =>
    median(runs.map((run) => run[figure])),
  );
  const ratio = (wall / hugo).toFixed(3);
  process.stdout.write(
    `| ${name} | ${wall.toFixed(2)} s | ${ratio} | ${cpu.toFixed(2)} s | ${memory.toFixed(0)} MB |\n`,
  );
}
rmSync(values.keep === undefined ? scratch : at("aside"), { recursive: true, force: true });
