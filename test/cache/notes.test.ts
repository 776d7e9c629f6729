import { expect, it } from "vitest";
import { ContentCache } from "../../src/cache/content-cache.ts";
import { makeScratchFolder } from "../scratch-folder.ts";

it.each([
  ["bytes", [1, 2, 3]],
  ["no bytes", []],
])("gives a note back that was saved with %s", (_, bytes) => {
  const folder = makeScratchFolder();
  const lists = [new Uint8Array([10]), new Uint8Array(bytes)];
  new ContentCache(folder, "1").saveNote("a", { b: "ü\n" }, lists);
  expect(new ContentCache(folder, "1").readNoteWithMatter("a")).toEqual({
    note: { b: "ü\n" },
    matter: Buffer.from([10, ...bytes]),
  });
  expect(new ContentCache(folder, "2").readNoteWithMatter("a")).toBeUndefined();
});
