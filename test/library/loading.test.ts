import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const LIBRARY = new URL("../../dist/bailiwick.js", import.meta.url).href;

/** Gives the packages that a program has loaded by its end; those that are ES modules do not count. */
function packagesLoadedBy(program: string): string[] {
  const telling = `
    import { createRequire } from "node:module";
    ${program}
    console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", telling], {
    encoding: "utf8",
  });
  const files: string[] = JSON.parse(stdout);
  return [...new Set(files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))];
}

it("loads neither the command line nor a server before it is asked for one", () => {
  const packages = packagesLoadedBy(`import ${JSON.stringify(LIBRARY)};`);
  expect(packages).toContain("gray-matter");
  expect(packages).not.toContain("commander");
  expect(packages).not.toContain("express");
});
