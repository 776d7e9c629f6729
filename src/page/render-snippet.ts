import { escapeMarkup } from "../markup/escape.ts";
import type { GroupPage } from "./page.ts";
import { copyLine } from "./render-subscription.ts";

const HEIGHT = 480;

/** Renders what another site has to paste to show a group's latest stories, with credit to the publication. */
export function renderSnippet({ publication, feed, embed }: GroupPage): string {
  if (embed === undefined) return "";
  const [title, address] = [escapeMarkup(feed.title), escapeMarkup(feed.address)];
  const snippet = `<iframe src="${escapeMarkup(embed)}" title="${title}" width="100%" height="${HEIGHT}" loading="lazy" style="border:0"></iframe>
<p>${escapeMarkup(publication.credit)}: <a href="${address}">${title}</a></p>`;
  return `<section class="section" aria-labelledby="embed"><h2 id="embed">On your site</h2>
<p class="small">Paste this to show the latest stories. Append <code>#light</code>, <code>#dark</code> or <code>#plain</code> to the address for another look.</p>
<ul class="addresses">
${copyLine("HTML", snippet, "the snippet")}</ul></section>
`;
}
