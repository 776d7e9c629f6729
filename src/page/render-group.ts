import { escapeMarkup } from "../markup/escape.ts";
import { discoveryLinks } from "./discovery.ts";
import { authored, day, groupAnchor, rootFrom, stories } from "./element.ts";
import { renderSparkline } from "./month-bars.ts";
import type { GroupPage } from "./page.ts";
import { renderArchives, renderSections } from "./render-sections.ts";
import { renderShell } from "./render-shell.ts";
import { renderSnippet } from "./render-snippet.ts";
import { renderSubscription } from "./render-subscription.ts";

/**
 * Renders the page of a group: what is in it, how to subscribe, its latest stories, the groups around it. The stories
 * are the markup of its entries.
 */
export function renderGroup(page: GroupPage, storiesHtml: readonly string[]): string {
  const root = rootFrom(page.path);
  const { publication, feed, sections } = page;
  const main = `${trail(page, root)}<header class="head">
<h1${authored(feed.language)}>${escapeMarkup(page.name)}</h1>
${lead(page)}${facts(page)}</header>
<div class="columns">
<div>
${renderSubscription(page, root)}${latest(storiesHtml)}</div>
<div class="aside">
${renderSections(sections, root)}${renderArchives(page.archives, root)}${renderSnippet(page)}</div>
</div>
`;
  const { title, description } = feed;
  return renderShell({ publication, root, title, description, head: discoveryLinks(page), main, foot: "" });
}

function trail({ publication, step, trail: wider }: GroupPage, root: string): string {
  const home = `<a href="${root}" dir="auto">${escapeMarkup(publication.title)}</a>`;
  const links = [home, ...wider.map((link) => groupAnchor(link, root))].map((link) => `<li>${link}</li>`);
  return `<nav class="trail" aria-label="Breadcrumb"><ol>${links.join("")}<li aria-current="page" dir="auto">${escapeMarkup(step)}</li></ol></nav>
`;
}

/** Renders what a group is about: in the words of the settings where they have some, and what is rolled up into it. */
export function lead({ feed, description, scope, path }: GroupPage): string {
  if (description === undefined) return `<p class="lead" dir="auto">${escapeMarkup(scope)}</p>\n`;
  const words = `<p class="lead"${authored(feed.language)}>${escapeMarkup(description)}</p>\n`;
  return path === "" ? words : `${words}<p class="scope" dir="auto">${escapeMarkup(scope)}</p>\n`;
}

/** Renders how many stories a group has, when, and its last change. */
export function facts({ count, feed, months }: GroupPage): string {
  if (count === 0) return `<p class="facts">No stories yet</p>\n`;
  return `<p class="facts"><span>${stories(count)}</span> <span>Last change ${day(feed.updated)}</span> ${renderSparkline(months)}</p>\n`;
}

/** Renders the latest stories under their heading. */
export function latest(storiesHtml: readonly string[]): string {
  const list =
    storiesHtml.length === 0
      ? "<p>Nothing has been published here yet. Whoever subscribes now gets the first story.</p>\n"
      : storiesHtml.join("");
  return `<section class="stories" aria-labelledby="latest"><h2 id="latest">Latest stories</h2>
${list}</section>
`;
}
