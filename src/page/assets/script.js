// Search as one types, copy buttons, the form for a feed of one's own. Everything else works without it.

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
    const own = new URL("i/", form.elements.at.value.replace(/\/*$/, "/"));
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

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

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
  const terms = fold(words).split(/\s+/).filter(Boolean);
  const found =
    terms.length === 0 ? [] : groups.filter(({ folded }) => terms.every((term) => folded.includes(term)));
  const best = found
    .map((group) => ({ group, rank: rankOf(group, terms) }))
    .sort((a, b) => b.rank - a.rank || b.group.count - a.group.count)
    .slice(0, MOST_FOUND);
  list.replaceChildren(...best.map(({ group }) => itemOf(group)));
  list.hidden = best.length === 0;
  const counted = found.length === 1 ? "1 feed found" : `${found.length} feeds found`;
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

const stories = (count) => (count === 1 ? "1 story" : `${count} stories`);

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
    if (asked.has(name)) builder.querySelector(`[name=${name}]`).value = asked.get(name);
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
  const page = Object.assign(document.createElement("p"), { textContent: `${stories(group.count)}: ` });
  page.append(itemOf(group).firstChild);
  return [page, addressList(Object.values(group.feeds))];
}

async function describeLive(wish, home) {
  const query = new URLSearchParams(
    Object.entries(wish).flatMap(([name, values]) => values.map((value) => [name, value])),
  );
  const answer = await fetch(new URL(`search/feed.json?${query}`, root));
  const count = answer.ok ? (await answer.json()).items.length : 0;
  const note = Object.assign(document.createElement("p"), {
    textContent: `This feed holds ${stories(count)}.`,
  });
  return [
    note,
    addressList(["rss.xml", "atom.xml", "feed.json"].map((file) => `${home}search/${file}?${query}`)),
  ];
}

function describeNearest(wish, groups) {
  const nearest = nearestGroup(wish, groups);
  const why = wish.hasWords ? "Words cannot be searched here." : "No story yet is filed under both.";
  const note = Object.assign(document.createElement("p"), { textContent: `${why} The nearest feed:` });
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
