import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { ContentCache } from "../../src/cache/content-cache.ts";
import { type Content, ContentFolder } from "../../src/content/content-folder.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const VERSIONS = 600;
// As many texts as were looked at last stay at hand.
const AT_HAND = 256;

const story = (version: number) =>
  articleText({ title: `Version ${version}` }, `The text of version ${version}. `.repeat(20));
const articleOf = ({ readings: [reading] }: Content) =>
  reading?.outcome === "article" ? reading.article : undefined;
const bytesIn = (folder: string) =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);

it("lets go of the texts of former versions, in memory and in the cache", async () => {
  const [folder, place] = [makeScratchFolder(), makeScratchFolder()];
  writeFiles(folder, { "a.md": story(0) });
  const content = new ContentFolder(folder, {
    clock: () => Date.now(),
    cache: new ContentCache(place, "version", 1),
  });
  await content.refresh();
  content.saveForGood();
  const cached = bytesIn(place);
  expect(cached).toBeGreaterThan(0);
  const former: WeakRef<object>[] = [];
  for (let version = 1; version <= VERSIONS; version += 1) {
    writeFiles(folder, { "a.md": story(version) });
    const article = articleOf(await content.refresh({ changed: ["a.md"] }));
    expect(article?.title).toBe(`Version ${version}`);
    if (article !== undefined && "place" in article) former.push(new WeakRef(article.place as object));
  }
  expect(former).toHaveLength(VERSIONS);
  // A turn of the event loop ends what weak references keep alive within one.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  const kept = former.filter((place) => place.deref() !== undefined);
  expect(kept.length).toBeLessThanOrEqual(AT_HAND + 1);
  expect(bytesIn(place)).toBe(cached);
});
