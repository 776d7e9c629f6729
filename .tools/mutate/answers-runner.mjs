// A test runner for Stryker that tries a mutant of the gazetteer by its answers alone. The modules are loaded once for many
// mutants, so that most take a hundredth of a second. Since they remember what they have read, two things are made sure
// of: a mutant that a story shows must not have spoilt them for the next one, and one that none shows is tried again
// with all modules loaded anew.
import path from "node:path";
import vm from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { build, runnerImport } from "vite";

const ANSWERS = "test/gazetteer/answers";
const FILES = { answerOf: "answers.txt", signsOf: "signs.txt" };
const OFFERED = "ANSWERS";

class AnswersRunner {
  #script;
  #tests;
  /** The modules that several mutants use. */
  #shared;
  /** What Stryker's instrumented code reads and counts. */
  #space = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.#space;
    const { module } = await runnerImport(path.resolve(ANSWERS, "read-answers.ts"), { configFile: false });
    this.#tests = new Map(
      Object.entries(FILES).flatMap(([say, file]) =>
        module.readAnswers(file).map(({ story, answer }) => [`${say} ${story.id}`, { say, story, answer }]),
      ),
    );
    this.#script = new vm.Script(`${await bundle(path.resolve(ANSWERS, "answer-of.ts"))}\n;${OFFERED}`);
  }

  /** Each test loads everything itself, so that it covers all that it needs. */
  dryRun() {
    const tests = [...this.#tests.keys()].map((id) => {
      this.#space.currentTestId = undefined;
      return this.#try(id, this.#script.runInThisContext());
    });
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#space.mutantCoverage };
  }

  mutantRun({ activeMutant, testFilter = [...this.#tests.keys()], hitLimit, reloadEnvironment }) {
    Object.assign(this.#space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const isShown = !reloadEnvironment && this.#isShownByShared(testFilter);
    const tests = isShown ? [failed("shared modules", "another answer")] : this.#tryAnew(testFilter);
    const timedOut = determineHitLimitReached(this.#space.hitCount, hitLimit);
    this.#space.activeMutant = undefined;
    return toMutantRunResult(timedOut ?? { status: DryRunStatus.Complete, tests });
  }

  /** True when a story has another answer, and its own again without the mutant. */
  #isShownByShared(testFilter) {
    const { activeMutant } = this.#space;
    const reload = () => {
      this.#space.activeMutant = undefined;
      this.#shared = this.#script.runInThisContext();
      for (const id of this.#tests.keys()) this.#try(id, this.#shared);
    };
    if (this.#shared === undefined) reload();
    this.#space.activeMutant = activeMutant;
    const shown = testFilter.find((id) => isFailure(this.#try(id, this.#shared)));
    if (shown === undefined) return false;
    this.#space.activeMutant = undefined;
    const isSpoilt = isFailure(this.#try(shown, this.#shared));
    if (isSpoilt) reload();
    this.#space.activeMutant = activeMutant;
    return !isSpoilt;
  }

  #tryAnew(testFilter) {
    const tests = [];
    try {
      const answers = this.#script.runInThisContext();
      for (const id of testFilter) {
        tests.push(this.#try(id, answers));
        if (isFailure(tests.at(-1))) break;
      }
    } catch (error) {
      tests.push(failed("loading", error.message));
    }
    return tests;
  }

  #try(id, answers) {
    const { say, story, answer } = this.#tests.get(id);
    this.#space.currentTestId = id;
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

async function bundle(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: OFFERED } },
  });
  return output[0].code;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "answers", AnswersRunner)];
