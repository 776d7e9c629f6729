import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Chooses about one in `every` lines of a room's code by what its hash says: `src/group/group.ts:7-7`. */
export function sampleLines(room, every) {
  const folder = `src/${room}`;
  const files = readdirSync(path.join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".data.ts"))
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`);
  return files.sort().flatMap((file) => {
    const lines = readFileSync(path.join(ROOT, file), "utf8").split("\n");
    return lines.flatMap((line, index) =>
      isChosen(`${file} ${line}`, every) ? [`${file}:${index + 1}-${index + 1}`] : [],
    );
  });
}

function isChosen(text, every) {
  return createHash("sha256").update(text).digest().readUInt32BE(0) % every === 0;
}
