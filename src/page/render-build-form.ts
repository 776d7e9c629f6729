import { escapeMarkup } from "../markup/escape.ts";
import type { Directory } from "./front-page.ts";
import type { GroupTree } from "./page.ts";

/**
 * Renders the form with which people put a feed of their own together. Where searches are answered live, sending it
 * leads to the feed's page without any script; the script shows its address and size at once, or the nearest feed there is.
 */
export function renderBuildForm({ topics, places }: Directory, root: string): string {
  if (topics.length === 0 && places.length === 0) return "";
  return `<section class="build" aria-labelledby="build"><h2 id="build">Build your own</h2>
<form id="builder" action="${root}search/">
<div class="field"><label for="topic">Topic</label><select id="topic" name="topic"><option value="">Any topic</option>${options(topics)}</select>${more("another topic")}</div>
<div class="field"><label for="jurisdiction">Place</label><select id="jurisdiction" name="jurisdiction"><option value="">Anywhere</option>${options(places)}</select>${more("another place")}</div>
<div class="field"><label for="words">Words</label><input id="words" name="q" type="text" autocomplete="off"></div>
<button type="submit">Show the feed</button>
<div id="built" role="status"></div>
</form></section>
`;
}

function more(what: string): string {
  return ` <button type="button" class="more" data-more="${what}" hidden>or ${what}</button>`;
}

function options(trees: readonly GroupTree[], depth = 0): string {
  return trees
    .map((tree) => {
      const label = "\u2003".repeat(depth) + escapeMarkup(tree.name);
      return `<option value="${escapeMarkup(slugOf(tree))}">${label}</option>${options(tree.children, depth + 1)}`;
    })
    .join("");
}

const slugOf = ({ path }: GroupTree) => path.split("/").at(-2) ?? "";
