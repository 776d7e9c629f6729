// Ten minutes of readers, churning content, bad requests and slow clients: no 5xx, flat memory, every answer valid.
// npm run soak [-- --minutes <n>]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { rest } from "./soak/chance.mjs";
import { editor, prepare } from "./soak/editor.mjs";
import { watchMemory } from "./soak/memory.mjs";
import { reader } from "./soak/reader.mjs";
import { ask, startService, untilReady } from "./soak/service.mjs";
import { sloth } from "./soak/sloth.mjs";
import { vandal } from "./soak/vandal.mjs";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" } } });
const minutes = Number(values.minutes);
const until = Date.now() + minutes * 60_000;
const isOver = () => Date.now() > until;
const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-soak-"));
const content = path.join(folder, "content");
const counts = { statuses: {}, invalid: [], bad: {}, slow: 0, failed: {}, changes: 0, requests: 0 };
const crowd = (size, one) => Array.from({ length: size }, () => one(isOver, counts));

prepare(content);
const service = startService(content, path.join(folder, "log.jsonl"));
const ended = new Promise((resolve) => service.once("exit", (code, signal) => resolve(signal ?? code)));
try {
  await untilReady();
  const [mebibytesByMinute] = await Promise.all([
    watchMemory(isOver),
    ...crowd(20, reader),
    ...crowd(3, vandal),
    ...crowd(10, sloth),
    editor(content, isOver, counts),
  ]);
  const { renewals } = JSON.parse((await ask("/status.json")).body.toString("utf8"));
  service.kill("SIGTERM");
  const exit = await Promise.race([ended, rest(30_000).then(() => "does not end")]);
  console.log(JSON.stringify({ minutes, ...counts, renewals, mebibytesByMinute, exit }, null, 2));
  const isFailing = Object.keys(counts.statuses).some((status) => Number(status) >= 500);
  process.exitCode = isFailing || counts.invalid.length > 0 || exit !== 0 ? 1 : 0;
} finally {
  service.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}
