import { describe, expect, it } from "vitest";
import { settingsSchema } from "../../src/site/settings-schema.ts";
import { articleText } from "../article-text.ts";
import { runBailiwick } from "../cli/run-bailiwick.ts";
import { makeScratchFolder } from "../scratch-folder.ts";
import { ask } from "../server/ask.ts";
import { readExposition } from "../server/exposition.ts";
import { makeContent } from "../server/make-content.ts";
import { startService } from "../server/start-service.ts";
import { fencesOf, pageText } from "./fences.ts";

const PAGE = pageText(".docs/operators.md");
const SETTINGS = pageText(".docs/settings.md");

const content = makeContent({ "bailiwick.yml": "base_url: https://f.example/", "a.md": articleText() });
const { url } = await startService(content);
await ask(`${url}rss.xml`, { headers: { "user-agent": "Feedly/1.0 (12 subscribers)" } });
const families = readExposition((await ask(`${url}metrics`)).text);
const labelsOf = (name: string) => [
  ...new Set((families.get(name) ?? []).flatMap(({ labels }) => Object.keys(labels))),
];

describe("the figures of the operators' page", () => {
  const named = new Map(
    [...PAGE.matchAll(/`((?:bailiwick|process|nodejs)_\w+)(?:\{([\w,]+)\})?`(?=[^\n]* \|)/g)].map(
      ([, name = "", labels = ""]) => [name, labels.split(",").filter(Boolean)],
    ),
  );

  it("are those that the service gives, all of them", () => {
    expect([...named.keys()].sort()).toEqual([...families.keys()].sort());
  });

  it.each([...named].filter(([name]) => name.startsWith("bailiwick_")))(
    "have the labels of %s",
    (name, labels) => {
      expect(labels.toSorted()).toEqual(labelsOf(name).sort());
    },
  );
});

it("names every field of the report as JSON", () => {
  const folder = makeContent({
    "a.md": articleText(),
    "b.md": articleText({ publishedDateTime: "2199-01-01" }),
  });
  const run = (command: string) =>
    Object.keys(JSON.parse(runBailiwick([command, folder, "--out", makeScratchFolder(), "--json"]).out));
  const table = PAGE.slice(PAGE.indexOf("*For scripts.*"), PAGE.indexOf("*Requests.*"));
  const named = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(
    ([, names = ""]) => names.match(/\w+/g) ?? [],
  );
  expect(named.toSorted()).toEqual(run("build").sort());
  const written = ["first", "changed_feeds", "written", "removed", "unchanged"];
  expect(run("check").sort()).toEqual(named.filter((name) => !written.includes(name)).sort());
});

describe("the alerts of the operators' page", () => {
  const rules = fencesOf(PAGE).find(({ text }) => text.startsWith("groups:"))?.text ?? "";
  const expressions = [...rules.matchAll(/expr: (.*)/g)].map(([, expression = ""]) => expression);

  it.each(expressions)("ask for figures, labels and values that there are: %s", (expression) => {
    const selectors = [
      ...expression.matchAll(/((?:bailiwick|process|nodejs)_\w+)(?:\{(\w+)=(~?)"([^"]*)"\})?/g),
    ];
    expect(selectors.length).toBeGreaterThan(0);
    for (const [, name = "", label, isPattern, value = ""] of selectors) {
      expect([...families.keys()]).toContain(name);
      if (label === undefined) continue;
      expect(labelsOf(name)).toContain(label);
      const values = (families.get(name) ?? []).map(({ labels }) => labels[label]);
      if (isPattern === "") expect(values).toContain(value);
    }
  });
});

describe("the settings' page", () => {
  const rows = [...SETTINGS.matchAll(/^\| (`.*?) \| (.*?) \| .* \|$/gm)].flatMap(
    ([, names = "", value = ""]) =>
      names
        .replace(/\(.*\)/, "")
        .split(",")
        .map((name) => [name.replaceAll("`", "").trim(), value] as const),
  );
  const defaults: Readonly<Record<string, unknown>> = settingsSchema.parse({});

  it("has a row for every setting, and for nothing else", () => {
    expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });

  it.each(rows)("tells the default of %s: %s", (name, value) => {
    const actual = defaults[name];
    if (typeof actual !== "object" && actual !== undefined) expect(value).toBe(`\`${actual}\``);
    else
      for (const [, part = ""] of value.matchAll(/`([^`]+)`/g))
        expect(JSON.stringify(actual)).toContain(part.split(": ").at(-1));
    if (actual === undefined) expect(value).toMatch(/^(none|the title|the system's)$/);
  });

  it("names every part of a setting that has parts", () => {
    const partsOf = (name: string) => Object.keys((defaults[name] as object | undefined) ?? {});
    for (const [name] of rows)
      if (!Array.isArray(defaults[name]) && typeof defaults[name] === "object")
        for (const part of partsOf(name)) expect(SETTINGS).toContain(`\`${part}\``);
    for (const part of ["slug", "title", "description", "aliases", "parent", "keywords"])
      expect(SETTINGS).toMatch(new RegExp(`^ +(?:- )?${part}: `, "m"));
  });
});
