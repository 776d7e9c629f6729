// Runs batches of one target; tells the parent where it is through a file, because a process that hangs says nothing.
import { openSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { sampleBatch } from "./sample-batch.mjs";

const [file, progress] = process.argv.slice(2);
const { target } = await import(pathToFileURL(file).href);
const position = openSync(progress, "w");
const written = new Uint32Array(2);

process.on("message", async ({ seed, batch }) => {
  const inputs = sampleBatch(target, seed, batch);
  let slowest = 0;
  for (const [index, input] of inputs.entries()) {
    written.set([batch, index]);
    writeSync(position, written, 0, 8, 0);
    const started = performance.now();
    try {
      await target.check(input);
    } catch (error) {
      process.send({ fault: { batch, index, reason: String(error?.stack ?? error).slice(0, 2000), input } });
    }
    slowest = Math.max(slowest, performance.now() - started);
  }
  process.send({ done: batch, inputs: inputs.length, slowest });
});
process.send({ ready: true });
