import path from "node:path";
import { ROOMS } from "./rooms.mjs";

const room = process.env.MUTATED_ROOM;

export default {
  testRunner: process.env.MUTATED_BY,
  vitest: { configFile: ".tools/mutate/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", path.join(import.meta.dirname, "answers-runner.mjs")],
  mutate: process.env.MUTATED_FILES?.split(",") ?? ROOMS[room].code,
  coverageAnalysis: "perTest",
  // What is made when a module is loaded is in every test: each such mutant would take them all.
  ignoreStatic: ROOMS[room].hasAnswers === true && process.env.MUTATED_BY === "vitest",
  concurrency: Number(process.env.MUTATED_AT_ONCE ?? 2),
  timeoutMS: 20_000,
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: `reports/mutation-${room}.json` },
  tsconfigFile: ".tools/none.json",
  tempDirName: `.stryker-tmp/${room}`,
  ignorePatterns: [".compiled", "dist", "out", "coverage", "reports", ".stryker-tmp"],
  cleanTempDir: "always",
};
