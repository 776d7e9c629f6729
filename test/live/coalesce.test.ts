import { expect, it } from "vitest";
import { coalesce } from "../../src/live/coalesce.ts";

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it("makes one run of a burst, and gives it everything", async () => {
  const runs: (readonly number[])[] = [];
  const { call, close } = coalesce<number>(async (items) => void runs.push(items), {
    quiet: 30,
    longest: 10_000,
  });
  for (let n = 0; n < 100; n += 1) call(n);
  await expect.poll(() => runs.length).toBe(1);
  expect(runs[0]).toHaveLength(100);
  await close();
});

it("never runs twice at once, and takes what came meanwhile into the next run", async () => {
  const runs: (readonly string[])[] = [];
  let underWay = 0;
  const run = async (items: readonly string[]) => {
    expect(++underWay).toBe(1);
    runs.push(items);
    await rest(100);
    underWay -= 1;
  };
  const { call, close } = coalesce(run, { quiet: 5, longest: 50 });
  call("a");
  await expect.poll(() => runs.length).toBe(1);
  call("b");
  call("c");
  await expect.poll(() => runs).toEqual([["a"], ["b", "c"]]);
  await close();
  expect(underWay).toBe(0);
});

it("does not wait for ever for a burst that never ends", async () => {
  let runs = 0;
  const { call, close } = coalesce<void>(async () => void runs++, { quiet: 60, longest: 150 });
  const timer = setInterval(call, 10);
  await expect.poll(() => runs, { timeout: 5000 }).toBeGreaterThan(1);
  clearInterval(timer);
  await close();
});

it("rests after a run four times as long as it took, if so asked", async () => {
  const times: number[] = [];
  const run = async () => {
    times.push(performance.now());
    await rest(100);
    times.push(performance.now());
  };
  const { call, close } = coalesce<number>(run, { quiet: 5, longest: 5000, rest: 4 });
  call(1);
  await expect.poll(() => times.length).toBe(2);
  call(2);
  await expect.poll(() => times.length, { timeout: 5000 }).toBeGreaterThan(2);
  await close();
  const [, ended = 0, begun = 0] = times;
  // Timers may fire a little early, never by half.
  expect(begun - ended).toBeGreaterThan(200);
});
