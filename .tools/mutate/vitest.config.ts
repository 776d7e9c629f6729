import { defineConfig } from "vitest/config";
import { ROOMS } from "./rooms.mjs";

interface Room {
  readonly tests: readonly string[];
  readonly without?: readonly string[];
}

const { tests, without = [] } = (ROOMS as Readonly<Record<string, Room>>)[
  process.env["MUTATED_ROOM"] ?? ""
] ?? { tests: [] };

export default defineConfig({
  test: {
    include: [...tests],
    exclude: [...without],
    setupFiles: [".tools/mutate/bound-properties.ts"],
    testTimeout: 60_000,
  },
});
