import { defineConfig } from "vitest/config";

// The tests that mutants are tried by: those in one process, of the rooms that are mutated and of what is built on them.
export default defineConfig({
  test: {
    include: ["test/{article,group,ledger,format,feed,edition}/**/*.test.ts"],
    exclude: ["test/edition/history.test.ts"],
    testTimeout: 60_000,
  },
});
