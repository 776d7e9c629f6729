import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT, runBailiwick } from "../cli/run-bailiwick.ts";
import { makeScratchFolder } from "../scratch-folder.ts";

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

// The folder dist is made before the tests; packing anew would pull it from under those that run beside this one.
function pack(into: string): Packed {
  const parameters = ["pack", "--ignore-scripts", "--json", "--pack-destination", into];
  const [packed] = JSON.parse(execFileSync("npm", parameters, { cwd: ROOT, encoding: "utf8" }));
  return packed;
}

const programs = readdirSync(path.join(ROOT, "dist"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".js"))
  .map((name) => `dist/${name.split(path.sep).join("/")}`);

/** Lists a declaration and all that it needs. */
function declarationsFrom(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(path.join(ROOT, file), "utf8");
  for (const [, needed = ""] of text.matchAll(/(?:from|import\()\s*"(\.[^"]+)\.[jt]s"/g))
    declarationsFrom(path.posix.join(path.posix.dirname(file), `${needed}.d.ts`), found);
  return found;
}

it("holds the program, its declarations and the documents, nothing else, in less than 3 MB", () => {
  const { files, unpackedSize } = pack(makeScratchFolder());
  const compiled = [...programs, ...declarationsFrom("dist/bailiwick.d.ts")];
  const documents = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
  const packed = files.map((file) => file.path);
  const pages = [".docs", ".recipes"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  expect(packed.filter((file) => !file.startsWith("dist/")).sort()).toEqual([...pages, ...documents].sort());
  expect(packed.filter((file) => file.endsWith(".js")).sort()).toEqual(programs.sort());
  expect(compiled.length).toBeGreaterThan(programs.length + 20);
  expect(compiled.filter((file) => !packed.includes(file))).toEqual([]);
  expect(unpackedSize).toBeLessThan(3_000_000);
});

it("packs what is compiled anew, so that no file of an earlier version stays in it", () => {
  const { scripts } = JSON.parse(execFileSync("npm", ["pkg", "get"], { cwd: ROOT, encoding: "utf8" }));
  expect(scripts.prepack).toMatch(/rmSync\('\.compiled'.*compile/);
});

const project = makeProject();
afterAll(() => rmSync(project.folder, { recursive: true, force: true }));

function makeProject(): { folder: string; isInstalled: boolean; reason: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-project-"));
  const { filename } = pack(folder);
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module", "private": true }');
  const install = ["install", "--no-audit", "--no-fund", "--prefer-offline", `./${filename}`];
  const { status, stderr } = spawnSync("npm", install, { cwd: folder, encoding: "utf8", timeout: 120_000 });
  return { folder, isInstalled: status === 0, reason: stderr };
}

if (!project.isInstalled)
  console.log(`SKIPPED: the package cannot be installed here: ${project.reason.slice(0, 500)}`);

describe.skipIf(!project.isInstalled)("installed from its tarball into an empty project", () => {
  const run = (command: string, ...parameters: readonly string[]) =>
    spawnSync(command, parameters, { cwd: project.folder, encoding: "utf8" });

  it("runs through npx and makes, checks and builds a publication", () => {
    expect(run("npx", "--no-install", "bailiwick", "--version").stdout).toBe(runBailiwick(["--version"]).out);
    expect(run("npx", "--no-install", "bailiwick", "init").status).toBe(0);
    expect(run("npx", "--no-install", "bailiwick", "build")).toMatchObject({ status: 0 });
  });

  it("is a library of JavaScript", () => {
    const code = `import { buildEdition } from "bailiwick"; console.log([...buildEdition({ files: [], now: new Date(0) }).documents].length)`;
    const { stdout, stderr } = run(process.execPath, "--input-type=module", "--eval", code);
    expect(stderr).toBe("");
    expect(Number(stdout)).toBeGreaterThan(3);
  });

  it("shows nothing of its inside", () => {
    const code = `import("bailiwick/dist/cli/main.js").catch(({ code }) => console.log(code))`;
    expect(run(process.execPath, "--eval", code).stdout).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED\n");
  });

  it.each([
    ["node16", "node16"],
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])(
    "gives its types to TypeScript with the modules of %s, resolved as by %s",
    (module, moduleResolution) => {
      const code = `import { buildEdition, type Document, type Edition, PublicationError, SettingsError } from "bailiwick";
const edition: Edition = buildEdition({ files: [{ path: "a.md", content: "" }], now: new Date() });
export const paths: readonly string[] = [...edition.documents].map((document: Document) => document.path);
export const isOurs = (error: unknown) => error instanceof PublicationError || error instanceof SettingsError;
// @ts-expect-error a path is a text
export const wrong: number = paths[0];
`;
      writeFileSync(path.join(project.folder, "use.ts"), code);
      const options = [
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--lib",
        "es2023",
        "--types",
        "",
        "use.ts",
      ];
      const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
      const modules = ["--module", module, "--moduleResolution", moduleResolution];
      const { status, stdout } = run(process.execPath, tsc, ...modules, ...options);
      expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    },
  );
});
