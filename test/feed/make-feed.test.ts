import { describe, expect, it } from "vitest";
import { makeFeed } from "../../src/feed/make-feed.ts";
import type { Group } from "../../src/group/group.ts";
import { jurisdiction, published, settings } from "./stories.ts";

const topic = { slug: "ai", title: "AI", aliases: [], keywords: [] };
const feedOf = (group: Omit<Group, "articles">, others = {}) =>
  makeFeed({ articles: [], ...group }, { ...settings, ...others }, { updated: published, withdrawn: [] });

describe("makeFeed", () => {
  it("takes what the settings say", () => {
    const others = {
      copyright: "C",
      hub: "https://hub.example/",
      icon: "https://a.example/i",
      logo: "https://a.example/l",
    };
    expect(feedOf({}, others)).toEqual({
      address: "https://feeds.example/a/",
      title: "Watch",
      description: "All of it",
      language: "en",
      author: { name: "Ann", url: "https://ann.example/" },
      ttl: 60,
      extensionGuide: "https://feeds.example/a/#json-extension",
      updated: published,
      location: "https://feeds.example/a/",
      withdrawn: [],
      hasTombstones: false,
      ...others,
    });
  });

  it("says where the documents of an archive page lie, and the pages around it", () => {
    const history = { isArchive: true, current: "https://feeds.example/a/" };
    const parts = { updated: published, withdrawn: [], history, folder: "archive/2/" };
    expect(makeFeed({ articles: [] }, settings, parts)).toMatchObject({
      address: "https://feeds.example/a/",
      location: "https://feeds.example/a/archive/2/",
      history,
    });
  });

  it.each([
    ["a topic", { topic }, "topics/ai/", "Watch: AI", "AI. All of it"],
    ["a topic that is described", { topic: { ...topic, description: "D" } }, "topics/ai/", "Watch: AI", "D"],
    [
      "a jurisdiction",
      { jurisdiction: jurisdiction("US-WI") },
      "jurisdictions/us-wi/",
      "Watch: Wisconsin, United States",
      "Wisconsin, United States. All of it",
    ],
    [
      "a pair",
      { topic: { ...topic, description: "D" }, jurisdiction: jurisdiction("FR") },
      "topics/ai/fr/",
      "Watch: AI – France",
      "AI – France. All of it",
    ],
  ])("names the feed of %s", (_what, group, folder, title, description) => {
    const address = `https://feeds.example/a/${folder}`;
    expect(feedOf(group)).toMatchObject({ address, title, description });
  });
});
