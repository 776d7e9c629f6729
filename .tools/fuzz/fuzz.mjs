// Throws hostile input at the program, with a budget of time or of inputs:
//   npm run fuzz -- [--seconds 60] [--inputs N] [--seed N] [--only article,ledger] [--workers 1]
// Every input follows from its target, the seed and its number, so `--only <target> --seed <seed>` finds a fault again.
// A fault's input is kept in test/fixtures/fuzz/<target>/, where a test tries it again for ever.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { listTargets } from "./list-targets.mjs";
import { runBatches } from "./run-batches.mjs";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    inputs: { type: "string" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    workers: { type: "string", default: "1" },
    targets: { type: "string", default: path.join(import.meta.dirname, "targets") },
    findings: { type: "string", default: path.resolve(import.meta.dirname, "../../test/fixtures/fuzz") },
    patience: { type: "string", default: "20" },
  },
});

const only = values.only?.split(",");
const all = await listTargets(values.targets);
const unknown = only?.filter((name) => !all.some((target) => target.name === name)) ?? [];
if (unknown.length > 0)
  throw new Error(`no target ${unknown.join(", ")}; there are ${all.map(({ name }) => name).join(", ")}`);
const targets = all.filter(({ name }) => only === undefined || only.includes(name));

const tally = await runBatches(targets, {
  seed: Number(values.seed),
  workers: Number(values.workers),
  deadline:
    performance.now() +
    (values.inputs === undefined ? Number(values.seconds) * 1000 : Number.POSITIVE_INFINITY),
  inputs: values.inputs === undefined ? Number.POSITIVE_INFINITY : Number(values.inputs),
  patience: Number(values.patience) * 1000,
  onFinding: keepFinding,
});

for (const [name, { inputs, findings, slowest }] of tally)
  console.log(
    `${name.padEnd(12)} ${String(inputs).padStart(9)} inputs  slowest ${Math.round(slowest)} ms  ${findings} findings`,
  );
const totals = [...tally.values()];
const sum = (key) => totals.reduce((total, each) => total + each[key], 0);
console.log(
  `${"all".padEnd(12)} ${String(sum("inputs")).padStart(9)} inputs  seed ${values.seed}  ${sum("findings")} findings`,
);
process.exitCode = sum("findings") > 0 ? 1 : 0;

function keepFinding({ target, seed, batch, index, reason, input }) {
  const folder = path.join(values.findings, target);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `seed-${seed}-${batch}-${index}.json`);
  writeFileSync(file, `${JSON.stringify(input)}\n`);
  console.error(`${target}: ${reason}\n  kept as ${path.relative(process.cwd(), file)}`);
}
