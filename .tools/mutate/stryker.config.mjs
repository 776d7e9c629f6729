import { ROOMS } from "./rooms.mjs";

const room = process.env.MUTATED_ROOM;

export default {
  testRunner: "vitest",
  vitest: { configFile: ".tools/mutate/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: process.env.MUTATED_FILES?.split(",") ?? ROOMS[room].code,
  coverageAnalysis: "perTest",
  ignoreStatic: ROOMS[room].ignoreStatic ?? false,
  concurrency: Number(process.env.MUTATED_AT_ONCE ?? 2),
  timeoutMS: 20_000,
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: `reports/mutation-${room}.json` },
  tsconfigFile: ".tools/none.json",
  tempDirName: `.stryker-tmp/${room}`,
  ignorePatterns: [".compiled", "dist", "out", "coverage", "reports", ".stryker-tmp"],
  cleanTempDir: "always",
};
