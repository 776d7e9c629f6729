// Puts what tsc compiled into few files: Node takes a fifth of a millisecond and more to find and read each module, and
// there are four hundred. What is loaded together lies in one file. Packages stay outside. The declarations go beside the library.
//   node .tools/package/bundle.mjs
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { rolldown } from "rolldown";

const ROOT = path.resolve(import.meta.dirname, "../..");
const COMPILED = path.join(ROOT, ".compiled");
const DIST = path.join(ROOT, "dist");
/** Programs that begin threads are found beside the code that begins them. */
const THREADS = ["content/reading-worker"];

/**
 * Files by what loads all of them. A module that is in several of these lies in the first one; what the library loads, too,
 * lies in a file of its own, since whoever uses it wants nothing of the command.
 */
const LOADED_TOGETHER = [
  { file: "start", by: ["cli/main"] },
  { file: "build", by: ["cli/build"] },
  { file: "reading", by: ["content/reading-worker"] },
  { file: "edition", by: ["cli/publish", "cli/revise-folder"] },
];

const programs = ["cli/main", "bailiwick"].map((name) => [name, path.join(COMPILED, `${name}.js`)]);
const threads = THREADS.map((name) => [`parts/${path.basename(name)}`, path.join(COMPILED, `${name}.js`)]);
const bundle = await rolldown({
  input: Object.fromEntries([...programs, ...threads]),
  platform: "node",
  external: (name) => !name.startsWith(".") && !path.isAbsolute(name),
  preserveEntrySignatures: "strict",
  // Constants are tables of a megabyte here, written out where they are used otherwise.
  optimization: { inlineConst: false },
});
rmSync(DIST, { recursive: true, force: true });
await bundle.write({
  dir: DIST,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "parts/[name].js",
  codeSplitting: { groups: [...LOADED_TOGETHER.map(libraryGroupOf), ...LOADED_TOGETHER.map(groupOf)] },
  // The library's are in its declarations.
  comments: { jsdoc: false },
});
cpSync(COMPILED, DIST, {
  recursive: true,
  filter: (file) => !file.endsWith(".js") && !file.endsWith(".data.d.ts"),
});

function libraryGroupOf({ file, by }, place) {
  return groupOf({ file: `${file}-base`, by: ["bailiwick", ...by] }, place - LOADED_TOGETHER.length);
}

/** Makes the group of modules that lie in one file; what is left over is divided by the bundler. */
function groupOf({ file, by }, place) {
  let graphs;
  const name = (id, context) => {
    const find = (module) => context.getModuleInfo(module);
    graphs ??= by.map((entry) => modulesBelow(path.join(COMPILED, `${entry}.js`), find));
    return !find(id)?.isEntry && graphs.every((modules) => modules.has(id)) ? file : null;
  };
  return { name, debugName: file, priority: LOADED_TOGETHER.length - place };
}

/** Gives a module with all that it loads before it runs. */
function modulesBelow(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const below of getModuleInfo(id)?.importedIds ?? []) modulesBelow(below, getModuleInfo, found);
  return found;
}

// A thread's program is found by its address only when its caller lies in the folder that it lies in.
for (const name of readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".js"),
)) {
  const file = path.join(DIST, name);
  for (const [, address] of readFileSync(file, "utf8").matchAll(
    /new URL\("(\.[^"]*)", import\.meta\.url\)/g,
  )) {
    if (!existsSync(path.resolve(path.dirname(file), address)))
      throw new Error(`${name} asks for ${address}, which is not there`);
  }
}
