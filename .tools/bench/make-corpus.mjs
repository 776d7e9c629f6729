// Makes a content folder of the size and shape of real ones: front matter with coverage of one to nine reports, a body
// for one article in five, two topics, one to three jurisdictions; about 7.1 KB each. The same numbers give the same bytes.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { randomNumbers } from "../random-numbers.mjs";

const TOPICS = [
  "Artificial intelligence",
  "Automated decisions",
  "Biometrics",
  "Body cameras",
  "Data brokers",
  "Drones",
];
TOPICS.push(
  "Facial recognition",
  "Location data",
  "Plate readers",
  "Predictive policing",
  "Smart cities",
  "Wiretaps",
);

// Together with what they roll up into they are twenty.
const PLACES = [
  ["US-WI/madison", "Madison"],
  ["US-CA", "California"],
  ["US-IL", "Illinois"],
  ["US-MA", "Massachusetts"],
  ["US-NY", "New York"],
  ["US-TX", "Texas"],
  ["US-WA", "Washington State"],
  ["GB-ENG", "England"],
  ["GB-SCT", "Scotland"],
  ["FR", "France"],
  ["DE", "Germany"],
  ["EU", "the European Union"],
  ["CA-ON", "Ontario"],
  ["AU", "Australia"],
  ["IN", "India"],
  ["INT", "the United Nations"],
];
const SUBJECTS =
  "regulators|lawmakers|a committee|the police chief|an appeals court|the attorney general|councillors|auditors".split(
    "|",
  );
const ACTS = "debate|approve|delay|challenge|fund|ban|limit|review|defend|publish rules for".split("|");
const THINGS =
  "face matching|plate readers|a camera network|phone tracking|risk scores|aerial surveillance|voice prints|data sales".split(
    "|",
  );
const REASONS =
  "after a complaint by residents|despite a warning from its own lawyers|as the budget year ends|following an audit that found errors|while a lawsuit is pending|ahead of a vote next month|because contracts were kept secret|after months of hearings".split(
    "|",
  );
const OUTLETS = "Herald|Courier|Tribune|Monitor|Gazette|Observer|Dispatch|Chronicle|Examiner|Bulletin".split(
  "|",
);

/** Makes the text of one article; `withCodes` writes its jurisdictions into the front matter. */
export function articleOf(number, withCodes = true) {
  const pick = picker(number);
  const places = [...new Set(Array.from({ length: 1 + (number % 3) }, () => pick(PLACES)))];
  const topics = [TOPICS[number % TOPICS.length], TOPICS[(number * 7 + 3) % TOPICS.length]];
  const date = new Date(
    Date.UTC(2016, 0, 1) + ((number * 7919) % 3650) * 86_400_000 + (number % 86_400) * 1000,
  );
  const title = sentence(pick, places[0][1], 1);
  const slug = `${title.toLowerCase().replace(/[^a-z]+/g, "-")}-${number}`;
  const outlet = pick(OUTLETS);
  const domain = `${outlet.toLowerCase()}-${number % 97}.example`;
  const lines = [
    "---",
    "category: news",
    `title: "${title}"`,
    `excerpt: "${sentence(pick, places[0][1], 2)}"`,
    `publishedDateTime: ${date.toISOString().slice(0, 19)}Z`,
    // Hugo sorts by this one.
    `date: ${date.toISOString().slice(0, 19)}Z`,
    ...addresses(domain, slug, ""),
    "type: article",
    `quality: ${number % 100}`,
    "heat: -1",
    "provider:",
    `  name: The ${outlet}`,
    `  domain: ${domain}`,
    `topics: [${topics.join(", ")}]`,
    ...(withCodes ? [`jurisdictions: [${places.map(([code]) => code).join(", ")}]`] : []),
    ...image(domain, number, ""),
    "related:",
    ...Array.from({ length: 1 + ((number * 5) % 9) }, (_, index) =>
      report(pick, places, number, index, date),
    ).flat(),
    `secured: "${noise(pick, 340)}"`,
    "---",
    "",
  ];
  if (number % 5 === 0)
    for (let count = 0; count < 4; count += 1) lines.push(sentence(pick, places[0][1], 4), "");
  return lines.join("\n");
}

function report(pick, places, number, index, date) {
  const outlet = pick(OUTLETS);
  const domain = `${outlet.toLowerCase()}-${(number + index) % 89}.example`;
  const title = sentence(pick, pick(places)[1], 1);
  const slug = `${title.toLowerCase().replace(/[^a-z]+/g, "-")}-${number}-${index}`;
  return [
    `  - title: "${title}"`,
    `    excerpt: "${sentence(pick, pick(places)[1], 2)}"`,
    `    publishedDateTime: ${new Date(date.getTime() + index * 3_600_000).toISOString().slice(0, 19)}Z`,
    ...addresses(domain, slug, "    "),
    "    type: article",
    "    provider:",
    `      name: The ${outlet}`,
    `      domain: ${domain}`,
    `    quality: ${(number + index * 13) % 100}`,
    ...image(domain, number * 31 + index, "    "),
  ];
}

function addresses(domain, slug, indent) {
  const amp = domain.replaceAll(".", "-");
  return [
    `${indent}webUrl: "https://www.${domain}/news/politics/${slug}.html"`,
    `${indent}ampWebUrl: "https://www.${domain}/news/politics/${slug}.amp.html"`,
    `${indent}cdnAmpWebUrl: "https://www-${amp}.cdn.ampproject.org/c/s/www.${domain}/news/politics/${slug}.amp.html"`,
  ];
}

function image(domain, number, indent) {
  const url = `https://images.${domain}/assets/v3/${(number * 2_654_435_761) % 4_294_967_296}.jpg?resize=1024%2C700`;
  return [
    `${indent}images:`,
    `${indent}  - url: "${url}"`,
    `${indent}    width: 1024`,
    `${indent}    height: 700`,
  ];
}

function sentence(pick, place, count) {
  const one = () => `${capital(pick(SUBJECTS))} in ${place} ${pick(ACTS)} ${pick(THINGS)} ${pick(REASONS)}`;
  return Array.from({ length: count }, one).join(". ");
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function noise(pick, length) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  return Array.from({ length }, () => pick(letters)).join("");
}

/** Picks items by numbers that the seed gives. */
function picker(seed) {
  const random = randomNumbers(Math.imul(seed + 1, 0x9e3779b1));
  return (items) => items[Math.floor(random() * 4294967296) % items.length];
}

/** Writes a content folder, a thousand articles in each folder of it. */
export function makeCorpus(folder, count, { withCodes = true, settings = "" } = {}) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "bailiwick.yml"), `base_url: https://feeds.example.org/\n${settings}`);
  for (let number = 0; number < count; number += 1) {
    const name = path.join(folder, String(Math.floor(number / 1000)).padStart(4, "0"));
    if (number % 1000 === 0) mkdirSync(name, { recursive: true });
    writeFileSync(path.join(name, `${String(number).padStart(7, "0")}.md`), articleOf(number, withCodes));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [folder, count = "10000", kind = "codes", archives = "none"] = process.argv.slice(2);
  if (folder === undefined)
    throw new Error("usage: make-corpus.mjs <folder> [count] [codes|inferred] [none|main]");
  makeCorpus(folder, Number(count), { withCodes: kind === "codes", settings: `archives: ${archives}\n` });
}
