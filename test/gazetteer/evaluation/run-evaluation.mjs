// Prints how well the engine does on the hand-labelled examples. Vite (it comes with vitest) reads the TypeScript, so
// nothing needs compiling first:
//   node test/gazetteer/evaluation/run-evaluation.mjs [--errors] [--set dev|test|fresh] [--kind KIND] [--engine FILE]
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    errors: { type: "boolean", default: false },
    set: { type: "string" },
    kind: { type: "string" },
    engine: { type: "string", default: here("../../../src/gazetteer/infer-jurisdictions.ts") },
  },
});

const viteOptions = { configFile: false, logLevel: "error", root: here("../../..") };
const load = async (path) => (await runnerImport(path, viteOptions)).module;

const { scoreExamples } = await load(here("score.ts"));
const { inferJurisdictions } = await load(resolve(options.engine));

for (const name of options.set === undefined ? ["dev", "test", "fresh"] : [options.set]) {
  const examples = readExamples(name);
  const start = performance.now();
  const predictions = examples.map(predict);
  const perStory = (performance.now() - start) / examples.length;
  printScore(name, scoreExamples(examples, predictions), perStory);
  if (options.errors) printErrors(examples, predictions);
}

function readExamples(name) {
  const lines = readFileSync(here(`${name}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => options.kind === undefined || kind === options.kind);
}

function predict(example) {
  const { status, jurisdictions } = inferJurisdictions(storyOf(example));
  return { id: example.id, status, jurisdictions };
}

function storyOf({ title, excerpt, provider, related }) {
  const story = { title };
  if (excerpt !== undefined) story.excerpt = excerpt;
  if (provider !== undefined) story.source = provider;
  if (related !== undefined) story.related = related.map(relatedOf);
  return story;
}

function relatedOf({ provider, ...rest }) {
  return provider === undefined ? rest : { ...rest, source: provider };
}

function printScore(name, score, perStory) {
  console.log(
    `\n== ${name}: ${score.count} stories, ${perStory.toFixed(2)} ms each (with the loading of the data)`,
  );
  console.log(
    `exact ${percent(score.exact)}  set F1 ${percent(score.setF1)}  roll-up set F1 ${percent(score.rollUpSetF1)}`,
  );
  for (const average of ["micro", "macro", "rollUp"]) {
    const { precision, recall, f1 } = score[average];
    console.log(`${average.padEnd(6)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
  }
  console.log(
    `abstains where nothing is to be found ${percent(score.abstention)}, where something is ${percent(score.falseAbstention)}`,
  );
  if (score.calibrationError !== undefined) printCalibration(score);
  printRows("level", score.byLevel);
  printRows("kind", score.byKind);
}

function printCalibration({ calibrationError, calibration }) {
  console.log(`expected calibration error ${calibrationError.toFixed(3)}`);
  for (const { from, count, confidence, correct } of calibration) {
    console.log(
      `  from ${from.toFixed(1)} ${String(count).padStart(5)} answers, said ${percent(confidence)}, right ${percent(correct)}`,
    );
  }
}

function printRows(title, rows) {
  console.log(`\n${title.padEnd(16)}    n  exact  setF1 rollUp      P      R`);
  for (const { name, count, exact, setF1, rollUpF1, precision, recall } of rows) {
    const shares = [exact, setF1, rollUpF1, precision, recall].map(percent).join(" ");
    console.log(`${name.padEnd(16)} ${String(count).padStart(4)} ${shares}`);
  }
}

function printErrors(examples, predictions) {
  console.log("\nerrors");
  for (const [index, { id, kind, title, excerpt, provider, expected }] of examples.entries()) {
    const { status, jurisdictions } = predictions[index];
    const predicted = jurisdictions.map(({ code }) => code);
    if (sameSet(predicted, expected)) continue;
    console.log(
      `${id} ${kind}: expected [${expected}], got [${predicted}] ${status}\n     ${title} (${provider?.domain ?? "no source"})`,
    );
    if (excerpt !== undefined) console.log(`     ${excerpt}`);
  }
}

function sameSet(a, b) {
  return a.length === b.length && a.every((code) => b.includes(code));
}

function percent(share) {
  return `${(100 * share).toFixed(1).padStart(5)}%`;
}
