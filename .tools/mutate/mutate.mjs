// How well the tests of the pure rooms notice faults: each mutant is the code with one small fault, and is killed when a
// test fails. npm run mutate -- <room> [--files <file,file>] [--sample <n>] [--at-once <processes>] [--report]
// --sample <n> tries one line in n, always the same ones: for a room that is too large to be tried whole.
// Survivors that .docs/mutation.md does not judge are listed as rows of its table, in which … stands for anything.
// --report looks at the last run again.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  judgeOf,
  listSurvivors,
  rangesOfSurvivors,
  scoreOf,
  tableOf,
  withLaterResults,
} from "./read-report.mjs";
import { ROOMS } from "./rooms.mjs";
import { sampleLines } from "./sample-lines.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: "string" },
    sample: { type: "string" },
    "at-once": { type: "string" },
    report: { type: "boolean" },
  },
});
const [room] = positionals;
if (!Object.hasOwn(ROOMS, room ?? "")) {
  console.error(`name one of the rooms: ${Object.keys(ROOMS).join(", ")}`);
  process.exit(2);
}

const FILE = path.join(ROOT, `reports/mutation-${room}.json`);
const readReport = () => JSON.parse(readFileSync(FILE, "utf8"));

function runStryker(runner, files) {
  const env = { ...process.env, MUTATED_ROOM: room, MUTATED_BY: runner };
  if (files !== undefined) env.MUTATED_FILES = files;
  if (values["at-once"] !== undefined) env.MUTATED_AT_ONCE = values["at-once"];
  const program = path.join(ROOT, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const { status } = spawnSync(process.execPath, [program, "run", ".tools/mutate/stryker.config.mjs"], {
    cwd: ROOT,
    env,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(2);
}

function tryRoom() {
  const files = values.sample === undefined ? values.files : sampleLines(room, Number(values.sample)).join();
  if (ROOMS[room].hasAnswers !== true) return runStryker("vitest", files);
  runStryker("answers", files);
  const byAnswers = readReport();
  runStryker("vitest", rangesOfSurvivors(byAnswers).join());
  writeFileSync(FILE, JSON.stringify(withLaterResults(byAnswers, readReport())));
}

if (values.report !== true) tryRoom();
const report = readReport();
const isJudged = judgeOf(readFileSync(path.join(ROOT, ".docs/mutation.md"), "utf8"));
const survivors = listSurvivors(report);
const unjudged = survivors.filter(({ row }) => !isJudged(row));
for (const { where, row } of unjudged) console.log(`${where}\n${row}`);
for (const row of tableOf(report)) console.log(row);
console.log(`${room}: ${scoreOf(report)}; ${survivors.length - unjudged.length} of the survivors are judged`);
