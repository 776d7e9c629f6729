import { escapeMarkup } from "../markup/escape.ts";
import { anchor, hrefOf } from "./element.ts";
import type { FormatLink, GroupPage } from "./page.ts";
import { FEED_READERS } from "./readers.ts";

/** Renders how to subscribe to a group: its three addresses, and a link for each of the usual readers. */
export function renderSubscription({ formats, outline, name }: GroupPage, root: string): string {
  return `<section class="subscribe" aria-labelledby="subscribe"><h2 id="subscribe">Subscribe</h2>
<p>Copy an address into your feed reader, or open it in one of those below. New stories then come to you, without an account here and without an e-mail.</p>
<ul class="addresses">
${formats.map(addressLine).join("")}</ul>
${openIn(formats)}${outline === undefined ? "" : outlineLine(outline, root, name)}</section>
`;
}

/** Renders an address with its copy button, which shows only where scripts run. */
export function copyLine(label: string, address: string, name: string): string {
  return `<li><span class="format">${label}</span> <code class="address">${escapeMarkup(address)}</code> <button type="button" data-copy hidden>Copy<span class="sr"> ${escapeMarkup(name)}</span></button></li>\n`;
}

function addressLine({ format, address }: FormatLink): string {
  return copyLine(anchor(address, format), address, `the ${format} address`);
}

function openIn([preferred]: readonly FormatLink[]): string {
  if (preferred === undefined) return "";
  const links = FEED_READERS.map(({ name, open }) => `<li>${anchor(open(preferred.address), name)}</li>`);
  return `<h3 class="label">Open in</h3>
<ul class="pills">${links.join("")}</ul>
<form class="own-reader" data-own-reader="${escapeMarkup(preferred.address)}" hidden><label for="freshrss">FreshRSS at</label> <input id="freshrss" name="at" type="url" placeholder="https://rss.example.net" autocomplete="url" required> <button type="submit">Open</button></form>
`;
}

function outlineLine(outline: string, root: string, name: string): string {
  return `<p class="small"><a href="${hrefOf(outline, root)}">OPML</a>: all feeds of <span dir="auto">${escapeMarkup(name)}</span> at once, for a reader that imports lists.</p>\n`;
}
