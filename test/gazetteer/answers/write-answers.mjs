// Writes anew what the gazetteer says of the stories in answers.txt, what its rules see in those of signs.txt, and by
// what features the codes of features.txt are weighed: the difference shows what a new rule, table or weight does. A story of dev.jsonl or written.jsonl is added by a line with its
// id. Vite (it comes with vitest) reads the TypeScript.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const viteOptions = { configFile: false, logLevel: "error", root: here("../../..") };
const load = async (file) => (await runnerImport(here(file), viteOptions)).module;

const { answerOf, featuresOf, signsOf } = await load("answer-of.ts");
const { readAnswers } = await load("read-answers.ts");
for (const [file, say] of [
  ["answers.txt", answerOf],
  ["signs.txt", signsOf],
  ["features.txt", featuresOf],
]) {
  const known = readAnswers(file);
  const paragraphs = known.map(({ story }) => `${story.id} ${story.title}\n${say(story)}`);
  writeFileSync(here(file), `${paragraphs.join("\n\n")}\n`);
  const changed = known.filter(({ story, answer }) => say(story) !== answer).length;
  console.log(`${file}: ${known.length} stories, ${changed} with another answer than before`);
}
