import { jsYaml } from "./load-js-yaml.ts";

// Beyond these a text is no plain one: tabs, other line ends, control characters, halves of characters.
const UNUSUAL = /[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const DEEPEST = 12;
const [SPACE, DOUBLE_QUOTE, NUMBER_SIGN, SINGLE_QUOTE, HYPHEN, COLON, BRACKET] = [32, 34, 35, 39, 45, 58, 91];

/**
 * Reads the YAML that articles are mostly written in: block mappings and lists of scalars on one line each, plain or
 * quoted, and lists of plain scalars in brackets. Gives the value that `load` of js-yaml gives of the same text in the
 * core schema, in a fraction of the time; undefined for everything else, which need not be wrong.
 */
export function readPlainYaml(text: string): object | undefined {
  // YAML 1.2.2 section 5.4: both ends of a line mean the same.
  const unified = text.replaceAll("\r\n", "\n");
  if (UNUSUAL.test(unified)) return undefined;
  const lines = new Lines(unified);
  if (lines.indent !== 0) return undefined;
  const value = readMapping(lines, 0, 0);
  return lines.isAtEnd ? value : undefined;
}

/** The lines of a text that say something, one at a time. Its state is the line at hand. */
class Lines {
  readonly text: string;
  /** Spaces before what the line says; -1 behind the last line. */
  indent = -1;
  /** Where in the text that begins, and where the line ends. */
  start = 0;
  end = -1;

  constructor(text: string) {
    this.text = text;
    this.advance();
  }

  get isAtEnd(): boolean {
    return this.indent === -1;
  }

  /** Goes on to the next line that is neither blank nor a comment. */
  advance(): void {
    const { text } = this;
    for (let from = this.end + 1; from < text.length; ) {
      const found = text.indexOf("\n", from);
      const end = found === -1 ? text.length : found;
      const start = skipSpaces(text, from);
      if (start < end && text.charCodeAt(start) !== NUMBER_SIGN) {
        this.indent = start - from;
        this.start = start;
        this.end = end;
        return;
      }
      from = end + 1;
    }
    this.indent = -1;
  }
}

function readMapping(lines: Lines, indent: number, depth: number): object | undefined {
  const fields: Record<string, unknown> = {};
  do {
    const colon = endOfName(lines);
    if (colon === -1) return undefined;
    const name = lines.text.slice(lines.start, colon);
    // Also what every object has: js-yaml knows what to do with such names, and with names that are given twice.
    if (name in fields || isLiteral(name)) return undefined;
    const value = readFieldValue(lines, { from: colon + 1, indent, depth });
    if (value === undefined) return undefined;
    fields[name] = value;
  } while (lines.indent === indent);
  return lines.indent > indent ? undefined : fields;
}

function readSequence(lines: Lines, indent: number, depth: number): unknown[] | undefined {
  const items: unknown[] = [];
  while (lines.indent === indent && isItem(lines)) {
    const dash = lines.start;
    lines.start = skipSpaces(lines.text, dash + 1);
    const isMapping = endOfName(lines) !== -1;
    const item = isMapping
      ? readMapping(lines, indent + lines.start - dash, depth + 1)
      : readScalarLine(lines, lines.start);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return lines.indent > indent ? undefined : items;
}

/** Gives where the colon behind a field's name stands; -1 for a line that begins otherwise. */
function endOfName({ text, start, end }: Lines): number {
  let colon = start;
  while (isNameCharacter(text.charCodeAt(colon))) colon += 1;
  if (colon === start || !isLetter(text.charCodeAt(start)) || text.charCodeAt(colon) !== COLON) return -1;
  return colon + 1 === end || text.charCodeAt(colon + 1) === SPACE ? colon : -1;
}

function readFieldValue(
  lines: Lines,
  { from, indent, depth }: { from: number; indent: number; depth: number },
): unknown {
  const start = skipSpaces(lines.text, from);
  if (start < lines.end) return readScalarLine(lines, start);
  lines.advance();
  if (depth === DEEPEST) return undefined;
  if (lines.indent > indent && !isItem(lines)) return readMapping(lines, lines.indent, depth + 1);
  // A list may stand as far to the left as the name that it belongs to.
  if (lines.indent >= indent && isItem(lines)) return readSequence(lines, lines.indent, depth + 1);
  return null;
}

function isItem({ text, start }: Lines): boolean {
  return text.charCodeAt(start) === HYPHEN && text.charCodeAt(start + 1) === SPACE;
}

function readScalarLine(lines: Lines, start: number): unknown {
  const { text } = lines;
  let { end } = lines;
  while (text.charCodeAt(end - 1) === SPACE) end -= 1;
  lines.advance();
  if (end <= start) return undefined;
  const written = text.slice(start, end);
  switch (text.charCodeAt(start)) {
    case DOUBLE_QUOTE:
      return readDoubleQuoted(written);
    case SINGLE_QUOTE:
      return readSingleQuoted(written);
    case BRACKET:
      return readBrackets(written);
    default:
      return readPlain(written);
  }
}

function readDoubleQuoted(written: string): string | undefined {
  const inner = written.slice(1, -1);
  if (written.length < 2 || !written.endsWith('"')) return undefined;
  return inner.includes('"') || inner.includes("\\") ? readEscaped(written) : inner;
}

// Every escape of JSON is one of YAML, and means the same (YAML 1.2.2 section 5.7).
function readEscaped(written: string): string | undefined {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function readSingleQuoted(written: string): string | undefined {
  if (written.length < 2 || !written.endsWith("'")) return undefined;
  const inner = written.slice(1, -1);
  if (!inner.includes("'")) return inner;
  return inner.replaceAll("''", "").includes("'") ? undefined : inner.replaceAll("''", "'");
}

function readBrackets(written: string): unknown[] | undefined {
  const inner = written.slice(1, -1);
  if (!written.endsWith("]") || /[[\]{}"'#:]/.test(inner)) return undefined;
  if (/^ *$/.test(inner)) return [];
  // Not `trim`, which takes other blanks too.
  const items = inner.split(",").map((item) => readPlain(item.replace(/^ +| +$/g, "")));
  return items.includes(undefined) ? undefined : items;
}

// What may begin a plain scalar without a second thought (YAML 1.2.2 section 7.3.3 has more).
const PLAIN = /^(?:[\w/(+.$~\xa0-\uffff]|-[\w.])/;
const BREAKS_PLAIN = /: | #|:$/;
// In the core schema no number has a hyphen behind digits (YAML 1.2.2 section 10.3.2).
const BEGINS_AS_DATE = /^\d+-\d/;
const WHOLE_NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;

function readPlain(written: string): unknown {
  if (!PLAIN.test(written) || BREAKS_PLAIN.test(written)) return undefined;
  const isText = isLetter(written.charCodeAt(0)) ? !isLiteral(written) : BEGINS_AS_DATE.test(written);
  if (isText) return written;
  if (WHOLE_NUMBER.test(written)) return Number(written);
  return jsYaml().CORE_SCHEMA.resolveImplicitScalarTag(written).value;
}

/** True for the words that are no texts in the core schema, in any case. */
function isLiteral(written: string): boolean {
  return written.length < 6 && /^(?:true|false|null)$/i.test(written);
}

function skipSpaces(text: string, from: number): number {
  let position = from;
  while (text.charCodeAt(position) === SPACE) position += 1;
  return position;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95 || code === HYPHEN;
}
