import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // Commands that are tested as processes keep no caches among the user's own.
    env: { XDG_CACHE_HOME: path.join(tmpdir(), "bailiwick-test-cache") },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The commands are tested as processes of their own, which this figure cannot see.
      exclude: ["src/**/*.data.ts", "src/cli/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: {
        lines: 95,
        "src/{problem,path,yaml,time,markup,subject,site,article,group,ledger,feed,format,search,page}/**/*.ts":
          {
            lines: 100,
          },
      },
    },
  },
});
