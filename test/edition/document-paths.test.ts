import { expect, it } from "vitest";
import {
  folderOf,
  isInArchive,
  isSubscription,
  onNextPage,
  splitFolder,
} from "../../src/edition/document-paths.ts";

it.each([
  ["rss.xml", "", true, false],
  ["topics/ai/us-wi/feed.json", "topics/ai/us-wi/", true, false],
  ["archive/2/atom.xml", "archive/2/", false, true],
  ["topics/ai/archive/12/rss.xml", "topics/ai/archive/12/", false, true],
  ["topics/archive/rss.xml", "topics/archive/", true, false],
  ["topics/archive/us/rss.xml", "topics/archive/us/", true, false],
  ["topics/ai/index.html", "topics/ai/", false, false],
  ["catalogue.json", "", false, false],
])("knows where %s lies and whether people subscribe to it", (path, folder, isSubscribedTo, isArchived) => {
  expect(folderOf(path)).toBe(folder);
  expect(isSubscription(path)).toBe(isSubscribedTo);
  expect(isInArchive(path)).toBe(isArchived);
});

it.each([
  ["", "", ""],
  ["archive/2/", "", "archive/2/"],
  ["topics/ai/archive/12/", "topics/ai/", "archive/12/"],
  ["topics/archive/", "topics/archive/", ""],
])("splits the folder %j into its group's and the way to the page", (folder, group, page) => {
  expect(splitFolder(folder)).toEqual({ group, page });
});

it("finds the next page", () => {
  expect(onNextPage("topics/ai/archive/9/rss.xml")).toBe("topics/ai/archive/10/rss.xml");
});
