import { describe, expect, it } from "vitest";
import { BASE, codesOf, DAY_ONE, DAY_TWO, publish, story, textOf } from "./publish.ts";

describe("a moved group", () => {
  const first = publish({
    files: { "a.md": story({ topics: "[Old name]", jurisdictions: "[US]" }) },
    now: DAY_ONE,
  });
  const renamed = { "a.md": story({ topics: "[New name]", jurisdictions: "[US]" }) };

  it("is a problem that names the address which would die, unless the settings say where it went", () => {
    const edition = publish({ files: renamed, now: DAY_TWO, after: first });
    expect(edition.problems).toMatchObject([
      { code: "topic-renamed", message: expect.stringContaining(`${BASE}topics/old-name/`) },
    ]);
  });

  it("has redirects for static hosts, and a page with the new address", () => {
    const settings = "moved: { topics/old-name: topics/new-name }";
    const edition = publish({ files: renamed, now: DAY_TWO, after: first, settings });
    expect(codesOf(edition)).toEqual([]);
    expect(textOf(edition, "_redirects")).toBe("/topics/old-name/* /topics/new-name/:splat 301\n");
    expect(textOf(edition, "topics/old-name/index.html")).toContain(
      `<link rel="canonical" href="${BASE}topics/new-name/">`,
    );
    expect(edition.paths).not.toContain("topics/old-name/rss.xml");
  });

  it.each([
    ["https://evil.example/", "topics/new-name"],
    ["topics/old-name", "https://evil.example/"],
    ["topics/old-name", "//evil.example/x"],
    ["topics/old-name", "../../etc"],
    ["topics/old-name", "topics/nowhere"],
    ["topics/new-name", "topics/new-name"],
  ])("leads nowhere with %s to %s, which is reported", (from, to) => {
    const edition = publish({
      files: renamed,
      now: DAY_TWO,
      after: first,
      settings: `moved: { "${from}": "${to}" }`,
    });
    expect(codesOf(edition)).toContain("moved-invalid");
    expect(edition.paths).not.toContain("_redirects");
  });
});
