import type { Entry } from "../feed/feed.ts";
import { escapeMarkup } from "../markup/escape.ts";
import { authored, day, rootFrom } from "./element.ts";
import type { GroupPage } from "./page.ts";
import { creditLines } from "./render-shell.ts";

/** How many stories an embedded page shows. */
const MOST_EMBEDDED = 10;

/**
 * Renders the page that other sites show in a frame: no script, and links that leave the frame. Its look follows the
 * reader's, or the fragment of its address: `#light`, `#dark`, `#plain`.
 */
export function renderEmbed({ publication, feed, path, name, entries }: GroupPage): string {
  const root = rootFrom(path);
  const list = entries.slice(0, MOST_EMBEDDED).map((entry) => embeddedStory(entry, publication.language));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(feed.title)}</title>
<link rel="canonical" href="${escapeMarkup(feed.address)}">
<link rel="stylesheet" href="${escapeMarkup(root + publication.assets.style)}">
<link rel="icon" href="${escapeMarkup(root + publication.assets.icon)}">
</head>
<body class="embed"><i id="light"></i><i id="dark"></i><i id="plain"></i>
<main>
<h1${authored(feed.language)}><a href="./" target="_blank" rel="noopener">${escapeMarkup(name)}</a></h1>
${list.length === 0 ? "<p>No stories yet.</p>\n" : `<ul>\n${list.join("")}</ul>\n`}</main>
<footer><p dir="auto">${escapeMarkup(publication.credit)} · <a href="rss.xml" target="_blank" rel="noopener">RSS</a></p>
${creditLines(publication)}</footer>
</body>
</html>
`;
}

function embeddedStory({ title, link, author, published, language }: Entry, usual: string): string {
  return `<li><a${authored(language ?? usual)} href="${escapeMarkup(link)}" target="_blank" rel="noopener">${escapeMarkup(title)}</a> <span class="meta"><span dir="auto">${escapeMarkup(author.name)}</span>, ${day(published)}</span></li>
`;
}
