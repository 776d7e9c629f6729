import { expect, it } from "vitest";
import { takeSteps } from "../../src/live/take-steps.ts";

function* countTo(most: number, onStep: (step: number) => void = () => {}) {
  for (let step = 1; step <= most; step += 1) {
    onStep(step);
    yield;
  }
  return `${most} steps`;
}

it("gives what the last step gives, also when there is no other", async () => {
  expect(await takeSteps(countTo(3))).toBe("3 steps");
  expect(await takeSteps(countTo(0))).toBe("0 steps");
});

it("lets others work between two turns", async () => {
  let others = 0;
  let isDone = false;
  const work = () => {
    others += 1;
    if (!isDone) setImmediate(work);
  };
  work();
  const seen: number[] = [];
  await takeSteps(
    countTo(20, () => void seen.push(others)),
    0,
  );
  isDone = true;
  expect(new Set(seen).size).toBeGreaterThanOrEqual(10);
});

it("does within one turn what fits into it", async () => {
  let others = 0;
  setImmediate(() => {
    others += 1;
  });
  await takeSteps(countTo(20), 60_000);
  expect(others).toBe(0);
});

it("fails as the step does that fails, and takes no further one", async () => {
  const taken: number[] = [];
  const work = countTo(9, (step) => {
    taken.push(step);
    if (step === 3) throw new RangeError("step 3");
  });
  await expect(takeSteps(work)).rejects.toThrow(RangeError);
  expect(taken).toEqual([1, 2, 3]);
});
