// Writes anew what the gazetteer says of the stories in answers.txt, and what its rules see in those of signs.txt. The
// change shows what a new rule, table or weight does; a story is added by a line with its id. Vite comes with vitest.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const viteOptions = { configFile: false, logLevel: "error", root: here("../../..") };
const load = async (file) => (await runnerImport(here(file), viteOptions)).module;

const [{ answerOf, signsOf }, { readAnswers, writeAnswers }] = [
  await load("answer-of.ts"),
  await load("read-answers.ts"),
];
for (const [file, answerTo] of [
  ["answers.txt", answerOf],
  ["signs.txt", signsOf],
]) {
  const known = readAnswers(file);
  const text = writeAnswers(
    known.map(({ story }) => story),
    answerTo,
  );
  const changed = known.filter(({ story, answer }) => answerTo(story) !== answer).length;
  writeFileSync(here(file), text);
  console.log(`${file}: ${known.length} stories, ${changed} with another answer than before`);
}
