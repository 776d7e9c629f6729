import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { isPathWithin, nameWithin, pathOfName } from "../../src/path/path-within.ts";

describe("a path lies within another", () => {
  it.each([
    ["the folder itself", "/content", "/content", true],
    ["a file in it", "/content/2026/a.md", "/content", true],
    ["a file whose name begins with two dots", "/content/..a.md", "/content", true],
    ["anything, below the root", "/content", "/", true],
    ["the folder above", "/", "/content", false],
    ["a neighbour that has the same beginning", "/content-old/a.md", "/content", false],
    ["a name that differs in case", "/Content/a.md", "/content", false],
  ])("on POSIX: %s", (_, inner, outer, expected) => {
    expect(isPathWithin(inner, outer, posix)).toBe(expected);
  });

  it.each([
    ["the folder itself", "C:\\content", "C:\\content", true],
    ["a file in it", "C:\\content\\2026\\a.md", "C:\\content", true],
    ["the same, with other slashes and letters", "c:/Content/2026/A.md", "C:\\content\\", true],
    ["a file whose name begins with two dots", "C:\\content\\..a.md", "C:\\content", true],
    ["anything on a drive, below its root", "D:\\content", "D:\\", true],
    ["a file on a share", "\\\\server\\share\\content\\a.md", "\\\\server\\share\\content", true],
    ["the folder above", "C:\\", "C:\\content", false],
    ["a neighbour that has the same beginning", "C:\\content-old\\a.md", "C:\\content", false],
    ["the same path on another drive", "D:\\content\\a.md", "C:\\content", false],
    ["the same path on another share", "\\\\server\\other\\content", "\\\\server\\share\\content", false],
  ])("on Windows: %s", (_, inner, outer, expected) => {
    expect(isPathWithin(inner, outer, win32)).toBe(expected);
  });
});

describe("a name", () => {
  it.each([
    ["/content", "/content/2026/a.md", posix, "2026/a.md"],
    ["/content", "/content/back\\slash.md", posix, "back\\slash.md"],
    ["/content", "/content", posix, ""],
    ["C:\\content", "C:\\content\\2026\\a.md", win32, "2026/a.md"],
    ["content", "content\\2026\\a.md", win32, "2026/a.md"],
    ["C:\\content", "C:/content/2026/.git/a.md", win32, "2026/.git/a.md"],
    ["C:\\Content", "c:\\content\\A.md", win32, "A.md"],
    ["D:\\", "D:\\a.md", win32, "a.md"],
    ["C:\\content", "C:\\content", win32, ""],
  ])("has `/` between folders: in %s, %s", (folder, target, system, expected) => {
    expect(nameWithin(folder, target, system)).toBe(expected);
  });

  it.each([
    ["/out", "topics/ai/rss.xml", posix, "/out/topics/ai/rss.xml"],
    ["/", "rss.xml", posix, "/rss.xml"],
    ["/out", "back\\slash", posix, "/out/back\\slash"],
    ["C:\\out", "topics/ai/rss.xml", win32, "C:\\out\\topics\\ai\\rss.xml"],
    ["C:\\out", "topics/con/rss.xml", win32, "C:\\out\\topics\\con\\rss.xml"],
    ["D:\\", "rss.xml", win32, "D:\\rss.xml"],
    ["\\\\server\\share\\out", "rss.xml", win32, "\\\\server\\share\\out\\rss.xml"],
  ])("has a path: in %s, %s", (folder, name, system, expected) => {
    expect(pathOfName(folder, name, system)).toBe(expected);
  });

  it.each([
    ["/out", "../secret", posix],
    ["/out", "topics/../../secret", posix],
    ["/out", "", posix],
    ["/out", "topics/..", posix],
    ["C:\\out", "..\\secret", win32],
    ["C:\\out", "topics\\..\\..\\secret", win32],
    ["C:\\out", "D:\\secret", win32],
    ["C:\\out", "D:secret", win32],
    ["C:\\out", "\\secret", win32],
    ["C:\\out", "\\\\server\\share\\secret", win32],
    ["C:\\out", ".", win32],
  ])("has none that leaves its folder: in %s, %j", (folder, name, system) => {
    expect(pathOfName(folder, name, system)).toBeUndefined();
  });
});
