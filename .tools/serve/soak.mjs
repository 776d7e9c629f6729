// Ten minutes of readers, churning content, bad requests and slow clients: no 5xx, flat memory, every answer valid.
// npm run soak [-- --minutes <n>]
import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import http from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import zlib from "node:zlib";
import { XMLValidator } from "fast-xml-parser";

const ROOT = path.resolve(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" } } });
const minutes = Number(values.minutes);
const PORT = 18090;
const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-soak-"));
const content = path.join(folder, "content");
const counts = { statuses: {}, invalid: [], bad: {}, slow: 0, failed: {}, changes: 0, requests: 0 };
const memory = [];
const until = Date.now() + minutes * 60_000;
const isOver = () => Date.now() > until;
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const pick = (list) => list[Math.floor(Math.random() * list.length)];
const count = (where, key) => {
  where[key] = (where[key] ?? 0) + 1;
};

const article = (n, words) => `---
title: Story ${n} about ${words}
publishedDateTime: 2026-0${1 + (n % 9)}-${String(1 + (n % 28)).padStart(2, "0")}T10:00:00Z
webUrl: https://news.example.com/soak-${n}
topics: [${pick(["Facial recognition", "Deepfakes", "Policing", "Biometrics"])}]
jurisdictions: [${pick(["US-WI/madison", "US-TX", "GB", "FR", "EU"])}]
excerpt: The ${words} of story ${n}.
---
${"A paragraph about the law & what it says. ".repeat(40)}
`;

function prepare() {
  cpSync(path.join(ROOT, "content"), content, { recursive: true });
  mkdirSync(path.join(content, "soak"));
  for (let n = 0; n < 400; n += 1)
    writeFileSync(path.join(content, `soak/${n}.md`), article(n, "first words"));
}

function startService() {
  const log = openSync(path.join(folder, "log.jsonl"), "w");
  const program = path.join(ROOT, "dist/cli/main.js");
  const options = ["--port", String(PORT), "--rate", "0", "--log", "json", "--memory", "32"];
  return spawn(process.execPath, [program, "serve", content, ...options], {
    stdio: ["ignore", "ignore", log],
  });
}

/** Asks for something and gives status, headers and the unpacked body. */
function ask(requested, headers = {}, agent = undefined) {
  return new Promise((resolve, reject) => {
    const request = http.get(
      { port: PORT, host: "127.0.0.1", path: requested, headers, agent },
      (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const body = Buffer.concat(chunks);
          const coding = response.headers["content-encoding"];
          const unpack = { gzip: zlib.gunzipSync, br: zlib.brotliDecompressSync }[coding] ?? ((same) => same);
          const isWhole =
            response.headers["content-length"] === undefined ||
            body.length === Number(response.headers["content-length"]);
          resolve({ status: response.statusCode, headers: response.headers, body: unpack(body), isWhole });
        });
      },
    );
    request.on("error", reject);
  });
}

function faultOf({ status, headers, body, isWhole }) {
  if (status >= 500) return `status ${status}`;
  if (status === 304)
    return body.length === 0 && headers.etag ? undefined : "a 304 with a body or without a tag";
  if (!isWhole) return "not whole";
  return status === 200 ? faultIn(headers["content-type"] ?? "", body) : undefined;
}

function faultIn(type, body) {
  const text = body.toString("utf8");
  if (/rss\+xml|atom\+xml|x-opml/.test(type)) {
    const verdict = XMLValidator.validate(text);
    return verdict === true ? undefined : JSON.stringify(verdict);
  }
  if (type.includes("json;")) {
    try {
      JSON.parse(text);
    } catch (error) {
      return String(error);
    }
  }
  return type.includes("html") && !text.endsWith("</html>\n") ? "a page without an end" : undefined;
}

const PATHS = [
  "/",
  "/rss.xml",
  "/atom.xml",
  "/feed.json",
  "/feeds.opml",
  "/catalogue.json",
  "/topics/facial-recognition/rss.xml",
  "/topics/deepfakes/atom.xml",
  "/topics/deepfakes/us/feed.json",
  "/jurisdictions/us-wi/rss.xml",
  "/archive/1/atom.xml",
  "/jurisdictions/us/archive/1/rss.xml",
  "/topics/policing/",
  "/topics/policing",
  "/ledger.jsonl",
  "/nothing/here",
  "/search/rss.xml?topic=deepfakes",
  "/search/feed.json?q=law",
  "/search/atom.xml?jurisdiction=us&not_topic=policing",
  "/search/?topic=biometrics",
  "/search/rss.xml?topic=nonsense",
  "/rss.xml?_=1234",
  "/health/ready",
];

async function reader() {
  const agent = new http.Agent({ keepAlive: true });
  const known = new Map();
  while (!isOver()) {
    const requested =
      Math.random() < 0.1 ? `/search/rss.xml?q=${Math.random().toString(36).slice(2, 6)}` : pick(PATHS);
    const validators = known.get(requested);
    const headers = { "user-agent": `Soak/1.0 (${Math.ceil(Math.random() * 9)} subscribers)` };
    headers["accept-encoding"] = pick(["gzip", "br", "gzip, br", "identity"]);
    if (validators !== undefined && Math.random() < 0.7) Object.assign(headers, validators);
    try {
      const answer = await ask(requested, headers, agent);
      counts.requests += 1;
      count(counts.statuses, answer.status);
      const fault = faultOf(answer);
      if (fault !== undefined) counts.invalid.push(`${requested}: ${fault}`);
      if (answer.headers.etag) known.set(requested, { "if-none-match": answer.headers.etag });
    } catch (error) {
      count(counts.failed, error.code ?? String(error));
    }
    await rest(Math.random() * 20);
  }
  agent.destroy();
}

