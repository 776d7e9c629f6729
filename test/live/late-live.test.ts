import { expect, it } from "vitest";
import { ShelfDamage } from "../../src/article/shelf.ts";
import { LateLive } from "../../src/live/late-live.ts";
import { openLive } from "../../src/live/open-live.ts";
import { buildFolder, fixtureFolder } from "../build-folder.ts";

const content = fixtureFolder("warned/content");

it("has the edition that it began with until there is another one", async () => {
  const live = new LateLive();
  expect(live.current()).toBeUndefined();
  const edition = await buildFolder(content);
  live.beginWith({ edition, number: 1, since: 0 });
  expect([live.current()?.edition, live.state().problems]).toEqual([edition, edition.problems]);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const opened = openLive({ content, preview: false, clock: () => Date.now(), log });
  const prepared: number[] = [];
  live.prepareBy(
    async ({ number }) =>
      () =>
        void prepared.push(number),
  );
  live.goOnWith(opened);
  expect(live.current()?.edition).toBe(edition);
  await opened.start(() => {}, { edition, number: 1, since: 0, changedTopics: [] });
  expect([live.current()?.number, prepared]).toEqual([2, [2]]);
  await live.close();
});

it("has none any more when that turns out to be damaged, and forgives nothing else", async () => {
  const live = new LateLive();
  live.beginWith({ edition: await buildFolder(content), number: 1, since: 0 });
  expect(live.isPassing(new Error("a mistake of our own"))).toBe(false);
  expect(live.current()).toBeDefined();
  expect(live.isPassing(new ShelfDamage("not what it was"))).toBe(true);
  expect(live.current()).toBeUndefined();
  await live.close();
});
