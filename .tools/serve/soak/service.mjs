import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";
import { rest } from "./chance.mjs";

const PROGRAM = path.resolve(import.meta.dirname, "../../../dist/cli/main.js");
const PATIENCE = 10_000;

export const PORT = 18090;

/** Serves a content folder in a process of its own, which logs into a file. */
export function startService(content, logFile) {
  const options = ["--port", String(PORT), "--rate", "0", "--log", "json", "--memory", "32"];
  return spawn(process.execPath, [PROGRAM, "serve", content, ...options], {
    stdio: ["ignore", "ignore", openSync(logFile, "w")],
  });
}

/** Waits until the service answers. Throws when it does not within ten seconds. */
export async function untilReady() {
  for (let waited = 0; waited < PATIENCE; waited += 100) {
    const { status } = await ask("/health/ready").catch(() => ({ status: 0 }));
    if (status === 200) return;
    await rest(100);
  }
  throw new Error("the service does not start");
}

/** Asks for something and gives status, headers and the unpacked body. */
export function ask(requested, headers = {}, agent = undefined) {
  return new Promise((resolve, reject) => {
    const options = { port: PORT, host: "127.0.0.1", path: requested, headers, agent };
    const request = http.get(options, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => resolve(answerOf(response, Buffer.concat(chunks))));
    });
    request.on("error", reject);
  });
}

function answerOf({ statusCode, headers }, sent) {
  const unpack = { gzip: zlib.gunzipSync, br: zlib.brotliDecompressSync }[headers["content-encoding"]];
  const length = headers["content-length"];
  const isWhole = length === undefined || sent.length === Number(length);
  return { status: statusCode, headers, body: unpack === undefined ? sent : unpack(sent), isWhole };
}
