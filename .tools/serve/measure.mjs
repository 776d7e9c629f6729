import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const TICKS = Number(spawnSync("getconf", ["CLK_TCK"], { encoding: "utf8" }).stdout) || 100;

/** CPU seconds that a process and its children have used so far; the one figure that a busy machine does not blur. */
export function cpuOf(pid) {
  const own = (id) => {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1].split(" ");
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    } catch {
      return 0;
    }
  };
  const { stdout } = spawnSync("pgrep", ["-P", String(pid)], { encoding: "utf8" });
  return [pid, ...stdout.split("\n").filter(Boolean)].reduce((sum, id) => sum + own(id), 0);
}

/** Asks with wrk; gives requests a second, the 99th percentile in milliseconds, and what was no 2xx or 3xx. */
export function load(address, { seconds, connections = 50, headers = [], script }) {
  const parameters = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", "--timeout", "10s"];
  const all = [
    ...parameters,
    ...headers.flatMap((header) => ["-H", header]),
    ...(script ? ["-s", script] : []),
  ];
  const { stdout, status } = spawnSync("wrk", [...all, address], { encoding: "utf8" });
  if (status !== 0) throw new Error("wrk is missing, or failed");
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const [, time, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const p99 = Number(time) * { us: 0.001, ms: 1, s: 1000 }[unit];
  const errors = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  const socketErrors = /Socket errors: (.*)/.exec(stdout)?.[1];
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1]);
  return { rate, p99, errors, socketErrors, requests };
}

/** Waits until an address answers. Throws when it does not within half a minute. */
export async function untilReady(address) {
  for (let tries = 0; tries < 300; tries += 1) {
    const ok = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer`);
}

/** Gives the validator of what is at an address. */
export async function tagOf(address, headers) {
  const response = await fetch(address, { headers: { ...headers, connection: "close" } });
  await response.arrayBuffer();
  return response.headers.get("etag");
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
