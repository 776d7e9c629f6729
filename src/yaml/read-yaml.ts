import type { Place } from "../problem/problem.ts";
import { jsYaml } from "./load-js-yaml.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";

// A text that refers to itself a few times is ordinary; dozens of references are how a small file becomes a huge one.
const MOST_ALIASES = 16;
const DEEPEST = 32;

/** What reading YAML gave: a value, or what is wrong and where. */
export type YamlReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string; readonly place: Place };

/**
 * Reads one YAML 1.2 document (core schema: dates stay texts). An empty one is null. Duplicate keys, more than
 * 16 aliases, more than 32 levels and syntax errors are returned with their place, never thrown.
 */
export function readYaml(text: string): YamlReading {
  const plain = readPlainYaml(text);
  if (plain !== undefined) return { ok: true, value: plain };
  if (text.split(/[\r\n]+/).every(isBlankOrComment)) return { ok: true, value: null };
  const { CORE_SCHEMA, load, YAMLException } = jsYaml();
  try {
    const options = { schema: CORE_SCHEMA, maxAliases: MOST_ALIASES, maxDepth: DEEPEST };
    return { ok: true, value: load(text, options) };
  } catch (error) {
    const { reason, mark } = error instanceof YAMLException ? error : new YAMLException(String(error));
    const { line = 0, column = 0 } = mark ?? {};
    return { ok: false, reason, place: { line: line + 1, column: column + 1 } };
  }
}

function isBlankOrComment(line: string): boolean {
  const trimmed = line.trim();
  return trimmed === "" || trimmed.startsWith("#");
}
