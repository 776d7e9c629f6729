import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../cli/run-bailiwick.ts";
import { listFiles, makeScratchFolder } from "../scratch-folder.ts";

const TARGETS = path.join(ROOT, ".tools/fuzz/targets");
const FINDINGS = path.join(ROOT, "test/fixtures/fuzz");

interface Target {
  readonly name: string;
  readonly check: (input: unknown) => void | Promise<void>;
  readonly close?: () => void | Promise<void>;
}

function runFuzz(...parameters: string[]) {
  const findings = makeScratchFolder();
  const program = path.join(ROOT, ".tools/fuzz/fuzz.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, "--findings", findings, ...parameters],
    { encoding: "utf8" },
  );
  return { status, out: stdout, err: stderr, kept: listFiles(findings) };
}

describe.each(readdirSync(FINDINGS))("what was found by the target %s", async (name) => {
  const { target }: { target: Target } = await import(path.join(TARGETS, `${name}.mjs`));
  afterAll(() => target.close?.());

  it.each(readdirSync(path.join(FINDINGS, name)))("stays mended: %s", async (file) => {
    await target.check(JSON.parse(readFileSync(path.join(FINDINGS, name, file), "utf8")));
  });
});

it("finds nothing in the first inputs of every target", () => {
  const { status, out, err } = runFuzz("--inputs", "25");
  expect(err).toBe("");
  expect(out).toMatch(/all +\d{4,} inputs {2}seed 1 {2}0 findings/);
  expect(status).toBe(0);
}, 120_000);

describe("a fault that was planted", () => {
  const planted = [
    "--targets",
    path.join(import.meta.dirname, "planted"),
    "--inputs",
    "40",
    "--patience",
    "2",
  ];

  it.each([
    ["throws", /seven is not read/],
    ["hangs", /still at work after 2 s/],
    ["grows", /the worker died/],
  ])(
    "that %s is found, told and kept",
    (name, reason) => {
      const { status, err, kept } = runFuzz(...planted, "--only", name);
      expect(status).toBe(1);
      expect(err).toMatch(reason);
      expect(kept[0]).toMatch(new RegExp(`^${name}/seed-1-\\d+-\\d+\\.json$`));
    },
    120_000,
  );

  it("is found again by the same seed", () => {
    const twice = [1, 2].map(() => runFuzz(...planted, "--only", "throws", "--seed", "5").kept);
    expect(twice[0]).toEqual(twice[1]);
  }, 120_000);
});
