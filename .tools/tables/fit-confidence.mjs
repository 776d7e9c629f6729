// Fits how the words of a story lean, and the chance that a candidate code is one of a story's, to the development
// examples, and writes them as word-weights.data.ts and forest.data.ts in src/gazetteer/data. Run `npm run compile` first, then:
//   node .tools/tables/fit-confidence.mjs [--check] [more.jsonl=WEIGHT ...]
// `--check` reports a six-fold cross-validation and writes nothing. Further files are examples of the same form, which
// count with a weight: one with `"near": true` counts a place in the right county as right, one with `"elsewhere": "US"`
// only teaches which towns outside that country its words do not mean. Nothing is ever fitted to test.jsonl.
import { readFileSync, writeFileSync } from "node:fs";
import { chanceOf, fitTrees, scale, writeTree } from "./boosted-trees.mjs";
import { classOf, fitWords, leaningOfWords, writeWords } from "./word-weights.mjs";

const root = new URL("../../", import.meta.url);
const load = (module) => import(new URL(`.compiled/gazetteer/${module}.js`, root));
const [{ readCoverage, readStory }, { resolveMentions }, { homeOfSource }, { voicesOf }] = await Promise.all(
  ["reading", "resolve-mentions", "source-home", "voices"].map(load),
);
const [{ levelSigns, tenorOf }, { chooseAmong, rateCodes }, { FEATURES }, { findPlace }, { parentOf }] =
  await Promise.all(["level-signs", "choose-codes", "candidate-features", "places", "code-tree"].map(load));
const { visitStoryWords } = await load("story-words");

const MODEL = {
  trees: 400,
  rate: 0.08,
  depth: 3,
  shrinkage: 5,
  leastHessian: 2,
  storyShare: 0.7,
  featureShare: 0.4,
  seed: 1,
};
const FORESTS = 1;
// More of these never speaks against a code.
const RISING = [
  "governs in title",
  "governs in lead",
  "named in title",
  "named in lead",
  "qualified",
  "margin",
  "share",
  "voices",
  "supported",
];
const WORDS_SAY =
  "A word a line, with a weight of one character for each class, in the body and then in the title; first the start's.";
const FOREST_SAYS = "One tree a line, in preorder: `feature:most` asks, a bare number is a leaf's vote.";
const FOLDS = 6;
// A story's words must not be judged by what was learned of the story itself.
const PARTS = 5;

const rising = new Set(RISING.map((name) => FEATURES.indexOf(name)));
const isCheck = process.argv.includes("--check");
const files = [
  "test/gazetteer/evaluation/dev.jsonl=1",
  ...process.argv.slice(2).filter((word) => !word.startsWith("--")),
];
const stories = files.flatMap(readExamples).map((story, group) => ({ ...story, ...readWords(story), group }));
if (isCheck) check();
else {
  const words = fitWords(stories.filter(({ isMain }) => isMain));
  write("word-weights", "WORD_WEIGHTS", WORDS_SAY, writeWords(words));
  write("forest", "FOREST", FOREST_SAYS, modelOf(stories).map(writeTree).join("\n"));
}

function readExamples(argument) {
  const [file, weight] = argument.split("=");
  const lines = readFileSync(new URL(file, root), "utf8").trim().split("\n");
  return lines.map((line) => ({ ...JSON.parse(line), weight: Number(weight), isMain: weight === "1" }));
}

function readWords({ title, excerpt, provider, related, expected }) {
  const coverage = related?.map((one) => ({ title: one.title, excerpt: one.excerpt, source: one.provider }));
  const story = { title, excerpt, source: provider, related: coverage };
  const readings = [...readStory(story), ...readCoverage(story)];
  const words = new Set();
  visitStoryWords(readings, (word, isInTitle) => {
    words.add(word);
    if (isInTitle) words.add(`^${word}`);
  });
  return { readings, words, level: classOf(expected) };
}

/** Gives the candidates of stories to learn from, each with the leaning that the others' words give it. */
function candidatesToLearn(some) {
  const main = some.filter(({ isMain }) => isMain);
  const whole = fitWords(main);
  const parts = Array.from({ length: PARTS }, (_, part) =>
    fitWords(main.filter((_, at) => at % PARTS !== part)),
  );
  const partOf = new Map(main.map((story, at) => [story, parts[at % PARTS]]));
  return some.flatMap((story) =>
    candidatesOf(story, leaningOfWords(partOf.get(story) ?? whole, story.words)),
  );
}

