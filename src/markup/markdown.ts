import { createRequire } from "node:module";
import type MarkdownIt from "markdown-it";
import { makeSafeHtml } from "./safe-html.ts";

// Where a line opens twenty quotes or dozens of lists, or is indented like the hundredth: more than anybody reads.
// Such a line becomes text, because every level is looked at again in every line below.
const TOO_DEEP =
  /^(?=(?:[ \t]*>){20}|(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){45}|[ \t]{200,}(?:[-*+]|\d))/gm;

const LONGEST_BARE = 2000;
// Punctuation at its end is the sentence's (GitHub Flavored Markdown, section 6.9).
const BARE = /^[^\s<>[\]()]*[^\s<>[\]()?!.,:*_~'"]/;

const load = createRequire(import.meta.url);
let parser: ReturnType<typeof makeParser> | undefined;

/** Makes the parser when the first Markdown comes: many articles have none. */
function makeParser() {
  const Parser = load("markdown-it") as typeof MarkdownIt;
  // It goes a hundred levels deep, in lists (which are two each) as in brackets.
  const markdown = new Parser({ html: true, linkify: true, maxNesting: 100 });
  // What an address may be is decided in one place, by makeSafeHtml; and the text of a bare one stays as it was written.
  markdown.validateLink = () => true;
  markdown.normalizeLinkText = (address) => address;
  markdown.renderer.rules["s_open"] = () => "<del>";
  markdown.renderer.rules["s_close"] = () => "</del>";
  // GitHub's bare addresses: with a scheme, with www., and of e-mail; not every word with a dot in it.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true }).add("www.", {
    validate: (text, position) => BARE.exec(text.slice(position, position + LONGEST_BARE))?.[0].length ?? 0,
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });
  return markdown;
}

/** Renders Markdown (CommonMark and GitHub's tables, with HTML in it) as safe HTML with absolute addresses. Never throws. */
export function renderMarkdown(text: string, base: string): string {
  parser ??= makeParser();
  return makeSafeHtml(parser.render(text.replace(TOO_DEEP, "\\")), base);
}
