// Tries the compiled command on other versions of Node: npm run nodes [-- 20.20 24]. They come from npm, where the
// packages node-<system>-<processor> hold nothing but the program; `node` itself would need an install script.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const VERSIONS = process.argv.length > 2 ? process.argv.slice(2) : ["20.20", "22", "24", "26"];
const PROGRAM = path.join(ROOT, "dist/cli/main.js");
const system = process.platform === "win32" ? "win" : process.platform;

const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-nodes-"));
try {
  const results = VERSIONS.map((version) => tryNode(version, install(version)));
  for (const { version, seconds, documents, faults } of results)
    console.log(
      `${version.padEnd(10)} ${faults.length === 0 ? "ok" : faults.join("; ")}  ${documents} documents in ${seconds} s`,
    );
  const same = new Set(results.map(({ bytes }) => bytes)).size === 1;
  console.log(same ? "the same bytes on all" : "different bytes");
  process.exitCode = same && results.every(({ faults }) => faults.length === 0) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function install(version) {
  const prefix = path.join(folder, version);
  mkdirSync(prefix, { recursive: true });
  const name = `node-${system}-${process.arch}`;
  execFileSync(
    "npm",
    ["install", "--prefix", prefix, "--no-save", "--ignore-scripts", `${name}@${version}`],
    { stdio: "ignore" },
  );
  return path.join(prefix, "node_modules", name, "bin", system === "win" ? "node.exe" : "node");
}

function tryNode(wanted, node) {
  const work = path.join(folder, `work-${wanted}`);
  mkdirSync(work);
  cpSync(path.join(ROOT, "content"), path.join(work, "content"), { recursive: true });
  const faults = [];
  const run = (expected, ...parameters) => {
    const { status, stdout, stderr } = spawnSync(node, [PROGRAM, ...parameters], {
      cwd: work,
      encoding: "utf8",
    });
    if (status !== expected) faults.push(`${parameters.join(" ")}: status ${status} ${stderr.slice(0, 300)}`);
    if (/Warning/.test(stderr)) faults.push(`${parameters[0]} warns: ${stderr.slice(0, 300)}`);
    return stdout;
  };
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  run(0, "--version");
  run(0, "init", "new");
  run(0, "build", "new", "--out", "new-out");
  const report = JSON.parse(run(0, "build", "--json", "--now", "2026-06-01"));
  run(0, "check", "--now", "2026-06-01");
  run(0, "tag");
  run(0, "completion", "bash");
  run(2, "build", "gone");
  const bytes = report.written.map((file) => readFileSync(path.join(work, "out", file), "base64")).join();
  return { version, seconds: report.seconds, documents: report.documents, faults, bytes };
}