function candidatesOf({ readings, provider, expected, weight, near, elsewhere, group }, leaning) {
  const home = homeOfSource(provider, {});
  const resolved = resolveMentions(readings, home);
  const tenor = tenorOf(readings);
  const voices = voicesOf(readings, resolved, home, tenor);
  const rated = rateCodes({ voices, signs: levelSigns(readings), tenor, leaning, home });
  const kept =
    elsewhere === undefined ? rated : rated.filter(({ candidate }) => isStray(candidate, elsewhere));
  const known = new Set(kept.map(({ candidate: { code } }) => code));
  const reached = expected.map((code) => nearestKnown(code, known));
  return kept.map(({ candidate: { code, own, within }, features }) => ({
    code,
    voices: [...own, ...within],
    x: features,
    y: reached.some((one) => one === code || (near === true && isSameCounty(one, code))) ? 1 : 0,
    weight,
    group,
  }));
}

/** A place that nothing in the story names cannot be found: then what holds it is right. */
function nearestKnown(code, known) {
  let area = code;
  while (area !== undefined && !known.has(area)) area = parentOf(area);
  return area;
}

/** Of a headline known only to be about one country, the towns of others that its words were taken for. */
function isStray({ code, own }, country) {
  return code.includes("/") && own.length > 0 && !code.startsWith(country);
}

function isSameCounty(one, other) {
  const county = findPlace(one)?.fips;
  return county !== undefined && county === findPlace(other)?.fips;
}

/** Several forests, each grown on other samples, vote together: their mean is steadier than any of them. */
function modelOf(some) {
  const rows = candidatesToLearn(some);
  return Array.from({ length: FORESTS }, (_, at) =>
    fitTrees(rows, { ...MODEL, rising, seed: MODEL.seed + at }),
  )
    .flat()
    .map((tree) => scale(tree, 1 / FORESTS));
}

function write(file, name, says, text) {
  writeFileSync(
    new URL(`src/gazetteer/data/${file}.data.ts`, root),
    `// Made by .tools/tables/fit-confidence.mjs. Do not edit.
// ${says}
export const ${name}: string = \`${text}\`;
`,
  );
  console.log(`${file}: ${text.split("\n").length} lines, ${Math.round(text.length / 1024)} KB`);
}

function check() {
  const judged = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = stories.filter((_, at) => at % FOLDS !== fold);
    const trees = modelOf(others);
    const words = fitWords(others.filter(({ isMain }) => isMain));
    for (const story of stories.filter(
      ({ elsewhere }, at) => elsewhere === undefined && at % FOLDS === fold,
    )) {
      judged.push({
        ...story,
        rated: candidatesOf(story, leaningOfWords(words, story.words)).map(({ code, voices, x }) => ({
          code,
          voices,
          confidence: chanceOf(trees, x),
        })),
      });
    }
  }
  for (const publish of [0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8]) {
    console.log(
      publish,
      ...[true, false].map((isMain) =>
        report(
          judged.filter((one) => one.isMain === isMain),
          publish,
        ),
      ),
    );
  }
}

function report(judged, publish) {
  if (judged.length === 0) return "";
  const scores = judged.map((story) => {
    const { chosen } = chooseAmong(story.rated, publish);
    const { expected, near } = story;
    const hit = (code) => expected.some((one) => one === code || (near && isSameCounty(one, code)));
    return {
      chosen,
      set: f1(chosen.filter(({ code }) => hit(code)).length, chosen.length, expected.length),
      roll: rollUp(chosen, expected),
      isEmpty: expected.length === 0,
      hit,
    };
  });
  const mean = (values) => (values.reduce((sum, one) => sum + one, 0) / values.length).toFixed(3);
  const empty = scores.filter(({ isEmpty }) => isEmpty);
  const published = scores.flatMap(({ chosen, hit }) =>
    chosen.map(({ code, confidence }) => [confidence, hit(code) ? 1 : 0]),
  );
  return {
    set: mean(scores.map(({ set }) => set)),
    roll: mean(scores.map(({ roll }) => roll)),
    silent: empty.length === 0 ? "" : mean(empty.map(({ chosen }) => (chosen.length === 0 ? 1 : 0))),
    precision: mean(published.map(([, right]) => right)),
    calibration: calibrationError(published),
  };
}

function rollUp(chosen, expected) {
  const found = withParents(chosen.map(({ code }) => code));
  const wanted = withParents(expected);
  return f1([...found].filter((code) => wanted.has(code)).length, found.size, wanted.size);
}

function withParents(codes) {
  const all = new Set();
  for (const code of codes) for (let at = code; at !== undefined; at = parentOf(at)) all.add(at);
  return all;
}

function f1(right, found, wanted) {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}

/** The mean difference between confidence and truth in ten bands. */
function calibrationError(published) {
  let error = 0;
  for (let band = 0; band < 10; band++) {
    const within = published.filter(([chance]) => Math.min(9, Math.floor(chance * 10)) === band);
    error += Math.abs(within.reduce((sum, [chance, right]) => sum + chance - right, 0));
  }
  return (error / published.length).toFixed(3);
}
