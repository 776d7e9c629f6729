import type { Entry } from "../feed/feed.ts";
import { escapeMarkup } from "../markup/escape.ts";
import { formatDay, formatRfc3339 } from "../time/moment.ts";
import { EXTENSION_GUIDE } from "./extension-guide.ts";
import type { FormatLink, GroupLink, GroupPage, LinkSection } from "./page.ts";
import { STYLE } from "./style.ts";

/** Renders the page of a group: what it is, where its feeds are, its latest stories, and the groups around it. */
export function renderPage(page: GroupPage): string {
  const { feed, sections } = page;
  const isFront = feed.address === page.home.address;
  return `<!doctype html>
<html lang="${escapeMarkup(feed.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(feed.title)}</title>
<meta name="description" content="${escapeMarkup(feed.description)}">
<link rel="canonical" href="${escapeMarkup(feed.address)}">
${page.formats.map((link) => alternate(link, feed.title)).join("\n")}
<style>${STYLE}</style>
</head>
<body>
<header>
${isFront ? "" : trail(page)}<h1>${escapeMarkup(feed.title)}</h1>
<p>${escapeMarkup(feed.description)}</p>
</header>
<main>
${subscription(page)}
<section aria-labelledby="latest"><h2 id="latest">Latest stories</h2>
${page.entries.length === 0 ? "<p>No stories yet.</p>" : page.entries.map(story).join("\n")}
</section>
${sections
  .filter(({ links }) => links.length > 0)
  .map(section)
  .join("\n")}
${isFront ? EXTENSION_GUIDE : ""}
</main>
<footer><p>Last change: ${page.count === 0 ? "none yet" : time(feed.updated)}${rights(page)}</p></footer>
</body>
</html>
`;
}

function alternate({ format, address, mediaType }: FormatLink, title: string): string {
  const label = escapeMarkup(`${title} (${format})`);
  return `<link rel="alternate" type="${mediaType}" title="${label}" href="${escapeMarkup(address)}">`;
}

function trail({ home, wider }: GroupPage): string {
  const links = [
    anchor(home.address, home.title),
    ...wider.map(({ address, name }) => anchor(address, name)),
  ];
  return `<nav aria-label="Wider groups"><p>${links.join(" › ")}</p></nav>\n`;
}

function subscription({ formats, count, opml }: GroupPage): string {
  const items = formats.map(
    ({ format, address }) => `<li>${anchor(address, format)} <code>${escapeMarkup(address)}</code></li>`,
  );
  const outline =
    opml === undefined
      ? ""
      : `<li>${anchor(opml, "OPML")} <code>${escapeMarkup(opml)}</code>, all feeds at once</li>`;
  return `<section aria-labelledby="subscribe"><h2 id="subscribe">Subscribe</h2>
<p>Copy one of these addresses into your feed reader; it will show new stories as they come. ${stories(count)} so far.</p>
<ul>${items.join("")}${outline}</ul></section>`;
}

function stories(count: number): string {
  return count === 1 ? "1 story" : `${count} stories`;
}

function story({ title, link, published, summary, author, categories }: Entry): string {
  const labels = categories.map(({ label }) => escapeMarkup(label)).join(", ");
  return `<article><h3>${anchor(link, title)}</h3>
<p class="meta">${escapeMarkup(author.name)}, ${time(published)}${labels === "" ? "" : ` · ${labels}`}</p>
${summary === undefined ? "" : `<p>${escapeMarkup(summary)}</p>`}</article>`;
}

function section({ heading, links }: LinkSection): string {
  return `<section><h2>${escapeMarkup(heading)}</h2><ul class="groups">${links.map(groupItem).join("")}</ul></section>`;
}

function groupItem({ name, address, count }: GroupLink): string {
  return `<li>${anchor(address, name)} <span class="count">${count}</span></li>`;
}

function rights({ feed }: GroupPage): string {
  return feed.copyright === undefined ? "" : ` · ${escapeMarkup(feed.copyright)}`;
}

function time(moment: number): string {
  return `<time datetime="${formatRfc3339(moment)}">${formatDay(moment)}</time>`;
}

function anchor(address: string, label: string): string {
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(label)}</a>`;
}
