// Measures the service beside express.static and nginx on the same files, all on this machine, with wrk as the client.
// npm run bench:serve [-- --content <folder>] [--seconds <n>] [--rounds <n>] [--part churn]
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { cpuOf, load, median, tagOf, untilReady } from "./measure.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PROGRAM = path.join(ROOT, "dist/cli/main.js");
const { values } = parseArgs({
  options: {
    content: { type: "string", default: path.join(ROOT, "content") },
    seconds: { type: "string", default: "5" },
    rounds: { type: "string", default: "3" },
    // "churn": only what readers notice while articles change.
    part: { type: "string", default: "all" },
  },
});
const seconds = Number(values.seconds);
const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-bench-"));
const children = [];

function start(command, args, { log } = {}) {
  const out = log === undefined ? "ignore" : openSync(log, "w");
  const child = spawn(command, args, { stdio: ["ignore", out, out], cwd: ROOT });
  children.push(child);
  return child;
}

// As root its workers would be nobody, who may not read the folder.
const NGINX = (port) => `
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx-error.log; daemon off;
events { worker_connections 1024; }
http {
  types { application/rss+xml xml; application/feed+json json; text/html html; }
  access_log ${folder}/nginx-access.log; gzip_static on; etag on;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}/out; keepalive_requests 1000000; }
}`;

const STATIC = `
import express from "express";
express().use(express.static(process.argv[1])).listen(Number(process.argv[2]), "127.0.0.1");
`;

async function startAll() {
  const out = path.join(folder, "out");
  const content = path.join(folder, "content");
  spawnSync("cp", ["-r", values.content, content]);
  spawnSync(process.execPath, [PROGRAM, "build", content, "--out", out], { stdio: "ignore" });
  spawnSync("sh", ["-c", `find ${out} -name '*.xml' -o -name '*.json' | xargs gzip -6 -k -n`]);
  mkdirSync(path.join(folder, "logs"));
  const log = path.join(folder, "logs/bailiwick.log");
  const rate = ["--rate", "9999999", "--log", "json"];
  const pids = [
    start(process.execPath, [PROGRAM, "serve", content, "--port", "18081", ...rate], { log }).pid,
  ];
  pids.push(start(process.execPath, ["--input-type=module", "-e", STATIC, "--", out, "18082"]).pid);
  const config = path.join(folder, "nginx.conf");
  writeFileSync(config, NGINX(18083));
  pids.push(start("nginx", ["-c", config, "-e", path.join(folder, "nginx-start.log")]).pid);
  await Promise.all([18081, 18082, 18083].map((port) => untilReady(`http://127.0.0.1:${port}/rss.xml`)));
  return { content, pids };
}

const SERVERS = [
  ["bailiwick", 18081],
  ["express.static", 18082],
  ["nginx", 18083],
];

async function compare(title, pathName, { pids, headersOf }) {
  const costs = new Map();
  const rates = new Map();
  const p99s = new Map();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [index, [name, port]] of SERVERS.entries()) {
      const address = `http://127.0.0.1:${port}${pathName}`;
      const headers = await headersOf(address);
      const before = cpuOf(pids[index]);
      const result = load(address, { seconds, headers });
      const cost = ((cpuOf(pids[index]) - before) / result.requests) * 1e6;
      costs.set(name, [...(costs.get(name) ?? []), cost]);
      if (result.errors > 0) throw new Error(`${name}: ${result.errors} errors`);
      rates.set(name, [...(rates.get(name) ?? []), result.rate]);
      p99s.set(name, [...(p99s.get(name) ?? []), result.p99]);
    }
  }
  const base = median(rates.get("express.static"));
  const baseCost = median(costs.get("express.static"));
  console.log(`\n${title}`);
  for (const [name] of SERVERS) {
    const rate = median(rates.get(name));
    const cost = median(costs.get(name));
    const p99 = median(p99s.get(name));
    const figures = [`${Math.round(rate)}/s`, `x${(rate / base).toFixed(2)}`, `p99 ${p99.toFixed(1)} ms`];
    figures.push(`CPU ${cost.toFixed(0)} us`, `x${(baseCost / cost).toFixed(2)}`);
    console.log(`  ${name.padEnd(15)} ${figures.map((figure) => figure.padEnd(14)).join("")}`);
  }
}

