import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Loads the targets of a folder, one a file. A target is `{ name, share, batch, arbitrary, check }`: `share` of the
 * time, inputs in a `batch`, a fast-check arbitrary of plain JSON values, and a function that throws for a fault. What holds something open, like
 * a server, opens it with its first input and has a function `close` besides.
 */
export async function listTargets(folder) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".mjs"))
    .sort();
  return Promise.all(
    files.map(async (file) => (await import(pathToFileURL(path.resolve(folder, file)).href)).target),
  ).then((targets) =>
    targets.filter(Boolean).map((target, index) => ({ ...target, file: path.resolve(folder, files[index]) })),
  );
}
