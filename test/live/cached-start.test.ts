import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ContentCache } from "../../src/cache/content-cache.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { ask } from "../server/ask.ts";
import { startService } from "../server/start-service.ts";

const soon = { timeout: 15_000 };
const story = (n: number, fields: Readonly<Record<string, string>> = {}) =>
  articleText(
    { title: `Story ${n}`, webUrl: `https://n.example/${n}`, ...fields },
    `The text of story ${n}.`,
  );

function makeFolders(write = (n: number) => story(n)) {
  const [content, place] = [makeScratchFolder(), makeScratchFolder()];
  writeFiles(content, Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.md`, write(n)])));
  const start = async () => {
    const service = await startService(content, { live: { cache: new ContentCache(place, "version", 1) } });
    onTestFinished(service.close);
    return service;
  };
  return { content, place, start };
}

it("begins with what an earlier process has read, and gives the same bytes", async () => {
  const { content, place, start } = makeFolders();
  const cold = await start();
  const { text } = await ask(`${cold.url}atom.xml`);
  await cold.close();
  expect(readdirSync(place)).toContain("index.json");
  const warm = await start();
  expect((await ask(`${warm.url}atom.xml`)).text).toBe(text);
  writeFiles(content, { "3.md": story(33) });
  await expect.poll(async () => (await ask(`${warm.url}atom.xml`)).text, soon).toContain("Story 33");
});

it.each<[string, (n: number) => Readonly<Record<string, string>>]>([
  ["one address", () => ({})],
  ["several", (n) => ({ ampWebUrl: `https://n.example/${n}/amp` })],
])(
  "reads all articles, of %s each, again when what was kept is damaged, and serves nothing of it",
  async (_, fields) => {
    const { place, start } = makeFolders((n) => story(n, fields(n)));
    const cold = await start();
    const { text } = await ask(`${cold.url}atom.xml`);
    await cold.close();
    const segment = path.join(place, readdirSync(place).find((name) => name.startsWith("texts-")) ?? "");
    writeFileSync(segment, readFileSync(segment, "utf8").replaceAll("The text", "The lies"));
    const healed = await start();
    await expect.poll(async () => (await ask(`${healed.url}atom.xml`)).status, soon).toBe(200);
    expect((await ask(`${healed.url}atom.xml`)).text).toBe(text);
    expect(healed.told.map(({ message }) => message)).toContain(
      "the cache is damaged; all articles are read again",
    );
  },
);
