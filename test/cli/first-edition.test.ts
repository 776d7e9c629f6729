import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ContentCache } from "../../src/cache/content-cache.ts";
import type { KeptEdition } from "../../src/cli/kept-edition.ts";
import { LateLive } from "../../src/live/late-live.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { answersOf, factsOf, type House, openKept, openService } from "./kept-services.ts";

const DAY = 24 * 60 * 60 * 1000;
const soon = { timeout: 15_000 };

const story = (n: number, fields: Record<string, string> = {}) =>
  articleText(
    { title: `Story ${n}`, webUrl: `https://n.example/${n}`, ...fields },
    `The text of story ${n}.`,
  );

function makeHouse(files: Readonly<Record<string, string>>): House {
  const [content, cache, beside] = [makeScratchFolder(), makeScratchFolder(), makeScratchFolder()];
  writeFiles(content, files);
  const ledger = path.join(beside, "ledger.jsonl");
  return { content, cache, ledger, now: Date.now() + 60_000, baseUrl: "https://f.example/" };
}

const cacheOf = ({ cache }: House) => new ContentCache(cache, "1", 1);

/** Runs a service until it has done what is to be done with it. */
async function serve(house: House, first?: KeptEdition, use = async (_: LateLive) => {}): Promise<void> {
  const live = new LateLive();
  const opened = openService(house, cacheOf(house), first);
  onTestFinished(opened.close);
  live.goOnWith(opened);
  await opened.start(() => {}, first && { ...first, number: 1, since: 0 });
  await use(live);
  await opened.close();
}

async function makeAnew(house: House) {
  const live = openService(house, undefined, undefined);
  onTestFinished(live.close);
  await live.start();
  const edition = live.current()?.edition;
  if (edition === undefined) throw new Error("there is no edition");
  return { live, edition };
}

it("files an article that fell due while the last service ran as the gazetteer says", async () => {
  const house = makeHouse({ "1.md": story(1) });
  const publishedDateTime = new Date(house.now + DAY).toISOString();
  writeFiles(house.content, {
    "2.md": story(2, { title: "Parliament of France bans cameras", publishedDateTime }),
  });
  house.now += 60_000;
  await serve(house, undefined, async (live) => {
    house.now += 2 * DAY;
    writeFiles(house.content, { "3.md": story(3) });
    await expect.poll(() => live.current()?.edition.report.articles.published, soon).toBe(3);
  });
  house.now += 60_000;
  const kept = await openKept(house, cacheOf(house));
  const { edition } = await makeAnew(house);
  expect(kept?.edition.paths).toContain("jurisdictions/fr/rss.xml");
  expect(kept && factsOf(kept.edition)).toEqual(factsOf(edition));
});

it("says of damaged texts that they are being prepared, and then what they were", async () => {
  const house = makeHouse({ "1.md": story(1), "2.md": story(2) });
  await serve(house);
  house.now += 60_000;
  const segment = readdirSync(house.cache).find((name) => name.startsWith("texts-")) ?? "";
  const file = path.join(house.cache, segment);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("The text", "The lies"));
  const kept = await openKept(house, cacheOf(house));
  const { live, edition } = await makeAnew(house);
  const late = new LateLive();
  if (kept !== undefined) late.beginWith({ edition: kept.edition, number: 1, since: 0 });
  const answers = await answersOf(late, ["index.html"]);
  expect(answers.get("index.html")).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
  expect(late.current()).toBeUndefined();
  const expected = await answersOf(live, edition.paths);
  await serve(house, kept, async (healed) => {
    expect(await answersOf(healed, edition.paths)).toEqual(expected);
  });
});

it("keeps nothing of a broken article's last good version, which the next service does not know", async () => {
  const house = makeHouse({ "1.md": story(1), "2.md": story(2) });
  house.now += 60_000;
  await serve(house, undefined, async (live) => {
    writeFiles(house.content, { "2.md": story(2, { webUrl: "nowhere" }) });
    await expect.poll(() => live.state().kept, soon).toEqual(["2.md"]);
  });
  house.now += 60_000;
  const kept = await openKept(house, cacheOf(house));
  const { edition } = await makeAnew(house);
  expect(edition.report.articles.published).toBe(1);
  if (kept !== undefined) expect(factsOf(kept.edition)).toEqual(factsOf(edition));
});

it("keeps nothing of a preview, and begins none with what is published", async () => {
  const house = makeHouse({ "1.md": story(1), "2.md": story(2, { published: "false" }) });
  await serve({ ...house, preview: true });
  writeFileSync(house.ledger, "");
  expect(await openKept(house, cacheOf(house))).toBeUndefined();
  await serve(house);
  house.now += 60_000;
  expect(await openKept(house, cacheOf(house))).toBeDefined();
  expect(await openKept({ ...house, preview: true }, cacheOf(house))).toBeUndefined();
});
