import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../cli/run-bailiwick.ts";

/** A block of code in a page. */
export interface Fence {
  /** Empty for what programs print. */
  readonly language: string;
  readonly text: string;
  /** Why it is not run, when its first line says `# not run: …`. */
  readonly untried: string | undefined;
}

/** The pages: name and text. */
export const PAGES: readonly (readonly [string, string])[] = ["README.md", ...docs()].map((name) => [
  name,
  readFileSync(path.join(ROOT, name), "utf8"),
]);

function docs(): string[] {
  return readdirSync(path.join(ROOT, ".docs")).map((name) => `.docs/${name}`);
}

/** Gives the text of a page. */
export function pageText(name: string): string {
  return PAGES.find(([each]) => each === name)?.[1] ?? "";
}

/** Gives the blocks of code of a page, in order. */
export function fencesOf(page: string): Fence[] {
  return [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
    untried: /^# not run: (.+)/.exec(text)?.[1],
  }));
}
