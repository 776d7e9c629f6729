import { escapeMarkup } from "../markup/escape.ts";
import { groupAnchor, hrefOf, stories } from "./element.ts";
import type { MapStories } from "./front-page.ts";
import { heatLevels } from "./heat-level.ts";
import type { MapArea, MapShapes } from "./map-shapes.ts";
import type { GroupLink } from "./page.ts";

interface NamedMap {
  readonly id: string;
  readonly heading: string;
  readonly shapes: MapShapes;
  readonly found: MapStories;
}

/** Draws a map on which each area with stories is a link, coloured by how many it has; empty without such an area. */
export function renderMap({ id, heading, shapes, found }: NamedMap, root: string): string {
  const { width, height, areas } = shapes;
  if (found.areas.size === 0) return "";
  const linked = areas.filter(({ code }) => found.areas.has(code));
  const rest = areas.filter(({ code }) => !found.areas.has(code)).map(({ shape }) => shape);
  const level = heatLevels([...found.areas.values()].map(({ count = 0 }) => count));
  const links = linked.flatMap((area) => {
    const group = found.areas.get(area.code);
    return group === undefined ? [] : [areaLink(area, group, level, root)];
  });
  return `<figure class="map"><figcaption id="${id}">${heading}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="${id}"><path class="land" d="${rest.join("")}"/>
${links.join("\n")}</svg>
${elsewhereList(found.elsewhere, root)}</figure>
`;
}

function areaLink(
  { shape, x, y }: MapArea,
  { name, path, count = 0 }: GroupLink,
  level: (count: number) => number,
  root: string,
): string {
  const label = escapeMarkup(`${name}: ${stories(count)}`);
  const drawn = shape === "" ? `<circle cx="${x}" cy="${y}" r="6"/>` : `<path d="${shape}"/>`;
  return `<a href="${hrefOf(path, root)}" class="h${level(count)}" aria-label="${label}"><title>${label}</title>${drawn}</a>`;
}

function elsewhereList(links: readonly GroupLink[], root: string): string {
  if (links.length === 0) return "";
  return `<ul class="pills">${links.map((link) => `<li>${groupAnchor(link, root)}</li>`).join("")}</ul>\n`;
}

/** Explains the colours of maps and tables. */
export const LEGEND = `<p class="legend" aria-hidden="true">Fewer <svg viewBox="0 0 100 12" width="100" height="12"><path class="h1" d="M0 0h18v12H0z"/><path class="h2" d="M20 0h18v12H20z"/><path class="h3" d="M40 0h18v12H40z"/><path class="h4" d="M60 0h18v12H60z"/><path class="h5" d="M80 0h18v12H80z"/></svg> more stories</p>
`;
