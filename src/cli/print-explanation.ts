import type { Explanation } from "../edition/explain.ts";
import type { Evidence, InferredJurisdiction } from "../gazetteer/verdict.ts";
import { disarm, type Terminal } from "./terminal.ts";

/** Prints an explanation for people: the text with its evidence underlined, the codes and why, the runners-up. */
export function printExplanation(terminal: Terminal, explanation: Explanation): void {
  const { story, topics, verdict, published, editorCodes } = explanation;
  const evidence = verdict.jurisdictions.flatMap(({ basis }) => basis);
  for (const line of underline(story.title, "title", evidence)) terminal.line(line);
  if (story.excerpt !== undefined)
    for (const line of underline(story.excerpt, "excerpt", evidence)) terminal.line(line);
  terminal.line(`  topics: ${topics.map(({ title }) => disarm(title)).join(", ") || "none"}`);
  if (editorCodes !== undefined)
    terminal.line(`  set by an editor: ${editorCodes.join(", ") || "no jurisdiction"}`);
  else terminal.line(`  published as: ${published.join(", ") || "no jurisdiction"}`);
  for (const jurisdiction of verdict.jurisdictions) terminal.line(describe(jurisdiction, terminal));
  const without = editorCodes === undefined ? "" : "without the editor's word: ";
  if (verdict.jurisdictions.length === 0) terminal.line(`  ${without}${NOTHING[verdict.status]}`);
  for (const { code, confidence, reason } of verdict.runnersUp) {
    terminal.line(terminal.paint("dim", `  not ${code} ${confidence.toFixed(2)}: ${reason}`));
  }
  terminal.line("");
}

const NOTHING: Readonly<Record<string, string>> = {
  none: "no jurisdiction: nothing in the text names one",
  unknown: "unknown: there are signs, but they are too weak or contradict each other",
  found: "",
};

function describe({ code, name, confidence, basis }: InferredJurisdiction, terminal: Terminal): string {
  const why = basis.map(({ text, field, kind }) => `${kind} "${disarm(text)}" in ${field}`).join("; ");
  return `  ${terminal.paint("bold", code)} ${name} ${confidence.toFixed(2)}: ${why}`;
}

/** Gives the text and, where it has evidence, a line below with marks under it. */
function underline(text: string, field: string, evidence: readonly Evidence[]): string[] {
  const own = evidence.filter((each) => each.field === field);
  if (own.length === 0) return [disarm(text)];
  const marks = Array.from(text, () => " ");
  const widths = offsetsOf(text);
  for (const { start, end } of own) {
    for (let at = widths.get(start) ?? 0; at < (widths.get(end) ?? marks.length); at += 1) marks[at] = "^";
  }
  return [disarm(text), marks.join("").trimEnd()];
}

/** Maps offsets in UTF-16 units to positions in characters, as a terminal counts them. */
function offsetsOf(text: string): Map<number, number> {
  const positions = new Map<number, number>();
  let offset = 0;
  let position = 0;
  for (const character of text) {
    positions.set(offset, position);
    offset += character.length;
    position += 1;
  }
  return positions.set(offset, position);
}
