import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fieldSchemas } from "../src/article/field-schema.ts";
import { ROOT, runBailiwick } from "./cli/run-bailiwick.ts";

type Row = {
  readonly holds: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
};
const { ROOMS }: { ROOMS: Record<string, Row> } = await import(path.join(ROOT, ".dependency-cruiser.mjs"));

const README = readFileSync(path.join(ROOT, "README.md"), "utf8");
const PACKAGE = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
const rooms = readdirSync(path.join(ROOT, "src"), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

const section = (heading: string) => README.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
const rowsOf = (heading: string) =>
  [...section(heading).matchAll(/^\| (`.*?) \| (.*) \|$/gm)].map(
    ([, first = "", rest = ""]) => [first, rest] as const,
  );

const helpOf = (...command: readonly string[]) =>
  runBailiwick([...command, "--help"], { env: { ...process.env, COLUMNS: "80" } }).out.trimEnd();

it("prints the help text of the program as it is", () => {
  expect(section("Commands")).toContain(`\`\`\`\n${helpOf()}\n\`\`\``);
});

it("has every command's help text as it is on the page of commands", () => {
  const commands = [...helpOf().matchAll(/^ {2}([a-z]+) .*/gm)].map(([, name = ""]) => name);
  expect(commands).toContain("announce");
  const page = readFileSync(path.join(ROOT, ".docs/commands.md"), "utf8");
  for (const command of commands.filter((name) => name !== "help"))
    expect(page).toContain(`\n## ${command}\n\n\`\`\`\n${helpOf(command)}\n\`\`\``);
});

it("describes every room of src and its imports as the checked table does", () => {
  const table = new Map(rowsOf("The house"));
  expect([...table.keys()].sort()).toEqual(rooms.map((room) => `\`${room}\``).sort());
  for (const [name, { holds, rooms: imports, packages }] of Object.entries(ROOMS).filter(([room]) =>
    rooms.includes(room),
  )) {
    const mayImport = [
      ...imports.filter((room) => rooms.includes(room)),
      ...packages.map((own) => (own === ".*" ? "any package" : `\`${own}\``)),
    ];
    expect(table.get(`\`${name}\``)).toBe(`${holds} | ${mayImport.join(", ") || "nothing"}`);
  }
});

it("gives each dependency its reason, and names no other", () => {
  const named = rowsOf("Dependencies").map(([name]) => name.replaceAll("`", ""));
  expect(named.sort()).toEqual(Object.keys(PACKAGE.dependencies).sort());
});

it("names each development dependency", () => {
  for (const name of Object.keys(PACKAGE.devDependencies)) {
    if (!name.startsWith("@types/") && !name.startsWith("@vitest/"))
      expect(section("Dependencies")).toContain(`\`${name}\``);
  }
});

it("describes every field of an article", () => {
  for (const field of Object.keys(fieldSchemas().fieldSchema.shape))
    expect(section("Writing an article")).toContain(`\`${field}\``);
});

describe("its commands", () => {
  it.each([...README.matchAll(/npm run (\w+)|npm (test)/g)].map(([, script, test]) => script ?? test ?? ""))(
    "has the script %s",
    (script) => {
      expect(PACKAGE.scripts).toHaveProperty(script);
    },
  );

  it("names only files that exist", () => {
    for (const [, file = ""] of README.matchAll(/`((?:src|test|\.tools)\/[\w./-]+)`/g))
      expect(existsSync(path.join(ROOT, file)), file).toBe(true);
  });
});
