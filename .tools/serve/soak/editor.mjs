import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pick, rest } from "./chance.mjs";

const SAMPLE = path.resolve(import.meta.dirname, "../../../content");
const STORIES = 400;

/** Makes a content folder of the sample and 400 stories. */
export function prepare(content) {
  cpSync(SAMPLE, content, { recursive: true });
  mkdirSync(path.join(content, "soak"));
  for (let n = 0; n < STORIES; n += 1) write(content, n, article(n, "first words"));
}

/** Changes ten files a second; breaks and mends one, or the settings; takes the whole folder away and brings it back. */
export async function editor(content, isOver, counts) {
  const settings = readFileSync(path.join(content, "bailiwick.yml"), "utf8");
  const newest = { n: STORIES };
  for (let turn = 1; !isOver(); turn += 1) {
    editStory(content, turn, newest);
    if (turn % 400 === 0) writeFileSync(path.join(content, "bailiwick.yml"), "entries: many");
    if (turn % 400 === 10) writeFileSync(path.join(content, "bailiwick.yml"), settings);
    if (turn % 150 === 0) await takeAway(content);
    counts.changes += 1;
    await rest(100);
  }
}

function editStory(content, turn, newest) {
  const n = Math.floor(Math.random() * STORIES);
  const kind = turn % 20;
  if (kind === 0) write(content, n, "---\ntitle: [broken\n---\n");
  else if (kind === 1) remove(content, n);
  else if (kind === 2) write(content, ++newest.n, article(newest.n, "new words"));
  else if (kind === 3 && newest.n > STORIES + 50) remove(content, newest.n - 40);
  else write(content, n, article(n, `edit ${turn}`));
}

function write(content, n, text) {
  writeFileSync(path.join(content, `soak/${n}.md`), text);
}

function remove(content, n) {
  rmSync(path.join(content, `soak/${n}.md`), { force: true });
}

async function takeAway(content) {
  renameSync(content, `${content}-away`);
  await rest(2500);
  renameSync(`${content}-away`, content);
}

const article = (n, words) => `---
title: Story ${n} about ${words}
publishedDateTime: 2026-0${1 + (n % 9)}-${String(1 + (n % 28)).padStart(2, "0")}T10:00:00Z
webUrl: https://news.example.com/soak-${n}
topics: [${pick(["Facial recognition", "Deepfakes", "Policing", "Biometrics"])}]
jurisdictions: [${pick(["US-WI/madison", "US-TX", "GB", "FR", "EU"])}]
excerpt: The ${words} of story ${n}.
---
${"A paragraph about the law & what it says. ".repeat(40)}
`;
