import { renameSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { watchFolder } from "../../src/content/watch-folder.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";

const soon = { timeout: 15_000 };
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function watch(folder: string) {
  const heard: (string | undefined)[] = [];
  const watching = await watchFolder(folder, (file) => void heard.push(file));
  onTestFinished(watching.close);
  return { heard, ...watching };
}

it("hears the path of each file that is written or removed, and of hidden ones nothing", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "a.md": "a", "sub/b.md": "b" });
  const { heard } = await watch(folder);
  writeFiles(folder, { "a.md": "changed", ".hidden": "x", "sub/.git/c.md": "x", "node_modules/d.md": "x" });
  rmSync(path.join(folder, "sub/b.md"));
  await expect.poll(() => [...heard].sort(), soon).toEqual(expect.arrayContaining(["a.md", "sub/b.md"]));
  await rest(300);
  expect(heard.filter((file) => file !== "a.md" && file !== "sub/b.md")).toEqual([]);
});

it("hears of a change that follows another at once", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "a.md": "a" });
  const { heard } = await watch(folder);
  for (const text of ["one", "two", "three", "four"]) {
    heard.length = 0;
    writeFiles(folder, { "a.md": text });
    await expect.poll(() => heard, { ...soon, interval: 1 }).toContain("a.md");
  }
});

it("goes on with a folder that comes back, however short it was away", async () => {
  const folder = path.join(makeScratchFolder(), "content");
  writeFiles(folder, { "a.md": "a" });
  const { heard } = await watch(folder);
  for (const pause of [0, 50, 1500]) {
    renameSync(folder, `${folder}-away`);
    await rest(pause);
    renameSync(`${folder}-away`, folder);
    await rest(2500);
    heard.length = 0;
    writeFiles(folder, { "a.md": `after ${pause}` });
    await expect.poll(() => heard, soon).toContain("a.md");
  }
});

it("begins and ends although files come and go while it looks around", async () => {
  const folder = makeScratchFolder();
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n % 30}/${n}.md`, "x"]));
  for (let round = 0; round < 5; round += 1) {
    writeFiles(folder, files);
    const opening = watchFolder(folder, () => {});
    for (let n = 0; n < 30; n += 1) {
      rmSync(path.join(folder, String(n)), { recursive: true });
      await rest(0);
    }
    await (await opening).close();
  }
});