const BAD = [
  "NONSENSE\r\n\r\n",
  "GET\r\n\r\n",
  "GET /rss.xml HTTP/9.9\r\n\r\n",
  "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n",
  "POST /rss.xml HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello",
  "DELETE / HTTP/1.1\r\nHost: x\r\n\r\n",
  `GET /${"a".repeat(20000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  "GET /rss.xml HTTP/1.1\r\n\r\n",
  'GET /rss.xml HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity;q=0\r\nIf-None-Match: "\r\n\r\n',
  "GET /search/rss.xml?limit=x HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /rss.xml HTTP/1.0\r\n\r\n",
];

async function vandal() {
  while (!isOver()) {
    const status = await new Promise((resolve) => {
      const socket = net.connect(PORT, "127.0.0.1", () => socket.write(pick(BAD)));
      socket.setTimeout(3000, () => socket.destroy());
      socket.once("data", (data) => {
        resolve(/^HTTP\/1\.1 (\d+)/.exec(data.toString("latin1"))?.[1] ?? "no status");
        socket.destroy();
      });
      socket.once("error", () => resolve("closed"));
      socket.once("close", () => resolve("closed"));
    });
    count(counts.bad, status);
    await rest(50);
  }
}

/** Sends its request letter by letter, or takes nothing of the answer. */
async function sloth() {
  while (!isOver()) {
    await new Promise((resolve) => {
      const socket = net.connect(PORT, "127.0.0.1");
      socket.on("error", () => {});
      socket.on("close", resolve);
      if (Math.random() < 0.5) {
        const text = "GET /rss.xml HTTP/1.1\r\nHost: x\r\n\r\n";
        let sent = 0;
        const timer = setInterval(() => socket.write(text[sent++ % text.length] ?? ""), 700);
        socket.on("close", () => clearInterval(timer));
        socket.on("data", () => socket.destroy());
      } else {
        socket.pause();
        for (let n = 0; n < 100; n += 1) socket.write("GET /feed.json HTTP/1.1\r\nHost: x\r\n\r\n");
        setTimeout(() => socket.destroy(), 45_000);
      }
    });
    counts.slow += 1;
  }
}

async function editor() {
  const settings = readFileSync(path.join(content, "bailiwick.yml"), "utf8");
  let next = 400;
  for (let turn = 1; !isOver(); turn += 1) {
    const n = Math.floor(Math.random() * 400);
    const file = path.join(content, `soak/${n}.md`);
    const kind = turn % 20;
    if (kind === 0) writeFileSync(file, "---\ntitle: [broken\n---\n");
    else if (kind === 1) rmSync(file, { force: true });
    else if (kind === 2) writeFileSync(path.join(content, `soak/${++next}.md`), article(next, "new words"));
    else if (kind === 3 && next > 450) rmSync(path.join(content, `soak/${next - 40}.md`), { force: true });
    else writeFileSync(file, article(n, `edit ${turn}`));
    if (turn % 400 === 0) writeFileSync(path.join(content, "bailiwick.yml"), "entries: many");
    if (turn % 400 === 10) writeFileSync(path.join(content, "bailiwick.yml"), settings);
    if (turn % 600 === 0) {
      renameSync(content, `${content}-away`);
      await rest(2500);
      renameSync(`${content}-away`, content);
    }
    counts.changes += 1;
    await rest(100);
  }
}

async function watchMemory() {
  while (!isOver()) {
    await rest(5000);
    try {
      const text = (await ask("/metrics")).body.toString("utf8");
      const figure = (name) =>
        Math.round(Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)?.[1]) / 1048576);
      memory.push({
        resident: figure("process_resident_memory_bytes"),
        heap: figure("nodejs_heap_size_used_bytes"),
        external: figure("nodejs_external_memory_bytes"),
      });
    } catch {
      // The service is busy, or gone: the readers notice.
    }
  }
}

async function untilReady() {
  for (let tries = 0; tries < 100; tries += 1) {
    const { status } = await ask("/health/ready").catch(() => ({ status: 0 }));
    if (status === 200) return;
    await rest(100);
  }
  throw new Error("the service does not start");
}

const service = startServiceAfter(prepare);
function startServiceAfter(before) {
  before();
  return startService();
}
let exit;
service.on("exit", (code, signal) => {
  exit = signal ?? code;
});
try {
  await untilReady();
  await Promise.all([
    ...Array.from({ length: 20 }, reader),
    ...Array.from({ length: 3 }, vandal),
    ...Array.from({ length: 10 }, sloth),
    editor(),
    watchMemory(),
  ]);
  const status = JSON.parse((await ask("/status.json")).body.toString("utf8"));
  const stopped = new Promise((resolve) => service.once("exit", resolve));
  service.kill("SIGTERM");
  await Promise.race([stopped, rest(30_000)]);
  // Caches fill in the first minutes; what counts is that it stays flat from then on.
  const minutesOf = (key) =>
    Array.from({ length: Math.ceil(memory.length / 12) }, (_, minute) => {
      const part = memory.slice(minute * 12, minute * 12 + 12).map((each) => each[key]);
      return Math.round(part.reduce((sum, each) => sum + each, 0) / part.length);
    });
  const memories = Object.fromEntries(
    ["resident", "heap", "external"].map((key) => [key, minutesOf(key).join(" ")]),
  );
  const fifths = Object.keys(counts.statuses).filter((each) => Number(each) >= 500);
  console.log(
    JSON.stringify(
      { minutes, ...counts, renewals: status.renewals, mebibytesByMinute: memories, exit },
      null,
      2,
    ),
  );
  process.exitCode = fifths.length > 0 || counts.invalid.length > 0 || exit !== 0 ? 1 : 0;
} finally {
  service.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}
