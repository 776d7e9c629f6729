import { escapeMarkup } from "../markup/escape.ts";
import { hrefOf, stories } from "./element.ts";
import type { HeatRow, HeatTable } from "./front-page.ts";
import { heatLevels } from "./heat-level.ts";
import type { GroupLink } from "./page.ts";

/** Renders topics by jurisdictions as a table whose cells lead to the feeds of both; empty when either is missing. */
export function renderHeatTable({ topics, rows }: HeatTable, root: string): string {
  if (topics.length === 0 || rows.length === 0) return "";
  const counts = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.count ? [cell.count] : [])));
  const level = heatLevels(counts);
  const heads = topics.map(
    ({ name, path }) =>
      `<th scope="col"><a href="${hrefOf(path, root)}" dir="auto">${escapeMarkup(name)}</a></th>`,
  );
  return `<section aria-labelledby="heat"><h2 id="heat">By topic and place</h2>
<p class="small">Every number is a feed of its own: the stories about that topic which concern that place.</p>
<section class="scroll" aria-label="Table, scrolls sideways" tabindex="0"><table class="heat">
<thead><tr><td></td>${heads.join("")}</tr></thead>
<tbody>
${rows.map((row) => tableRow(row, topics, level, root)).join("\n")}
</tbody></table></section></section>
`;
}

function tableRow(
  { place, depth, cells }: HeatRow,
  topics: readonly GroupLink[],
  level: (count: number) => number,
  root: string,
): string {
  const head = `<th scope="row" class="d${Math.min(depth, 3)}"><a href="${hrefOf(place.path, root)}">${escapeMarkup(place.name)}</a></th>`;
  const data = cells.map((cell, index) => {
    if (cell === undefined) return "<td></td>";
    const count = cell.count ?? 0;
    const label = escapeMarkup(`${topics[index]?.name ?? ""}, ${place.name}: ${stories(count)}`);
    return `<td class="h${level(count)}"><a href="${hrefOf(cell.path, root)}" aria-label="${label}">${count}</a></td>`;
  });
  return `<tr>${head}${data.join("")}</tr>`;
}
