import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { ROOT } from "../cli/run-bailiwick.ts";
import { makeScratchFolder } from "../scratch-folder.ts";
import { recipeText } from "./recipe.ts";
import { runServe } from "./service.ts";

// No engine is needed: the file is linted, what it copies is there, and its commands are run.
const TEXT = recipeText("Dockerfile");
const PACKAGE: { scripts: { compile: string } } = JSON.parse(
  spawnSync("npm", ["pkg", "get"], { cwd: ROOT, encoding: "utf8" }).stdout,
);
const listAfter = (instruction: string): string[] =>
  JSON.parse(new RegExp(`^${instruction} (\\[.*\\])$`, "m").exec(TEXT)?.[1] ?? "[]");

/** Does what COPY does: one folder becomes the target, several files lie in it. */
function copyInto(folder: string, names: readonly string[]): void {
  const target = path.join(folder, names.at(-1) ?? "");
  for (const name of names.slice(0, -1))
    cpSync(path.join(ROOT, name), names.length > 2 ? path.join(target, name) : target, { recursive: true });
}

function expectSuccess(command: string, { status, stderr }: SpawnSyncReturns<string>, skip: () => void) {
  if (command.startsWith("npm install") && /ENOTFOUND|ENOTCACHED|EAI_AGAIN/.test(stderr)) skip();
  expect([command, status, status === 0 || stderr]).toEqual([command, 0, true]);
}

describe("the Dockerfile", () => {
  it("has no mistake that a linter finds", () => {
    expect(validate(TEXT)).toEqual([]);
    expect(validate("FROM\nCOPY\nUSR node\n")).not.toEqual([]);
  });

  it("copies only files that there are, and runs only scripts that there are", () => {
    const copied = [...TEXT.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, names = ""]) =>
      names.split(" "),
    );
    expect(copied).toContain("package-lock.json");
    for (const name of copied) expect([name, existsSync(path.join(ROOT, name))]).toEqual([name, true]);
    for (const [, script = ""] of TEXT.matchAll(/npm run (\w+)/g))
      expect(PACKAGE.scripts).toHaveProperty(script);
    const programs = [...PACKAGE.scripts.compile.matchAll(/(?:--project|node) (\S+)/g)].map(
      ([, file = ""]) => file,
    );
    expect(programs.length).toBeGreaterThan(1);
    expect(programs.filter((file) => !copied.some((name) => file.startsWith(name)))).toEqual([]);
  });

  it("compiles by its own commands what runs without the packages for development", (context) => {
    const folder = makeScratchFolder();
    const [, stage = ""] = TEXT.split(/^FROM .*\n/m);
    const run = (command: string) => spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
    for (const [, instruction = "", rest = ""] of stage.matchAll(/^(COPY|RUN) (.*)$/gm)) {
      if (instruction === "COPY") copyInto(folder, rest.split(" "));
      else expectSuccess(rest, run(rest), () => context.skip("SKIPPED: npm cannot install packages here"));
    }
    expect(existsSync(path.join(folder, "node_modules/rolldown"))).toBe(false);
    expect(run("node dist/cli/main.js --version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run("node dist/cli/main.js init content && node dist/cli/main.js build content").status).toBe(0);
  }, 240_000);

  it("does not run as root", () => {
    expect(TEXT.lastIndexOf("\nUSER node\n")).toBeGreaterThan(TEXT.lastIndexOf("\nFROM "));
  });

  it("starts a service that its own check finds ready, and that stops with 0", async () => {
    expect(listAfter("ENTRYPOINT")).toEqual(["node", "/app/dist/cli/main.js"]);
    const service = await runServe(listAfter("CMD"), { "/content": "content", "/state/": "state/" });
    const [node, flag = "", script = ""] = JSON.parse(
      /^HEALTHCHECK .* CMD (\[.*\])$/m.exec(TEXT)?.[1] ?? "[]",
    );
    expect(node).toBe("node");
    const check = (port: string) =>
      spawnSync(process.execPath, [flag, script.replace("8080", port)], { encoding: "utf8" }).status;
    expect(check(service.port)).toBe(0);
    expect(await service.stop()).toBe(0);
    expect(check(service.port)).toBe(1);
  }, 60_000);
});
