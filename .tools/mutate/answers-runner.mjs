// A test runner for Stryker that tries a mutant of the gazetteer by its answers alone. The modules are loaded once for many
// mutants, so that most take a hundredth of a second. Since they remember what they have read, two things are made sure
// of: a mutant that a story shows must not have spoilt them for the next one, and one in what is read only once is tried
// with all modules loaded anew.
import path from "node:path";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  MutantRunStatus,
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
  /** What each test covers once all is read, and the mutants in what runs only while something is read. */
  #coverage;
  /** The modules that several mutants use. */
  #shared;
  #active = { id: undefined };
  #hits = 0;
  #isEndless = false;

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
    this.#coverage = this.#findCoverage();
  }

  #findCoverage() {
    const perTest = Object.fromEntries([...this.#tests.keys()].map((id) => [id, {}]));
    const first = {};
    let covered = first;
    const answers = new vm.Script(this.#bundle.covering).runInThisContext()((...ids) => {
      for (const id of ids) covered[id] = (covered[id] ?? 0) + 1;
    });
    for (const id of this.#tests.keys()) this.#try(id, answers);
    const tests = [...this.#tests.keys()].map((id) => {
      covered = perTest[id];
      return this.#try(id, answers);
    });
    const again = {};
    for (const counts of Object.values(perTest))
      for (const [id, count] of Object.entries(counts)) again[id] = (again[id] ?? 0) + count;
    const inReading = Object.keys(first).filter((id) => first[id] !== again[id]);
    return { tests, perTest, inReading: new Set(inReading) };
  }

  /** What runs while something is read counts as static: any story may come to it first. */
  dryRun() {
    const { tests, perTest, inReading } = this.#coverage;
    const mutantCoverage = { static: Object.fromEntries([...inReading].map((id) => [id, 1])), perTest };
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  mutantRun({ activeMutant }) {
    const { perTest, inReading } = this.#coverage;
    const covering = [...this.#tests.keys()].filter((id) => perTest[id][activeMutant.id] !== undefined);
    this.#active.id = Number(activeMutant.id);
    this.#hits = 0;
    this.#isEndless = false;
    let tests = this.#tryShared(covering);
    if (tests === undefined) tests = inReading.has(activeMutant.id) ? this.#tryAnew() : [];
    this.#active.id = undefined;
    if (this.#isEndless) return { status: MutantRunStatus.Timeout, reason: "it does not end" };
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** The failure when a story has another answer, and its own again without the mutant; undefined when all is as it was. */
  #tryShared(covering) {
    const { id } = this.#active;
    if (this.#shared === undefined) this.#reloadShared();
    this.#active.id = id;
    const shown = covering.find((one) => isFailure(this.#try(one, this.#shared)));
    if (shown === undefined) return undefined;
    this.#active.id = undefined;
    const isSpoilt = isFailure(this.#try(shown, this.#shared));
    if (isSpoilt) this.#reloadShared();
    this.#active.id = id;
    return isSpoilt ? this.#tryAnew() : [failed(shown, "another answer")];
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
      this.#isEndless ||= ++this.#hits > MOST_HITS;
      if (this.#isEndless) throw new Error("it does not end");
      return true;
    });
  }

  #try(id, answers) {
    const { say, story, answer } = this.#tests.get(id);
    const start = performance.now();
    try {
      if (withinTime(() => answers[say](story)) !== answer) return failed(id, "another answer");
    } catch (error) {
      this.#isEndless ||= error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
      return failed(id, error.message);
    }
    return { id, name: id, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  }
}

const BOUNDED = new vm.Script("globalThis.askForAnswer()");
const MOST_MILLISECONDS = 4_000;

/** Ends what does not end by itself, without the process. */
function withinTime(askForAnswer) {
  globalThis.askForAnswer = askForAnswer;
  return BOUNDED.runInThisContext({ timeout: MOST_MILLISECONDS });
}

function isFailure({ status }) {
  return status === TestStatus.Failed;
}

function failed(id, failureMessage) {
  return { id, name: id, status: TestStatus.Failed, timeSpentMs: 0, failureMessage };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "answers", AnswersRunner)];
