import { build } from "rolldown";

// What Stryker writes into the code. Its own counting, of every hit of every mutant, takes longer than the gazetteer.
const COVERED = /stryCov_9fa48(?:\$\d+)?\(("[^)]*)\)/g;
const IS_ACTIVE = /stryMutAct_9fa48(?:\$\d+)?\("(\d+)"\)/g;

/**
 * Bundles the instrumented gazetteer as two functions that load it: `covering` is given `(cover)`, which is called with the
 * numbers of the mutants in what runs, and `switching` is given `(active, hit)`: the mutant `active.id` is there, and
 * `hit` is called, to be true, whenever it runs.
 */
export async function bundleAnswers(entry) {
  const { output } = await build({ input: entry, write: false, output: { format: "iife", name: "ANSWERS" } });
  const { code } = output[0];
  const loader = (parameters, body) => `(function (${parameters}) {\n${body}\nreturn ANSWERS;\n})`;
  return {
    covering: loader("COVER", code.replace(COVERED, "COVER($1)").replace(IS_ACTIVE, "false")),
    switching: loader(
      "ACTIVE, HIT",
      code.replace(COVERED, "0").replace(IS_ACTIVE, "(ACTIVE.id === $1 && HIT())"),
    ),
  };
}
