import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const program = pathToFileURL(path.resolve(import.meta.dirname, "../../.compiled/cli/restrain-heap.js")).href;

/** Gives how many MB a process has in its heap at most that keeps 80 MB and lives through a gigabyte. */
function peakWith(articles: number): number {
  const script = `
    import { restrainHeap } from ${JSON.stringify(program)};
    restrainHeap(${articles});
    const kept = Array.from({ length: 400_000 }, (_, index) => ({ index, text: "kept " + index }));
    const passing = [];
    let peak = 0;
    for (let round = 0; round < 4_000; round += 1) {
      // Old enough to leave the nursery, then garbage.
      passing[round % 400] = Array.from({ length: 2_000 }, (_, index) => ({ index, round }));
      if (round % 50 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
    }
    console.log(kept.length > 0 ? peak / 1e6 : 0);
  `;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" }),
  );
}

it("lets the heap of a process with very many articles grow less than that of any other", () => {
  expect(peakWith(250_000)).toBeLessThan(0.8 * peakWith(249_999));
});
