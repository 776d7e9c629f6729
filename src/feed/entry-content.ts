import type { Article } from "../article/article.ts";
import { escapeMarkup } from "../markup/escape.ts";
import { renderMarkdown } from "../markup/markdown.ts";
import { formatDay, formatRfc3339 } from "../time/moment.ts";
import type { EntryImage, EntrySource, RelatedLink } from "./feed.ts";

interface Story {
  readonly link: string;
  readonly bodyHtml: string;
  readonly excerpt: string | undefined;
  readonly image: EntryImage | undefined;
  readonly source: EntrySource | undefined;
  readonly related: readonly RelatedLink[];
}

/** Renders an article's Markdown body as safe HTML, its addresses relative to the story; empty without a body. */
export function renderBody({ body, link }: Article): string {
  return body === "" ? "" : renderMarkdown(body, link);
}

/** Composes what a reader shows when an entry is opened: image, text, credited source, other outlets' reports. */
export function composeContent(story: Story): string {
  return [figure(story), text(story), credit(story), coverage(story.related)]
    .filter((part) => part !== "")
    .join("\n");
}

function text({ bodyHtml, excerpt }: Story): string {
  if (bodyHtml !== "") return bodyHtml;
  return excerpt === undefined ? "" : `<p>${escapeMarkup(excerpt)}</p>`;
}

// A body that shows the image itself would otherwise show it twice.
function figure({ image, bodyHtml }: Story): string {
  if (image === undefined || bodyHtml.replaceAll("&amp;", "&").includes(`src="${image.url}"`)) return "";
  const size = [attribute("width", image.width), attribute("height", image.height)].join("");
  const picture = `<img src="${escapeMarkup(image.url)}" alt="${escapeMarkup(image.title ?? "")}"${size}>`;
  const caption = image.credit === undefined ? "" : `<figcaption>${escapeMarkup(image.credit)}</figcaption>`;
  return `<figure>${picture}${caption}</figure>`;
}

function attribute(name: string, value: number | undefined): string {
  return value === undefined ? "" : ` ${name}="${value}"`;
}

function credit({ source, link }: Story): string {
  const name = source?.name ?? new URL(link).hostname.replace(/^www\./, "");
  return `<p>Source: ${anchor(link, name)}</p>`;
}

function coverage(related: readonly RelatedLink[]): string {
  if (related.length === 0) return "";
  const items = related.map((link) => `<li>${anchor(link.url, link.title)}${outlet(link)}</li>`);
  return `<h2>More coverage</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
}

function outlet({ source, published }: RelatedLink): string {
  const name = source === undefined ? "" : ` (${escapeMarkup(source.name)})`;
  if (published === undefined) return name;
  return `${name}, <time datetime="${formatRfc3339(published)}">${formatDay(published)}</time>`;
}

function anchor(url: string, label: string): string {
  return `<a href="${escapeMarkup(url)}">${escapeMarkup(label)}</a>`;
}
