// A test runner for Stryker that tries a mutant of the gazetteer by its answers alone. Every mutant gets all modules
// anew, since they remember what they have read: from one script in memory that takes a tenth of a second, a tenth of
// what Vitest needs to begin.
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
const OFFERED = "ANSWERS";

class AnswersRunner {
  #script;
  #tests;
  /** What Stryker's instrumented code reads and counts. */
  #space = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.#space;
    const { module } = await runnerImport(path.resolve(ANSWERS, "read-answers.ts"), { configFile: false });
    this.#tests = new Map(module.readAnswers().map((answered) => [answered.story.id, answered]));
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

  mutantRun({ activeMutant, testFilter = [...this.#tests.keys()], hitLimit }) {
    Object.assign(this.#space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const tests = [];
    try {
      const answers = this.#script.runInThisContext();
      for (const id of testFilter) {
        tests.push(this.#try(id, answers));
        if (tests.at(-1).status === TestStatus.Failed) break;
      }
    } catch (error) {
      tests.push(failed("loading", error.message));
    }
    const timedOut = determineHitLimitReached(this.#space.hitCount, hitLimit);
    this.#space.activeMutant = undefined;
    return toMutantRunResult(timedOut ?? { status: DryRunStatus.Complete, tests });
  }

  #try(id, answers) {
    const { story, answer } = this.#tests.get(id);
    this.#space.currentTestId = id;
    const start = performance.now();
    try {
      if (answers.answerOf(story) !== answer) return failed(id, "another answer");
    } catch (error) {
      return failed(id, error.message);
    }
    return { id, name: id, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  }
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
