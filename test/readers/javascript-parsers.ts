import { readFileSync } from "node:fs";
import { FILES, type FormatName, type IndependentParser } from "../format/independent-parser.ts";
import { KNOWN_FAULTS } from "../format/known-faults.ts";
import { PARSERS } from "../format/parsers.ts";
import { seenStory } from "../format/seen-story.ts";
import type { Reader } from "./reader.ts";

/** The parsers of feeds in the npm registry, each as a reader that fetches with what Node has. */
export const javascriptParsers: readonly Reader[] = PARSERS.filter(
  ({ name }) => name !== "fast-xml-parser", // it knows XML, not feeds
).map(readerOfParser);

function readerOfParser({ name, formats, lacks = {} }: IndependentParser): Reader {
  const faults = KNOWN_FAULTS.filter(({ parser }) => parser === name);
  const names = Object.keys(formats) as FormatName[];
  const subscribe = (address: string) => async () => {
    const format = names.find((each) => address.endsWith(FILES[each])) ?? "RSS";
    const document = await (await fetch(address)).text();
    return ((await formats[format]?.(document)) ?? []).map(seenStory);
  };
  return { name, trials: [], version: versionOf(name), formats: names, subscribe, faults, lacks };
}

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
