import { escapeMarkup } from "../markup/escape.ts";
import { wrapXml, xmlElement } from "../markup/xml-element.ts";

/** A feed in an outline. */
export interface OutlineFeed {
  readonly title: string;
  readonly description: string;
  readonly feedAddress: string;
  readonly pageAddress: string;
  readonly language: string;
}

/** A headed branch of an outline: its own feeds, then the branches inside it. */
export interface OutlineBranch {
  readonly title: string;
  readonly feeds: readonly OutlineFeed[];
  readonly branches: readonly OutlineBranch[];
}

/**
 * Renders feeds as OPML 2.0 (opml.org/spec2.opml), so that a reader can subscribe to all of them at once. It has no
 * date: stories do not change it.
 */
export function renderOpml(outline: OutlineBranch): string {
  const head = `<head>${xmlElement("title", {}, outline.title)}</head>`;
  const body = wrapXml("body", {}, `\n${inside(outline, "    ")}  `);
  return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n  ${head}\n  ${body}\n</opml>\n`;
}

function inside({ feeds, branches }: OutlineBranch, indent: string): string {
  const lines = [
    ...feeds.map((feed) => `${indent}${outlineElement(feed)}\n`),
    ...branches
      .filter((branch) => branch.feeds.length + branch.branches.length > 0)
      .map(
        (branch) =>
          `${indent}<outline text="${escapeMarkup(branch.title)}">\n${inside(branch, `${indent}  `)}${indent}</outline>\n`,
      ),
  ];
  return lines.join("");
}

function outlineElement({ title, description, feedAddress, pageAddress, language }: OutlineFeed): string {
  return xmlElement("outline", {
    type: "rss",
    text: title,
    title,
    description,
    xmlUrl: feedAddress,
    htmlUrl: pageAddress,
    language,
    version: "RSS2",
  });
}
