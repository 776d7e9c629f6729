import { escapeMarkup } from "../markup/escape.ts";
import { day, groupAnchor, hrefOf } from "./element.ts";
import type { ArchiveLink, GroupTree, LinkSection } from "./page.ts";

const SHOWN = 12;
const ARCHIVES_SHOWN = 5;
const MOST_UNFOLDED = 4;

/** Renders headed lists of groups; what is beyond the beginning of a list is folded away. */
export function renderSections(sections: readonly LinkSection[], root: string): string {
  return sections
    .filter(({ links }) => links.length > 0)
    .map(({ heading, links }, index) => {
      const items = links.map((link) => `<li>${groupAnchor(link, root)}</li>`);
      return `<nav class="section" aria-labelledby="groups-${index}"><h2 id="groups-${index}">${escapeMarkup(heading)}</h2>${fold(items, SHOWN)}</nav>\n`;
    })
    .join("");
}

// Two more than are shown take less room than the line that unfolds them.
function fold(items: readonly string[], shown: number): string {
  if (items.length <= shown + 2) return `<ul>${items.join("")}</ul>`;
  const rest = items.slice(shown);
  return `<ul>${items.slice(0, shown).join("")}</ul><details><summary>${rest.length} more</summary><ul>${rest.join("")}</ul></details>`;
}

/** Renders the archive pages of a group, newest first. */
export function renderArchives(archives: readonly ArchiveLink[], root: string): string {
  if (archives.length === 0) return "";
  const items = archives.toReversed().map(({ number, path, from, to }) => {
    const files = [
      ["rss.xml", "RSS"],
      ["atom.xml", "Atom"],
      ["feed.json", "JSON"],
    ].map(
      ([file, label]) =>
        `<a href="${hrefOf(path + file, root)}">${label}<span class="sr">, archive page ${number}</span></a>`,
    );
    return `<li class="archive">${day(from)} to ${day(to)} <span class="meta">${files.join(" ")}</span></li>`;
  });
  return `<section class="section" aria-labelledby="archives"><h2 id="archives">Older stories</h2>${fold(items, ARCHIVES_SHOWN)}</section>\n`;
}

/** Renders a tree of groups; branches of more than a few groups are folded away. */
export function renderTree(trees: readonly GroupTree[], root: string): string {
  return `<ul class="tree">${trees.map((tree) => branch(tree, root)).join("")}</ul>`;
}

const sizeOf = (trees: readonly GroupTree[]): number =>
  trees.reduce((sum, { children }) => sum + 1 + sizeOf(children), 0);

function branch(tree: GroupTree, root: string): string {
  const own = groupAnchor(tree, root);
  if (tree.children.length === 0) return `<li>${own}</li>`;
  if (sizeOf(tree.children) <= MOST_UNFOLDED) return `<li>${own}${renderTree(tree.children, root)}</li>`;
  const label = `${tree.children.length} in <span dir="auto">${escapeMarkup(tree.name)}</span>`;
  return `<li>${own}<details><summary>${label}</summary>${renderTree(tree.children, root)}</details></li>`;
}
