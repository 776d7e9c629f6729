import { Marked } from "marked";
import { makeSafeHtml } from "./safe-html.ts";

// Where a line opens a hundred quotes or lists, or is indented like the hundredth: more than anybody reads, and soon
// more than the parser's stack holds.
const TOO_DEEP = /^(?=(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){100}|[ \t]{200,}(?:[-*+]|\d))/gm;

const marked = new Marked({ gfm: true, async: false });

/** Renders Markdown (CommonMark and GitHub's tables, with HTML in it) as safe HTML with absolute addresses. Never throws. */
export function renderMarkdown(markdown: string, base: string): string {
  return makeSafeHtml(marked.parse(markdown.replace(TOO_DEEP, "\\")) as string, base);
}
