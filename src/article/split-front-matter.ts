import matter from "gray-matter";
import { show } from "../problem/describe-issue.ts";
import { type Place, type Problem, problemOf } from "../problem/problem.ts";
import { fieldLocator } from "../yaml/locate-field.ts";
import { readYaml, type YamlReading } from "../yaml/read-yaml.ts";

const LARGEST_FRONT_MATTER = 1024 * 1024;
// Two novels; a feed of such texts is read by nobody, and rendering one takes seconds.
const LARGEST_BODY = 1024 * 1024;
// gray-matter looks for comments in a time that grows with the square of a run of blanks.
const LONGEST_BLANK = 999;
const ENDLESS_BLANK = /\s{1000}/;
const BLANK = /\s/;

/** A file's fields and body, and the way back from a field to its place in the file. */
export interface FrontMatter {
  readonly data: unknown;
  readonly body: string;
  readonly locate: (path: readonly PropertyKey[]) => Place;
  /** The line of a top-level field, found without reading the YAML again; 1 when there is none. */
  readonly lineOf: (field: string) => number;
}

/** What splitting a file gave: its parts, or why it cannot be split. */
export type Splitting = { readonly frontMatter: FrontMatter } | { readonly problem: Problem };

/**
 * Splits a file into front matter and body with gray-matter. Only YAML is read; every other language that
 * gray-matter knows, JavaScript above all, is refused before anything of it is evaluated.
 */
export function splitFrontMatter(path: string, text: string): Splitting {
  const refuse = (code: Problem["code"], message: string, place?: Place): Splitting => ({
    problem: problemOf({ file: path, code, message, ...(place && { place }) }),
  });
  if (text.trim() === "") return refuse("front-matter-missing", "the file is empty");
  if (!/^---(?!-)/.test(text))
    return refuse("front-matter-missing", "the file does not begin with front matter");
  const { name } = matter.language(text);
  if (!/^(ya?ml)?$/i.test(name)) {
    return refuse("front-matter-engine", `the front matter is marked as ${show(name)}, which is not read`);
  }
  const end = text.indexOf("\n---", 3);
  if (end === -1) return refuse("front-matter-unclosed", "the front matter has no closing ---");
  if (end > LARGEST_FRONT_MATTER)
    return refuse("front-matter-too-large", "the front matter is larger than 1 MiB");
  if (hasEndlessBlank(text.slice(0, end)))
    return refuse("front-matter-too-large", "the front matter has over 1000 blank characters in a row");
  if (text.length - end > LARGEST_BODY)
    return refuse("body-too-large", "the text below the front matter is longer than 1,048,576 characters");
  const { reading, body, yaml } = runGrayMatter(text);
  if (!reading.ok) return refuse("yaml-invalid", reading.reason, reading.place);
  const lineOf = (field: string) => yaml.slice(0, yaml.indexOf(`\n${field}:`) + 1).split("\n").length;
  return { frontMatter: { data: reading.value, body, locate: fieldLocator(yaml), lineOf } };
}

// A longer run covers one of the places that are so far apart: it is looked for only where there is a blank.
function hasEndlessBlank(text: string): boolean {
  for (let place = LONGEST_BLANK; place < text.length; place += LONGEST_BLANK + 1) {
    const around = () => text.slice(place - LONGEST_BLANK, place + LONGEST_BLANK + 1);
    if (BLANK.test(text.charAt(place)) && ENDLESS_BLANK.test(around())) return true;
  }
  return false;
}

// gray-matter hands over the YAML with the line break behind the opening fence, so its lines are the file's lines.
function runGrayMatter(text: string): { reading: YamlReading; body: string; yaml: string } {
  let reading: YamlReading = { ok: true, value: {} };
  const yaml = (block: string) => {
    reading = readYaml(block);
    return {};
  };
  const { content, matter: block } = matter(text, { engines: { yaml, yml: yaml } });
  return { reading, body: content, yaml: block };
}
