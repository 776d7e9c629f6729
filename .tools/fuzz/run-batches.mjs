import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sampleBatch } from "./sample-batch.mjs";

const MEMORY = 512; // megabytes for the heap of a worker
const MOST_FINDINGS = 5; // of one target in one run; more of them are mostly the same fault

/**
 * Runs targets in worker processes until the time or the inputs are used up. A worker that dies, or stays on one input
 * for longer than the patience, is a finding like any other. Gives inputs, findings and the slowest input by target.
 */
export async function runBatches(targets, limits) {
  const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-fuzz-"));
  const tally = new Map(
    targets.map(({ name }) => [name, { inputs: 0, findings: 0, slowest: 0, spent: 0, next: 0 }]),
  );
  try {
    const lanes = Array.from({ length: limits.workers }, (_, lane) =>
      runLane(targets, tally, limits, path.join(folder, `${lane}`)),
    );
    await Promise.all(lanes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

async function runLane(targets, tally, limits, folder) {
  const workers = new Map();
  mkdirSync(folder);
  for (;;) {
    const target = pickTarget(targets, tally, limits);
    if (target === undefined) break;
    const own = tally.get(target.name);
    const batch = own.next++;
    const worker =
      workers.get(target) ?? (await startWorker(target, path.join(folder, target.name), limits.patience));
    workers.set(target, worker);
    const started = performance.now();
    const { inputs, slowest, faults, isDead } = await worker.run(limits.seed, batch);
    own.inputs += inputs;
    own.slowest = Math.max(own.slowest, slowest);
    own.spent += performance.now() - started;
    own.findings += faults.length;
    for (const fault of faults.slice(0, MOST_FINDINGS))
      limits.onFinding({ target: target.name, seed: limits.seed, ...fault });
    if (isDead) workers.delete(target);
  }
  for (const worker of workers.values()) worker.stop();
}

/** Gives the target that has had the least of its share; undefined when the budget is used up. */
function pickTarget(targets, tally, { deadline, inputs }) {
  if (performance.now() > deadline) return undefined;
  const open = targets.filter(
    ({ name }) => tally.get(name).findings < MOST_FINDINGS && tally.get(name).inputs < inputs,
  );
  const used = ({ name, share }) => tally.get(name).spent / share;
  return open.sort((a, b) => used(a) - used(b))[0];
}

async function startWorker(target, progress, patience) {
  const child = fork(path.join(import.meta.dirname, "worker.mjs"), [target.file, progress], {
    execArgv: [`--max-old-space-size=${MEMORY}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // What a target leaves behind when its worker is killed goes with the folder of the run.
    env: { ...process.env, TMPDIR: path.dirname(progress) },
  });
  let complaint = "";
  child.stderr.on("data", (data) => {
    complaint = (complaint + data).slice(-2000);
  });
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", () => reject(new Error(`the worker of ${target.name} does not start: ${complaint}`)));
  });
  child.removeAllListeners("exit");
  return {
    target,
    stop: () => child.kill("SIGKILL"),
    run: (seed, batch) =>
      watchBatch({ child, target, progress, patience, seed, batch, complaint: () => complaint }),
  };
}

function watchBatch({ child, target, progress, patience, seed, batch, complaint }) {
  return new Promise((resolve) => {
    const faults = [];
    let last = "";
    let since = performance.now();
    const end = (result) => {
      clearInterval(timer);
      child.removeAllListeners("message");
      child.removeAllListeners("exit");
      resolve({ faults, ...result });
    };
    const die = (reason) => {
      const [, index] = readProgress(progress);
      const input = sampleBatch(target, seed, batch)[index];
      faults.push({ batch, index, reason, input });
      child.removeAllListeners("exit");
      child.kill("SIGKILL");
      end({ inputs: index + 1, slowest: performance.now() - since, isDead: true });
    };
    const timer = setInterval(() => {
      const now = readProgress(progress).join();
      if (now !== last) [last, since] = [now, performance.now()];
      else if (performance.now() - since > patience) die(`still at work after ${patience / 1000} s`);
    }, 250);
    child.on("message", (message) => {
      if (message.fault !== undefined) faults.push(message.fault);
      if (message.done === batch) end({ inputs: message.inputs, slowest: message.slowest, isDead: false });
    });
    child.on("exit", (code, signal) => die(`the worker died (${signal ?? code}): ${complaint()}`));
    child.send({ seed, batch });
  });
}

function readProgress(file) {
  const bytes = readFileSync(file);
  return bytes.length < 8 ? [0, 0] : [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
}
