import { escapeMarkup } from "../markup/escape.ts";
import { discoveryLinks } from "./discovery.ts";
import { authored, groupAnchor, inEnglish } from "./element.ts";
import { EXTENSION_GUIDE } from "./extension-guide.ts";
import type { FrontPage } from "./front-page.ts";
import { stateShapes, worldShapes } from "./map-shapes.ts";
import type { GroupLink } from "./page.ts";
import { renderBuildForm } from "./render-build-form.ts";
import { facts, latest, lead } from "./render-group.ts";
import { renderHeatTable } from "./render-heat-table.ts";
import { LEGEND, renderMap } from "./render-map.ts";
import { renderSearchBox } from "./render-search-box.ts";
import { renderArchives, renderTree } from "./render-sections.ts";
import { renderShell } from "./render-shell.ts";
import { renderSnippet } from "./render-snippet.ts";
import { renderSubscription } from "./render-subscription.ts";
import { renderTimeline } from "./render-timeline.ts";

const ROOT = "./";
const MOST_ON_FRONT = 8;

/** Renders the front page: what this is, ways to find a feed by word, map, table and list, the newest stories. */
export function renderFront(page: FrontPage, storiesHtml: readonly string[]): string {
  const { everything } = page;
  const { publication, feed, months } = everything;
  const main = `<header class="head front">
<h1${authored(feed.language)}>${escapeMarkup(feed.title)}</h1>
${lead(everything)}${feedFacts(page)}${renderSearchBox(ROOT)}</header>
${maps(page)}${renderHeatTable(page.heat, ROOT)}<div class="columns">
<div>
${renderSubscription(everything, ROOT)}${latest(storiesHtml.slice(0, MOST_ON_FRONT))}</div>
<div class="aside">
${ranking("busiest", "Busiest feeds", page.busiest)}${ranking("newest", "Newest feeds", page.newest)}${renderArchives(everything.archives, ROOT)}${renderSnippet(everything)}</div>
</div>
${renderTimeline(months)}${renderBuildForm(page.directory, ROOT)}${directory(page)}${EXTENSION_GUIDE}
`;
  return renderShell({
    publication,
    root: ROOT,
    title: feed.title,
    description: feed.description,
    head: discoveryLinks(everything),
    main,
    foot: `<p><a href="feeds.opml">All feeds as OPML</a> · <a href="catalogue.json">All feeds as JSON</a></p>\n`,
  });
}

function feedFacts({ everything, feeds }: FrontPage): string {
  const all = feeds === 1 ? "1 feed" : `${inEnglish(feeds)} feeds`;
  return facts(everything).replace("</span>", ` in ${all}</span>`);
}

function maps({ world, states }: FrontPage): string {
  const drawn =
    renderMap({ id: "world", heading: "The world", shapes: worldShapes(), found: world }, ROOT) +
    renderMap({ id: "states", heading: "United States", shapes: stateShapes(), found: states }, ROOT);
  if (drawn === "") return "";
  return `<section class="maps" aria-labelledby="map"><h2 id="map">On the map</h2>
<div class="pair">${drawn}</div>
${LEGEND}</section>
`;
}

function ranking(id: string, heading: string, links: readonly GroupLink[]): string {
  if (links.length === 0) return "";
  const items = links.map((link) => `<li>${groupAnchor(link, ROOT)}</li>`);
  return `<section class="section" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><ul>${items.join("")}</ul></section>\n`;
}

function directory({ directory: { topics, places } }: FrontPage): string {
  const part = (id: string, heading: string, body: string) =>
    `<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${body}</section>\n`;
  return `<div class="directory">
${part("topics", "Topics", topics.length === 0 ? "<p>None yet.</p>" : renderTree(topics, ROOT))}${part("places", "Places", places.length === 0 ? "<p>None yet.</p>" : renderTree(places, ROOT))}</div>
`;
}
