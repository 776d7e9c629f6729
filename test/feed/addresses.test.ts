import { describe, expect, it } from "vitest";
import { addressOf, groupFolder } from "../../src/feed/addresses.ts";
import { jurisdiction } from "./stories.ts";

const ai = { slug: "ai", title: "AI", aliases: [], keywords: [] };

describe("the URL contract", () => {
  it.each([
    ["everything", {}, ""],
    ["a topic", { topic: ai }, "topics/ai/"],
    ["a country", { jurisdiction: jurisdiction("US") }, "jurisdictions/us/"],
    ["a state", { jurisdiction: jurisdiction("US-WI") }, "jurisdictions/us-wi/"],
    ["a city", { jurisdiction: jurisdiction("US-WI/madison") }, "jurisdictions/us-wi-madison/"],
    ["a pair", { topic: ai, jurisdiction: jurisdiction("GB-ENG/london") }, "topics/ai/gb-eng-london/"],
  ])("gives %s its folder for ever", (_what, group, folder) => {
    expect(groupFolder(group)).toBe(folder);
  });
});

describe("addressOf", () => {
  it.each([
    ["", "https://feeds.example/a/"],
    ["topics/ai/", "https://feeds.example/a/topics/ai/"],
    [
      "topics/人脸识别/rss.xml",
      "https://feeds.example/a/topics/%E4%BA%BA%E8%84%B8%E8%AF%86%E5%88%AB/rss.xml",
    ],
  ])("makes %j absolute", (path, address) => {
    expect(addressOf(path, "https://feeds.example/a/")).toBe(address);
  });
});
