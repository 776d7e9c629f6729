import { wrapXml, xmlElement } from "../markup/xml-element.ts";
import { formatRfc822, type Moment } from "../time/moment.ts";

/** A feed in an outline. */
export interface Outline {
  readonly title: string;
  readonly description: string;
  readonly feedAddress: string;
  readonly pageAddress: string;
  readonly language: string;
}

/** A headed branch of an outline. */
export interface OutlineBranch {
  readonly title: string;
  readonly outlines: readonly Outline[];
}

/** Renders feeds as OPML 2.0 (opml.org/spec2.opml), so that a reader can subscribe to all of them at once. */
export function renderOpml(
  title: string,
  changed: Moment,
  top: readonly Outline[],
  branches: readonly OutlineBranch[],
): string {
  const head = `<head>${xmlElement("title", {}, title)}${xmlElement("dateModified", {}, formatRfc822(changed))}</head>`;
  const nested = branches
    .filter(({ outlines }) => outlines.length > 0)
    .map((branch) =>
      wrapXml("outline", { text: branch.title }, `\n${lines(branch.outlines, "      ")}\n    `),
    );
  const body = [lines(top, "    "), ...nested.map((branch) => `    ${branch}`)].join("\n");
  return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n  ${head}\n  <body>\n${body}\n  </body>\n</opml>\n`;
}

function lines(outlines: readonly Outline[], indent: string): string {
  return outlines.map((outline) => `${indent}${outlineElement(outline)}`).join("\n");
}

function outlineElement({ title, description, feedAddress, pageAddress, language }: Outline): string {
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
