import type { core } from "zod";
import { type ProblemCode, REMEDIES } from "./problem.ts";

/** What a zod issue says, in the words of an author's mistake. */
export interface IssueDescription {
  readonly code: ProblemCode;
  readonly message: string;
}

/**
 * Describes a zod issue found in `value`. A refinement names its own code in `params.code`; everything else is a
 * missing field or one of the wrong kind.
 */
export function describeIssue(issue: core.$ZodIssue, value: unknown): IssueDescription {
  const field = fieldName(issue.path) || "the top level";
  const code = issue.code === "custom" ? (issue.params?.["code"] as unknown) : undefined;
  if (isProblemCode(code)) return { code, message: `${field} ${issue.message}` };
  if (issue.code === "unrecognized_keys") {
    const message = `${fieldName(pathOfIssue(issue))} is not known; ${field} ${issue.message}`;
    return { code: "field-invalid", message };
  }
  const given = valueAt(value, issue.path);
  if (given === undefined || given === null) return { code: "field-missing", message: `${field} is missing` };
  return { code: "field-invalid", message: `${field} is ${show(given)}; ${lowerFirst(issue.message)}` };
}

/** Gives the path to what an issue is about: of a group with a field too many, that field's. */
export function pathOfIssue(issue: core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === "string" && Object.hasOwn(REMEDIES, code);
}

/** Writes a path as authors do: `related[2].webUrl`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === "number") return `${name}[${step}]`;
    return name === "" ? String(step) : `${name}.${String(step)}`;
  }, "");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

/** Shows a value in a message: short, on one line, never the whole of a long text. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a group of fields";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 77).replace(/\p{Surrogate}$/u, "")}..."` : text;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
