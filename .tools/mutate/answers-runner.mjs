// A test runner for Stryker that tries a mutant of the gazetteer by its answers alone. The modules are loaded once for many
// mutants, so that most take a hundredth of a second. Since they remember what they have read, two things are made sure
// of: a mutant that a story shows must not have spoilt them for the next one, and one that none shows is tried again
// with all modules loaded anew.
import path from "node:path";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { runnerImport } from "vite";
import { bundleAnswers } from "./bundle-answers.mjs";

const ANSWERS = "test/gazetteer/answers";
const FILES = { answerOf: "answers.txt", signsOf: "signs.txt", featuresOf: "features.txt" };
const MOST_HITS = 3_000_000;

class AnswersRunner {
  #bundle;
  #tests;
  /** The modules that several mutants use. */
  #shared;
  #active = { id: undefined };
  #hits = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { module } = await runnerImport(path.resolve(ANSWERS, "read-answers.ts"), { configFile: false });
    this.#tests = new Map(
      Object.entries(FILES).flatMap(([say, file]) =>
        module.readAnswers(file).map(({ story, answer }) => [`${say} ${story.id}`, { say, story, answer }]),
      ),
    );
    this.#bundle = await bundleAnswers(path.resolve(ANSWERS, "answer-of.ts"));
  }

  /** What runs only while something is read for the first time counts as static: any story may come to it first. */
  dryRun() {
    const perTest = Object.fromEntries([...this.#tests.keys()].map((id) => [id, {}]));
    const first = {};
    let covered = first;
    const answers = new vm.Script(this.#bundle.covering).runInThisContext()((...ids) => {
      for (const id of ids) covered[id] = 1;
    });
    for (const id of this.#tests.keys()) this.#try(id, answers);
    const tests = [...this.#tests.keys()].map((id) => {
      covered = perTest[id];
      return this.#try(id, answers);
    });
    const again = Object.assign({}, ...Object.values(perTest));
    const onlyOnce = Object.fromEntries(Object.entries(first).filter(([id]) => again[id] === undefined));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: onlyOnce, perTest } };
  }

  mutantRun({ activeMutant, testFilter, reloadEnvironment }) {
    this.#active.id = Number(activeMutant.id);
    this.#hits = 0;
    const isShown = !reloadEnvironment && this.#isShownByShared(testFilter);
    const tests = isShown ? [failed("shared modules", "another answer")] : this.#tryAnew();
    this.#active.id = undefined;
    const timedOut = determineHitLimitReached(this.#hits, MOST_HITS);
    return toMutantRunResult(timedOut ?? { status: DryRunStatus.Complete, tests });
  }

  /** True when a story has another answer, and its own again without the mutant. */
  #isShownByShared(testFilter) {
    const { id } = this.#active;
    if (this.#shared === undefined) this.#reloadShared();
    this.#active.id = id;
    const shown = testFilter.find((one) => isFailure(this.#try(one, this.#shared)));
    if (shown === undefined) return false;
    this.#active.id = undefined;
    const isSpoilt = isFailure(this.#try(shown, this.#shared));
    if (isSpoilt) this.#reloadShared();
    this.#active.id = id;
    return !isSpoilt;
  }

  #reloadShared() {
    this.#active.id = undefined;
    this.#shared = this.#load();
    for (const id of this.#tests.keys()) this.#try(id, this.#shared);
  }

  #tryAnew() {
    const tests = [];
    try {
      const answers = this.#load();
      for (const id of this.#tests.keys()) {
        tests.push(this.#try(id, answers));
        if (isFailure(tests.at(-1))) break;
      }
    } catch (error) {
      tests.push(failed("loading", error.message));
    }
    return tests;
  }

  #load() {
    this.#bundle.script ??= new vm.Script(this.#bundle.switching);
    return this.#bundle.script.runInThisContext()(this.#active, () => {
      if (++this.#hits > MOST_HITS) throw new Error("it does not end");
      return true;
    });
  }

  #try(id, answers) {
    const { say, story, answer } = this.#tests.get(id);
    const start = performance.now();
    try {
      if (answers[say](story) !== answer) return failed(id, "another answer");
    } catch (error) {
      return failed(id, error.message);
    }
    return { id, name: id, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  }
}

function isFailure({ status }) {
  return status === TestStatus.Failed;
}

function failed(id, failureMessage) {
  return { id, name: id, status: TestStatus.Failed, timeSpentMs: 0, failureMessage };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "answers", AnswersRunner)];
