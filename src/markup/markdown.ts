import { Marked } from "marked";
import { makeSafeHtml } from "./safe-html.ts";

const marked = new Marked({ gfm: true, async: false });

/** Renders Markdown (CommonMark and GitHub's tables, with HTML in it) as safe HTML with absolute addresses. */
export function renderMarkdown(markdown: string, base: string): string {
  return makeSafeHtml(marked.parse(markdown) as string, base);
}
