import { escapeMarkup } from "../markup/escape.ts";
import type { Publication } from "./page.ts";

/** What distinguishes one page from another. */
export interface Shell {
  readonly publication: Publication;
  /** The way to the publication's root: `../../`. */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  /** Markup of further elements of the head. */
  readonly head: string;
  /** Markup of the main part. */
  readonly main: string;
  /** Markup of the last lines. */
  readonly foot: string;
}

/** Renders a whole page around its main part: policy, style, the publication's name, ways to the main places. */
export function renderShell({ publication, root, title, description, head, main, foot }: Shell): string {
  const { assets } = publication;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(publication)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="strict-origin-when-cross-origin">
<title>${escapeMarkup(title)}</title>
<meta name="description" content="${escapeMarkup(description)}">
<meta name="color-scheme" content="light dark">
${publication.isPreview ? NOT_FOR_ROBOTS : ""}<link rel="stylesheet" href="${escapeMarkup(root + assets.style)}">
<link rel="icon" href="${escapeMarkup(root + assets.icon)}">
<script src="${escapeMarkup(root + assets.script)}" defer></script>
${head}</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="bar">
<a class="brand" href="${root}" dir="auto">${ICON}${escapeMarkup(publication.title)}</a>
<nav aria-label="Publication"><a href="${root}#topics">Topics</a> <a href="${root}#places">Places</a> <a href="${root}search/">Find a feed</a></nav>
</header>
<main id="main">
${main}</main>
<footer class="foot">
${foot}${creditLines(publication)}</footer>
</body>
</html>
`;
}

const NOT_FOR_ROBOTS = '<meta name="robots" content="noindex">\n';

/** The same heat table as the icon file, in the colours of the text around it. */
const ICON =
  '<svg class="mark" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true"><path class="h2" d="M2 2h8v8H2zM22 12h8v8h-8zM12 22h8v8h-8z"/><path class="h3" d="M12 2h8v8h-8zM2 22h8v8H2z"/><path class="h4" d="M22 2h8v8h-8zM12 12h8v8h-8z"/><path class="h5" d="M2 12h8v8H2zM22 22h8v8h-8z"/></svg>';

/** The policy of a page: nothing but the publication's own files, and pictures of stories where the settings allow them. */
function policyOf({ hasImages }: Publication): string {
  const images = hasImages ? "'self' https: http:" : "'self'";
  return `default-src 'none'; style-src 'self'; script-src 'self'; img-src ${images}; connect-src 'self'; form-action 'self'; base-uri 'none'`;
}

/** Renders who may be credited and on which terms. */
export function creditLines({ copyright, licence }: Publication): string {
  const lines = [
    ...(copyright === undefined ? [] : [`<span dir="auto">${escapeMarkup(copyright)}</span>`]),
    ...(licence === undefined ? [] : [`Licence: ${licenceLink(licence)}`]),
  ];
  return lines.map((line) => `<p>${line}</p>\n`).join("");
}

function licenceLink({ name, url }: NonNullable<Publication["licence"]>): string {
  if (url === undefined) return escapeMarkup(name);
  return `<a rel="license" href="${escapeMarkup(url)}">${escapeMarkup(name)}</a>`;
}
