import type { Entry, EntryImage, EntryJurisdiction, RelatedLink } from "../feed/feed.ts";
import { escapeMarkup } from "../markup/escape.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import { anchor, authored, day, hrefOf } from "./element.ts";
import type { Publication } from "./page.ts";

const MOST_COVERAGE = 8;

/** Renders a story as a list shows it: title, source, summary, what it is filed under and why, other reports. */
export function renderStory(entry: Entry, publication: Publication, root: string): string {
  const { title, link, published, summary, author, image, related } = entry;
  const own = authored(entry.language ?? publication.language);
  return `<article class="story">
${publication.hasImages && image !== undefined ? picture(image) : ""}<h3${own}>${anchor(link, title)}</h3>
<p class="meta"><span dir="auto">${escapeMarkup(author.name)}</span>, ${day(published)}</p>
${summary === undefined ? "" : `<p${own}>${escapeMarkup(summary)}</p>\n`}${subjects(entry, root)}${coverage(related)}</article>
`;
}

function picture({ url, width, height, title }: EntryImage): string {
  const size = width === undefined || height === undefined ? "" : ` width="${width}" height="${height}"`;
  return `<img src="${escapeMarkup(url)}" alt="${escapeMarkup(title ?? "")}"${size} loading="lazy" referrerpolicy="no-referrer">\n`;
}

function subjects({ topics, jurisdictions }: Entry, root: string): string {
  if (topics.length + jurisdictions.length === 0) return "";
  const items = [
    ...jurisdictions.map((jurisdiction) => placeItem(jurisdiction, root)),
    ...topics.map(({ slug, title }) => topicItem(slug, title, root)),
  ];
  return `<ul class="subjects">${items.join("")}</ul>\n`;
}

function placeItem({ code, name, basis, confidence }: EntryJurisdiction, root: string): string {
  const slug = findJurisdiction(code)?.slug ?? "";
  const sure = confidence === undefined ? "" : `, ${Math.floor(confidence * 100)} % sure`;
  const why = basis === "editor" ? "set by an editor" : `inferred${sure}`;
  return `<li class="place"><a href="${hrefOf(`jurisdictions/${slug}/`, root)}">${escapeMarkup(name)}</a> <span class="why">${why}</span></li>`;
}

function topicItem(slug: string, title: string, root: string): string {
  return `<li><a href="${hrefOf(`topics/${slug}/`, root)}" dir="auto">${escapeMarkup(title)}</a></li>`;
}

function coverage(related: readonly RelatedLink[]): string {
  if (related.length === 0) return "";
  const items = related.slice(0, MOST_COVERAGE).map(report);
  const label = related.length === 1 ? "1 more report" : `${related.length} more reports`;
  return `<details class="coverage"><summary>${label}</summary><ul>${items.join("")}</ul></details>\n`;
}

function report({ title, url, source, published }: RelatedLink): string {
  const by = [
    ...(source === undefined ? [] : [`<span dir="auto">${escapeMarkup(source.name)}</span>`]),
    ...(published === undefined ? [] : [day(published)]),
  ];
  return `<li><span dir="auto">${anchor(url, title)}</span>${by.length === 0 ? "" : ` <span class="meta">${by.join(", ")}</span>`}</li>`;
}
