import { chmodSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { replaceFile } from "../../src/content/replace-file.ts";
import { listFiles, makeScratchFolder, writeFiles } from "../scratch-folder.ts";

it("changes a file whole and keeps its permissions", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "sub/a.md": "old" });
  chmodSync(path.join(folder, "sub/a.md"), 0o640);
  expect(await replaceFile(folder, "sub/a.md", (text) => `${text} and new`)).toBe(true);
  expect(readFileSync(path.join(folder, "sub/a.md"), "utf8")).toBe("old and new");
  expect(statSync(path.join(folder, "sub/a.md")).mode & 0o777).toBe(0o640);
  expect(listFiles(folder)).toEqual(["sub/a.md"]);
});

it.each([
  ["refused", () => undefined],
  ["the same", (text: string) => text],
])("does not touch a file when the change is %s", async (_, change) => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "a.md": "old" });
  const before = statSync(path.join(folder, "a.md"));
  expect(await replaceFile(folder, "a.md", change)).toBe(false);
  expect(statSync(path.join(folder, "a.md"))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
});

it("says which file cannot be changed", async () => {
  const folder = makeScratchFolder();
  await expect(replaceFile(folder, "gone.md", (text) => text)).rejects.toThrow(
    /^cannot write gone\.md: it does not exist$/,
  );
});
