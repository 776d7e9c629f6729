import { expect, it } from "vitest";
import { SetMatter } from "../../src/edition/set-matter.ts";

function makeMatter(name: string, released: string[]) {
  return { name, release: () => released.push(name) };
}

it("releases what was used longest ago when there is more than fits", () => {
  const released: string[] = [];
  const matter = new SetMatter(10);
  const [a, b, c] = ["a", "b", "c"].map((name) => makeMatter(name, released));
  for (const each of [a, b]) each && matter.use(each, 4);
  if (a) matter.use(a, 5);
  if (c) matter.use(c, 4);
  expect(released).toEqual(["b"]);
});

it("never releases what is used at this moment, however large", () => {
  const released: string[] = [];
  const matter = new SetMatter(10);
  matter.use(makeMatter("a", released), 100);
  expect(released).toEqual([]);
});

it("has all its room for what is kept", () => {
  const released: string[] = [];
  const matter = new SetMatter(10);
  const [old, kept, next] = ["old", "kept", "next"].map((name) => makeMatter(name, released));
  for (const each of [old, kept]) each && matter.use(each, 5);
  matter.keepOnly(new Set(kept ? [kept] : []));
  if (next) matter.use(next, 5);
  expect(released).toEqual([]);
});

it("has room again for what is forgotten", () => {
  const released: string[] = [];
  const matter = new SetMatter(10);
  const [old, kept, next] = ["old", "kept", "next"].map((name) => makeMatter(name, released));
  for (const each of [old, kept]) each && matter.use(each, 5);
  if (old) matter.forget(old);
  if (next) matter.use(next, 5);
  expect(released).toEqual([]);
});
