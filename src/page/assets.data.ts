// Made by .tools/pages/make-assets.mjs from the files in assets. Do not edit.
export const STYLE: string = `/* The look of every page. Sizes follow the reader's own; colours follow light or dark; nothing is loaded from elsewhere. */
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --card: #fff;
  --ink: #1c2126;
  --quiet: #57606a;
  --line: #e3dfd6;
  --link: #0b5c62;
  --focus: #c2410c;
  --land: #e7e4dc;
  --h1: #d3e8e4;
  --h2: #a3d2cb;
  --h3: #66b3ac;
  --h4: #23797a;
  --h5: #0a4f54;
  --on-low: #1c2126;
  --on-3: #10201f;
  --on-4: #fff;
  --on-5: #fff;
  --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Inter, Roboto, "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13171a;
    --card: #1a2024;
    --ink: #e7e5df;
    --quiet: #a4adb5;
    --line: #2e363c;
    --link: #84d6cd;
    --focus: #fb923c;
    --land: #262d32;
    --h1: #1f4043;
    --h2: #28585a;
    --h3: #317573;
    --h4: #4caaa2;
    --h5: #9be7dc;
    --on-low: #e7e5df;
    --on-3: #fff;
    --on-4: #0b1415;
    --on-5: #0b1415;
  }
}

:root:has(#light:target) {
  color-scheme: light;
  --paper: #fbfaf7;
  --ink: #1c2126;
  --quiet: #57606a;
  --line: #e3dfd6;
  --link: #0b5c62;
}

:root:has(#dark:target) {
  color-scheme: dark;
  --paper: #13171a;
  --ink: #e7e5df;
  --quiet: #a4adb5;
  --line: #2e363c;
  --link: #84d6cd;
}

:root:has(#plain:target) {
  --paper: transparent;
}

* {
  box-sizing: border-box;
}

html {
  scroll-padding-top: 1rem;
  -webkit-text-size-adjust: 100%;
}

body {
  margin: 0 auto;
  max-width: 74rem;
  padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem / 1.55 var(--sans);
  overflow-wrap: break-word;
}

h1,
h2,
h3 {
  font-family: var(--serif);
  font-weight: 600;
  line-height: 1.2;
  text-wrap: balance;
}

h1 {
  margin: 0 0 0.5rem;
  font-size: clamp(1.8rem, 1.3rem + 2.2vw, 2.7rem);
  letter-spacing: -0.015em;
}

h2 {
  margin: 0 0 0.8rem;
  font-size: 1.35rem;
}

h3 {
  margin: 0 0 0.2rem;
  font-size: 1.15rem;
}

p,
ul,
ol {
  margin: 0 0 0.8rem;
}

a {
  color: var(--link);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.18em;
}

a:hover {
  text-decoration-thickness: 2px;
}

:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 2px;
  border-radius: 2px;
}

code {
  font: 0.86em var(--mono);
  overflow-wrap: anywhere;
}

summary {
  cursor: pointer;
  color: var(--link);
  width: fit-content;
}

ul.tree,
.section ul,
.pills,
.addresses,
.subjects,
#found,
.embed ul {
  list-style: none;
  padding: 0;
}

input,
select,
button {
  font: inherit;
  color: inherit;
  background: var(--card);
  border: 1px solid var(--quiet);
  border-radius: 0.4rem;
  padding: 0.45rem 0.7rem;
  max-width: 100%;
}

button {
  background: var(--link);
  border-color: var(--link);
  color: var(--paper);
  font-weight: 600;
  cursor: pointer;
}

button:hover {
  filter: brightness(1.15);
}

[hidden] {
  display: none !important;
}

.sr {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.skip {
  position: absolute;
  left: -99rem;
}

.skip:focus {
  left: 0.5rem;
  top: 0.5rem;
  padding: 0.5rem 1rem;
  background: var(--card);
  z-index: 3;
}

.small,
.meta,
.facts,
.count,
.why,
.legend,
.foot,
.scope,
figcaption {
  color: var(--quiet);
  font-size: 0.9rem;
}

.count {
  font-variant-numeric: tabular-nums;
}

/* The first and the last lines of a page */

.bar {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem 1.5rem;
  justify-content: space-between;
  align-items: center;
  padding: 0.9rem 0;
  border-bottom: 1px solid var(--line);
}

.bar a {
  text-decoration: none;
}

.bar a:hover {
  text-decoration: underline;
}

.brand {
  display: inline-flex;
  gap: 0.6rem;
  align-items: center;
  font-weight: 650;
  color: var(--ink);
}

.bar nav {
  display: flex;
  gap: 1.3rem;
}

.foot {
  margin-top: 3rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
}

.foot p {
  margin: 0 0 0.3rem;
}

/* What a page is about */

.head {
  padding: clamp(1.2rem, 4vw, 2.6rem) 0 1.6rem;
  max-width: 52rem;
}

.trail + .head {
  padding-top: 0.9rem;
}

.lead {
  font-size: 1.15rem;
  max-width: 44rem;
  margin-bottom: 0.6rem;
}

.facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem 1.4rem;
  align-items: end;
  margin: 0.4rem 0 0;
}

.spark path,
.timeline rect {
  fill: var(--h4);
}

.spark {
  max-width: 100%;
}

.trail {
  padding-top: 1.2rem;
  font-size: 0.95rem;
}

.trail ol {
  display: flex;
  flex-wrap: wrap;
  list-style: none;
  margin: 0;
  padding: 0;
}

.trail li:not(:last-child)::after {
  content: "›" / "";
  margin: 0 0.5rem;
  color: var(--quiet);
}

/* Search */

.search {
  position: relative;
  margin-top: 1.6rem;
  max-width: 40rem;
}

.search label,
.field label {
  display: block;
  font-weight: 600;
  margin-bottom: 0.3rem;
}

.row {
  display: flex;
  gap: 0.5rem;
}

.row input {
  flex: 1;
  min-width: 0;
  font-size: 1.1rem;
  padding: 0.65rem 0.9rem;
}

#found {
  position: absolute;
  inset-inline: 0;
  z-index: 2;
  margin: 0.3rem 0 0;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  box-shadow: 0 0.8rem 2rem rgb(0 0 0 / 18%);
  max-height: 24rem;
  overflow: auto;
}

#found li {
  display: flex;
  justify-content: space-between;
  gap: 1rem;
  padding: 0.5rem 0.9rem;
}

#found li + li {
  border-top: 1px solid var(--line);
}

/* Map, table, months */

.maps,
.columns,
.directory,
main > section {
  padding-top: 1.6rem;
  margin-bottom: 1.6rem;
  border-top: 1px solid var(--line);
}

.map {
  margin: 0;
  min-width: 0;
}

.map svg {
  display: block;
  width: 100%;
  height: auto;
  margin: 0.4rem 0;
  overflow: visible;
}

.land {
  fill: var(--land);
  stroke: var(--paper);
  stroke-width: 0.7;
}

.map a path,
.map a circle {
  stroke: var(--paper);
  stroke-width: 0.8;
}

.map a:hover path,
.map a:hover circle {
  stroke: var(--ink);
  stroke-width: 1.6;
}

.map a:focus-visible {
  outline: none;
}

.map a:focus-visible path,
.map a:focus-visible circle {
  stroke: var(--focus);
  stroke-width: 4;
  paint-order: stroke;
}

svg .h1 {
  fill: var(--h1);
}

svg .h2 {
  fill: var(--h2);
}

svg .h3 {
  fill: var(--h3);
}

svg .h4 {
  fill: var(--h4);
}

svg .h5 {
  fill: var(--h5);
}

.legend {
  margin: 0;
}

.pills {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
}

.pills li {
  padding: 0.15rem 0.7rem;
  border: 1px solid var(--line);
  border-radius: 1rem;
  background: var(--card);
  font-size: 0.92rem;
}

.scroll {
  overflow-x: auto;
  margin-inline: calc(-1 * clamp(0rem, 4vw, 1rem));
  padding-inline: clamp(0rem, 4vw, 1rem);
}

.heat {
  border-collapse: separate;
  border-spacing: 2px;
  font-size: 0.92rem;
}

.heat th {
  font-weight: 500;
  text-align: start;
}

.heat th a {
  text-decoration: none;
  color: inherit;
}

.heat th a:hover {
  text-decoration: underline;
}

.heat thead th {
  padding: 0.3rem 0;
  text-align: center;
  vertical-align: bottom;
}

.heat thead a {
  display: inline-block;
  writing-mode: vertical-rl;
  rotate: 180deg;
  max-height: 11rem;
  line-height: 1.15;
  text-align: start;
}

.heat tbody th {
  position: sticky;
  inset-inline-start: 0;
  background: var(--paper);
  padding-inline-end: 0.8rem;
  white-space: nowrap;
  max-width: 12rem;
  overflow: hidden;
  text-overflow: ellipsis;
}

.heat .d1 {
  padding-inline-start: 1rem;
}

.heat .d2,
.heat .d3 {
  padding-inline-start: 2rem;
}

.heat td {
  min-width: 3.2rem;
  height: 2.1rem;
  padding: 0;
  border-radius: 3px;
  background: color-mix(in srgb, var(--land) 35%, transparent);
}

.heat thead td {
  background: none;
}

.heat td a {
  display: grid;
  place-items: center;
  height: 100%;
  color: inherit;
  text-decoration: none;
  font-variant-numeric: tabular-nums;
}

.heat td a:hover {
  text-decoration: underline;
}

.heat .h1 {
  background: var(--h1);
  color: var(--on-low);
}

.heat .h2 {
  background: var(--h2);
  color: var(--on-low);
}

.heat .h3 {
  background: var(--h3);
  color: var(--on-3);
}

.heat .h4 {
  background: var(--h4);
  color: var(--on-4);
}

.heat .h5 {
  background: var(--h5);
  color: var(--on-5);
}

.timeline {
  display: block;
  width: 100%;
  height: auto;
  min-width: 36rem;
}

.timeline text {
  fill: var(--quiet);
  font: 13px var(--sans);
}

.axis {
  stroke: var(--line);
}

/* Subscribing */

.subscribe {
  padding: 1.2rem 1.3rem 0.6rem;
  margin-bottom: 2rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 0.7rem;
}

.addresses li {
  display: grid;
  grid-template-columns: 5rem 1fr auto;
  gap: 0.6rem;
  align-items: center;
  padding: 0.4rem 0;
  border-top: 1px solid var(--line);
}

.address {
  user-select: all;
  min-width: 0;
}

.addresses button {
  padding: 0.25rem 0.8rem;
  font-size: 0.9rem;
}

.label {
  font: 600 0.95rem var(--sans);
  margin: 1rem 0 0.5rem;
}

.own-reader {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: center;
  margin-bottom: 0.8rem;
  font-size: 0.92rem;
}

.own-reader input,
.own-reader button {
  padding: 0.25rem 0.7rem;
}

/* Stories */

.story {
  padding: 1.1rem 0;
  border-top: 1px solid var(--line);
  display: flow-root;
}

.story h3 {
  font-size: 1.22rem;
}

.story h3 a {
  color: var(--ink);
  text-decoration-color: color-mix(in srgb, var(--ink) 30%, transparent);
}

.story .meta {
  margin: 0 0 0.4rem;
}

.story p {
  margin-bottom: 0.5rem;
  max-width: 42rem;
}

.story img {
  float: inline-end;
  width: 9rem;
  height: 6rem;
  object-fit: cover;
  margin: 0 0 0.5rem 1rem;
  border-radius: 0.4rem;
}

.subjects {
  display: flex;
  flex-wrap: wrap;
  gap: 0.15rem 1rem;
  margin: 0;
  font-size: 0.9rem;
}

.subjects .why::before {
  content: "(";
}

.subjects .why::after {
  content: ")";
}

.coverage {
  margin-top: 0.4rem;
  font-size: 0.92rem;
}

.coverage ul {
  margin: 0.4rem 0;
  padding-inline-start: 1.2rem;
}

/* Lists of groups */

.section {
  margin-bottom: 1.8rem;
}

.section h2 {
  font: 650 1rem var(--sans);
  margin-bottom: 0.4rem;
}

.section li {
  display: flex;
  gap: 0.8rem;
  justify-content: space-between;
  padding: 0.22rem 0;
}

.section .archive {
  display: block;
}

.section .archive .meta {
  display: block;
}

.section .addresses li {
  display: block;
  padding: 0;
  border: 0;
}

.section .addresses .format {
  display: none;
}

.section .addresses code {
  display: block;
  padding: 0.6rem 0.7rem;
  margin-bottom: 0.5rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 0.4rem;
  white-space: pre-wrap;
}

.section .meta {
  white-space: nowrap;
}

.tree .tree,
.tree details {
  margin: 0.1rem 0 0.4rem;
  padding-inline-start: 1rem;
  font-size: 0.95rem;
}

.tree details .tree {
  padding-inline-start: 0;
}

.directory .tree {
  columns: 15rem;
  column-gap: 2rem;
}

.directory .tree .tree {
  columns: auto;
}

.tree > li {
  break-inside: avoid;
  padding: 0.15rem 0;
}

.pairs ul {
  columns: 18rem;
  list-style: none;
  padding-inline-start: 1rem;
}

/* Build your own */

.build form {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem;
  align-items: start;
}

.build form > button {
  margin-top: 1.85rem;
}

.field {
  flex: 1 1 13rem;
  min-width: 0;
}

.field > select,
.field > input {
  width: 100%;
}

.field > select + select {
  margin-top: 0.4rem;
}

.more {
  margin-top: 0.4rem;
  padding: 0.1rem 0;
  background: none;
  border: 0;
  color: var(--link);
  font-size: 0.9rem;
  font-weight: 400;
  text-decoration: underline;
}

#built {
  flex: 1 1 100%;
}

.note {
  padding: 0.8rem 1rem;
  border-inline-start: 4px solid var(--h4);
  background: var(--card);
}

dt {
  float: inline-start;
  clear: inline-start;
  min-width: 8rem;
  margin-inline-end: 1rem;
}

dd {
  margin: 0 0 0.4rem;
  padding-inline-start: 9rem;
}

/* Within other sites */

.embed {
  padding: 0.8rem 1rem;
  font-size: 0.95rem;
}

.embed h1 {
  font-size: 1.15rem;
}

.embed li {
  padding: 0.45rem 0;
  border-top: 1px solid var(--line);
}

.embed .meta {
  display: block;
}

.embed footer,
.embed footer p {
  color: var(--quiet);
  font-size: 0.85rem;
  margin: 0;
}

.embed > i {
  position: absolute;
}

@media (min-width: 62rem) {
  .pair {
    display: grid;
    grid-template-columns: 1.62fr 1fr;
    gap: 2rem;
    align-items: start;
  }

  .pair > :only-child {
    grid-column: 1 / -1;
    max-width: 56rem;
  }

  .heat td {
    min-width: 3.9rem;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 19rem;
    gap: 3.5rem;
  }

  .directory {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 3rem;
  }
}

@media (max-width: 30rem) {
  .addresses li {
    grid-template-columns: 1fr auto;
  }

  .addresses .address {
    grid-column: 1 / -1;
    grid-row: 2;
  }

  .story img {
    width: 6rem;
    height: 4.5rem;
  }

  .heat tbody th {
    max-width: 7.5rem;
    font-size: 0.85rem;
  }

  dt {
    float: none;
  }

  dd {
    padding-inline-start: 1rem;
  }
}

@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}

@media print {
  .bar nav,
  .search,
  .build,
  .own-reader,
  .skip,
  button {
    display: none;
  }

  body {
    max-width: none;
    background: none;
  }

  .story {
    break-inside: avoid;
  }

  .story h3 a::after {
    content: " " attr(href);
    font: 0.7rem var(--mono);
  }
}
`;
export const SCRIPT: string = `// Search as one types, copy buttons, the form for a feed of one's own. Everything else works without it.

const root = new URL("./", document.currentScript.src);
const MOST_FOUND = 12;

for (const note of document.querySelectorAll("[data-without-script]")) note.hidden = true;

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => copyBeside(button));
}

async function copyBeside(button) {
  const code = button.parentElement.querySelector("code");
  const isCopied = await copyText(code.textContent).catch(() => false);
  if (!isCopied) getSelection().selectAllChildren(code);
  say(button, isCopied ? "Copied" : "Press Ctrl+C");
}

async function copyText(text) {
  await navigator.clipboard.writeText(text);
  return true;
}

function say(button, word) {
  button.dataset.label ??= button.innerHTML;
  button.textContent = word;
  announcer().textContent = word;
  setTimeout(() => {
    button.innerHTML = button.dataset.label;
  }, 2000);
}

function announcer() {
  const found = document.getElementById("said");
  if (found !== null) return found;
  const made = Object.assign(document.createElement("p"), { id: "said", className: "sr", role: "status" });
  document.querySelector("main").append(made);
  return made;
}

for (const form of document.querySelectorAll("[data-own-reader]")) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const own = new URL("i/", form.elements.at.value.replace(/\\/*$/, "/"));
    own.search = new URLSearchParams({ c: "feed", a: "add", url_rss: form.dataset.ownReader });
    open(own, "_blank", "noopener");
  });
}

// The catalogue of all feeds is fetched when somebody first looks for one.
let catalogue;

function loadCatalogue() {
  catalogue ??= fetch(new URL("catalogue.json", root)).then(async (response) => {
    const { home_page_url: home, groups } = await response.json();
    return {
      isLive: /rel="?search"?/.test(response.headers.get("link") ?? ""),
      home,
      groups: groups.map((group) => ({
        ...group,
        folded: fold(group.name),
        path: group.home_page_url.slice(home.length),
      })),
    };
  });
  return catalogue;
}

const fold = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();

const find = document.getElementById("find");
if (find !== null) {
  const list = document.getElementById("found");
  find.addEventListener("focus", loadCatalogue, { once: true });
  find.addEventListener("input", () => search(find.value, list));
  find.form.addEventListener("keydown", (event) => moveThrough(event, list));
  find.form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!find.form.contains(relatedTarget)) list.hidden = true;
  });
  find.form.addEventListener("submit", (event) => {
    const first = list.querySelector("a");
    if (first === null || list.hidden) return;
    event.preventDefault();
    location.assign(first.href);
  });
  const asked = new URLSearchParams(location.search);
  if (asked.has("q") && !asked.has("topic")) {
    find.value = asked.get("q");
    search(find.value, list);
  }
}

async function search(words, list) {
  const { groups } = await loadCatalogue();
  if (words !== find.value) return;
  const terms = fold(words).split(/\\s+/).filter(Boolean);
  const found =
    terms.length === 0 ? [] : groups.filter(({ folded }) => terms.every((term) => folded.includes(term)));
  const best = found
    .map((group) => ({ group, rank: rankOf(group, terms) }))
    .sort((a, b) => b.rank - a.rank || b.group.count - a.group.count)
    .slice(0, MOST_FOUND);
  list.replaceChildren(...best.map(({ group }) => itemOf(group)));
  list.hidden = best.length === 0;
  const counted = found.length === 1 ? "1 feed found" : \`\${found.length} feeds found\`;
  document.getElementById("found-count").textContent = terms.length === 0 ? "" : counted;
}

// A name that begins with the words, and a feed of one thing, before those of two.
function rankOf({ folded, topic, jurisdiction }, [term]) {
  return (folded.startsWith(term) ? 2 : 0) + (topic && jurisdiction ? 0 : 1);
}

function itemOf({ name, path, count }) {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), {
    href: new URL(path, root),
    textContent: name,
    dir: "auto",
  });
  const number = Object.assign(document.createElement("span"), {
    className: "count",
    textContent: stories(count),
  });
  item.append(link, number);
  return item;
}

const stories = (count) => (count === 1 ? "1 story" : \`\${count} stories\`);

function moveThrough(event, list) {
  const stops = [find, ...list.querySelectorAll("a")];
  const here = stops.indexOf(document.activeElement);
  if (event.key === "Escape") {
    list.hidden = true;
    find.focus();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || here < 0 || list.hidden) return;
  event.preventDefault();
  stops[Math.min(stops.length - 1, Math.max(0, here + step))].focus();
}

const builder = document.getElementById("builder");
if (builder !== null) {
  const asked = new URLSearchParams(location.search);
  for (const name of ["topic", "jurisdiction", "q"]) {
    if (asked.has(name)) builder.querySelector(\`[name=\${name}]\`).value = asked.get(name);
  }
  builder.addEventListener("focusin", offerMore, { once: true });
  builder.addEventListener("input", showBuilt);
  builder.addEventListener("submit", (event) => {
    event.preventDefault();
    showBuilt();
  });
  if (asked.has("topic")) showBuilt();
}

// Only a service that answers searches knows feeds of several topics or places.
async function offerMore() {
  const { isLive } = await loadCatalogue();
  for (const button of builder.querySelectorAll("[data-more]")) {
    button.hidden = !isLive;
    button.addEventListener("click", () => addChoice(button));
  }
}

function addChoice(button) {
  const choice = button.parentElement.querySelector("select").cloneNode(true);
  choice.removeAttribute("id");
  choice.setAttribute("aria-label", button.dataset.more);
  button.before(choice);
  choice.focus();
}

async function showBuilt() {
  const { isLive, home, groups } = await loadCatalogue();
  const wish = readWish();
  const [topic = "", ...moreTopics] = wish.topic;
  const [jurisdiction = "", ...morePlaces] = wish.jurisdiction;
  const isPlain = wish.q.length + moreTopics.length + morePlaces.length === 0;
  const exact = groups.find((group) => isOf(group, { topic, jurisdiction }));
  const place = document.getElementById("built");
  if (isPlain && exact) place.replaceChildren(...describeGroup(exact));
  else if (isLive) place.replaceChildren(...(await describeLive(wish, home)));
  else
    place.replaceChildren(...describeNearest({ topic, jurisdiction, hasWords: wish.q.length > 0 }, groups));
}

// In the order in which the service writes them, so that it need not send anybody elsewhere.
function readWish() {
  const form = new FormData(builder);
  const read = (name) => [...new Set(form.getAll(name).map((value) => value.trim()))].filter(Boolean).sort();
  return { topic: read("topic"), jurisdiction: read("jurisdiction"), q: read("q") };
}

const isOf = (group, { topic, jurisdiction }) =>
  (group.topic?.slug ?? "") === topic && (group.jurisdiction?.slug ?? "") === jurisdiction;

function describeGroup(group) {
  const page = Object.assign(document.createElement("p"), { textContent: \`\${stories(group.count)}: \` });
  page.append(itemOf(group).firstChild);
  return [page, addressList(Object.values(group.feeds))];
}

async function describeLive(wish, home) {
  const query = new URLSearchParams(
    Object.entries(wish).flatMap(([name, values]) => values.map((value) => [name, value])),
  );
  const answer = await fetch(new URL(\`search/feed.json?\${query}\`, root));
  const count = answer.ok ? (await answer.json()).items.length : 0;
  const note = Object.assign(document.createElement("p"), {
    textContent: \`This feed holds \${stories(count)}.\`,
  });
  return [
    note,
    addressList(["rss.xml", "atom.xml", "feed.json"].map((file) => \`\${home}search/\${file}?\${query}\`)),
  ];
}

function describeNearest(wish, groups) {
  const nearest = nearestGroup(wish, groups);
  const why = wish.hasWords ? "Words cannot be searched here." : "No story yet is filed under both.";
  const note = Object.assign(document.createElement("p"), { textContent: \`\${why} The nearest feed:\` });
  return [note, ...describeGroup(nearest)];
}

// Upwards through the places that the chosen one lies in, then without a place, then without a topic.
function nearestGroup({ topic, jurisdiction }, groups) {
  const chosen = groups.find((group) => isOf(group, { topic: "", jurisdiction }))?.jurisdiction;
  const places = [chosen?.code, ...(chosen?.parents ?? []), undefined];
  for (const slug of [topic, ""]) {
    for (const code of places) {
      const group = groups.find(
        (each) => (each.topic?.slug ?? "") === slug && each.jurisdiction?.code === code,
      );
      if (group) return group;
    }
  }
  return groups[0];
}

function addressList(addresses) {
  const list = Object.assign(document.createElement("ul"), { className: "addresses" });
  for (const address of addresses) {
    const item = document.createElement("li");
    const code = Object.assign(document.createElement("code"), {
      className: "address",
      textContent: address,
    });
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Copy" });
    button.addEventListener("click", () => copyBeside(button));
    const file = new URL(address).pathname.split("/").at(-1);
    item.append(
      Object.assign(document.createElement("span"), {
        textContent: file.includes("rss") ? "RSS" : file.includes("atom") ? "Atom" : "JSON",
      }),
      code,
      button,
    );
    list.append(item);
  }
  return list;
}
`;
export const ICON: string = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#9fcfc8" d="M2 2h8v8H2zM22 12h8v8h-8zM12 22h8v8h-8z"/><path fill="#63b0aa" d="M12 2h8v8h-8zM2 22h8v8H2z"/><path fill="#23797a" d="M22 2h8v8h-8zM12 12h8v8h-8z"/><path fill="#0b5f63" d="M2 12h8v8H2zM22 22h8v8h-8z"/></svg>
`;
