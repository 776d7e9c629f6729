import { describe, expect, it } from "vitest";
import { fullName, groupName } from "../../src/feed/group-title.ts";
import { jurisdiction } from "./stories.ts";

const topic = { slug: "faces", title: "Facial recognition", aliases: [], keywords: [] };

it.each([
  ["US-WI/madison", "Madison, Wisconsin, United States"],
  ["US-WI", "Wisconsin, United States"],
  ["EU", "European Union"],
])("names %s so that it cannot be taken for another: %s", (code, name) => {
  expect(fullName(jurisdiction(code))).toBe(name);
});

describe("groupName", () => {
  it.each([
    ["everything", {}, "Watch"],
    ["a topic", { topic }, "Facial recognition"],
    ["a jurisdiction", { jurisdiction: jurisdiction("US-WI") }, "Wisconsin, United States"],
    ["a pair", { topic, jurisdiction: jurisdiction("FR") }, "Facial recognition – France"],
  ])("names %s", (_what, group, name) => {
    expect(groupName(group, "Watch")).toBe(name);
  });
});