function alone(title, address, options) {
  const { rate, p99, errors, socketErrors } = load(address, { seconds, ...options });
  console.log(
    `\n${title}\n  bailiwick       ${Math.round(rate)}/s  p99 ${p99.toFixed(1)} ms  errors ${errors} ${socketErrors ?? ""}`,
  );
}

/** Gives the longest time for which nobody was served since the last call, in milliseconds. */
async function longestBlock(address) {
  const response = await fetch(`${address}/metrics`, { headers: { connection: "close" } });
  const text = await response.text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1]) * 1000;
}

/** What 200 readers notice of 20 changes a second: the same load without and with them, by turns. */
async function compareChurn(content, address, zipped) {
  const loads = [
    ["200, gzip", `${address}/rss.xml`, zipped],
    ["304", `${address}/topics/biometrics/rss.xml`, [...zipped, "If-None-Match: *"]],
  ];
  for (const [title, target, headers] of loads) {
    console.log(`\n${title}: 200 connections, no change beside 20 articles a second`);
    const figures = { still: [], churn: [] };
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const kind of ["still", "churn"]) {
        const stop = kind === "churn" ? churn(content) : () => {};
        await new Promise((resolve) => setTimeout(resolve, 2000));
        await longestBlock(address);
        const result = load(target, { seconds, connections: 200, headers });
        figures[kind].push({ ...result, block: await longestBlock(address) });
        stop();
      }
    for (const [kind, results] of Object.entries(figures)) {
      const of = (key) => median(results.map((result) => result[key]));
      const errors = results.reduce((sum, result) => sum + result.errors, 0);
      const parts = [`${Math.round(of("rate"))}/s`, `p99 ${of("p99").toFixed(1)} ms`];
      parts.push(`longest block ${of("block").toFixed(0)} ms`, `errors ${errors}`);
      console.log(`  ${kind.padEnd(15)} ${parts.map((part) => part.padEnd(22)).join("")}`);
    }
  }
}

/** Changes 20 articles a second, one after the other, each a little. */
function churn(content) {
  const files = spawnSync("find", [content, "-name", "*.md"], { encoding: "utf8" }).stdout.trim().split("\n");
  const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  const code = `
    const { writeFileSync, readFileSync } = require("node:fs");
    const files = ${JSON.stringify(files)}; let n = 0;
    const texts = files.map((file) => readFileSync(file, "utf8"));
    setInterval(() => { const i = n++ % files.length; writeFileSync(files[i], texts[i] + "\\nEdit " + n + "\\n"); }, 50);`;
  const child = start(process.execPath, ["-e", code]);
  return () => {
    child.kill("SIGKILL");
    for (const [file, text] of texts) writeFileSync(file, text);
  };
}

async function compareAll(content, pids) {
  const zipped = ["Accept-Encoding: gzip"];
  const bytes = readFileSync(path.join(folder, "out/rss.xml")).length;
  console.log(
    `rss.xml: ${bytes} bytes; median of ${values.rounds} rounds of ${seconds} s, 50 connections, one wrk thread`,
  );
  await compare("200, gzip (express.static sends it plain)", "/rss.xml", {
    pids,
    headersOf: async () => zipped,
  });
  await compare("200, plain", "/rss.xml", { pids, headersOf: async () => [] });
  const withTag = async (address) => [
    ...zipped,
    `If-None-Match: ${await tagOf(address, { "accept-encoding": "gzip" })}`,
  ];
  await compare("304", "/rss.xml", { pids, headersOf: withTag });
  const address = "http://127.0.0.1:18081";
  alone("combination feed, one query", `${address}/search/rss.xml?topic=biometrics&jurisdiction=us`, {
    headers: zipped,
  });
  const script = path.join(folder, "queries.lua");
  writeFileSync(
    script,
    `local words = {"face","court","police","law","data","ban","city","school","camera","privacy"}
     local n = 0
     request = function() n = n + 1
       return wrk.format("GET", "/search/rss.xml?q=" .. words[n % 10 + 1] .. "+" .. words[math.floor(n / 10) % 10 + 1] .. "&min_quality=" .. (n % 50 + 1)) end`,
  );
  alone("combination feeds, 5,000 different queries", address, { headers: zipped, script });
  await compareChurn(content, address, zipped);
}

try {
  const { content, pids } = await startAll();
  if (values.part === "churn")
    await compareChurn(content, "http://127.0.0.1:18081", ["Accept-Encoding: gzip"]);
  else await compareAll(content, pids);
} finally {
  for (const child of children) child.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 500));
  rmSync(folder, { recursive: true, force: true });
}
