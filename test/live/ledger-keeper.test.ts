import { expect, it } from "vitest";
import { LedgerKeeper } from "../../src/live/ledger-keeper.ts";

const log = { info: () => {}, warn: () => {}, error: () => {} };

it("writes the newest ledger once for many editions, and the same one never again", async () => {
  const written: string[] = [];
  const keeper = new LedgerKeeper(async (text) => void written.push(text), log);
  for (const line of ["a", "b", "c"]) keeper.note([line]);
  await expect.poll(() => written, { timeout: 5000 }).toEqual(["c\n"]);
  keeper.note(["c"]);
  await keeper.close();
  expect(written).toEqual(["c\n"]);
});

it("tries again what could not be written, and writes what is left when it is closed", async () => {
  const told: string[] = [];
  let fails = true;
  let written = "";
  const write = async (text: string) => {
    if (fails) throw new Error("no space");
    written = text;
  };
  const keeper = new LedgerKeeper(write, { ...log, error: (_, message) => void told.push(message) });
  keeper.note(["a"]);
  await keeper.flush();
  expect([told, written]).toEqual([["the ledger cannot be written"], ""]);
  fails = false;
  await keeper.close();
  expect(written).toBe("a\n");
});
