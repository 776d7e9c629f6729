import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import express from "express";
import { feeds } from "../../../dist/bailiwick.js";
import { expect } from "../expect.mjs";
import { FORGED, request } from "../requests.mjs";
import { expectValid } from "../validate-document.mjs";

const LONGEST = 4_000_000;
const SECRET = "SecretOfHeldBack";
const BASE = "https://feeds.example.org/feeds/";

/** Requests over a socket to a mounted router: no 5xx, an end, a valid document, nothing held back, no forged host. */
export const target = {
  name: "http",
  share: 2,
  batch: 200,
  arbitrary: request,
  async check(text) {
    opened ??= await open();
    const { port, folder, files } = opened;
    const answer = await exchange(port, Buffer.from(text, "latin1"));
    expectAnswer(answer, text);
    expect(readdirSync(folder, { recursive: true }).join() === files, "something was written");
  },
  async close() {
    if (opened === undefined) return;
    const { server, router, folder } = opened;
    opened = undefined;
    server.closeAllConnections();
    server.close();
    await router.close();
    rmSync(folder, { recursive: true, force: true });
  },
};

let opened;

async function open() {
  const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-fuzz-http-"));
  const content = path.join(folder, "content");
  mkdirSync(content);
  const settings = `title: Watch\nbase_url: ${BASE}\nentries: 5\narchive_entries: 3\nmoved: { topics/old: topics/ai }\n`;
  writeFileSync(path.join(content, "bailiwick.yml"), settings);
  for (let number = 0; number < 12; number += 1)
    writeFileSync(path.join(content, `${number}.md`), article(number));
  const router = await feeds({ content, ledger: false });
  const server = createServer(express().use("/feeds", router));
  // Every request ends with the end of what is sent, so that one which promises more does not wait for it.
  server.httpAllowHalfOpen = true;
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    folder,
    router,
    server,
    port: server.address().port,
    files: readdirSync(folder, { recursive: true }).join(),
  };
}

function article(number) {
  const isHeld = number % 4 === 3;
  const words = isHeld ? SECRET : `Court & police <law> ${number}`;
  return `---
title: "${words}"
publishedDateTime: 2026-01-${10 + number}
webUrl: https://${isHeld ? "held" : "n"}.example/${number}
topics: [${number % 2 ? "AI" : "Drones"}${isHeld ? `, ${SECRET}` : ""}]
jurisdictions: [${number % 3 ? "US-WI" : "EU"}]
published: ${!isHeld}
---
${words}
`;
}

/** Sends bytes, says that there will be no more, and gives all that comes back. */
function exchange(port, bytes) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    const socket = net.connect(port, "127.0.0.1", () => socket.end(bytes));
    socket.setTimeout(8000, () => {
      socket.destroy();
      reject(new Error("the answer does not end"));
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server may close on nonsense before it has read all of it.
    socket.on("error", () => {});
    socket.on("close", () => resolve(Buffer.concat(chunks)));
  });
}

function expectAnswer(bytes, text) {
  expect(bytes.length <= LONGEST, () => `an answer of ${bytes.length} bytes`);
  if (bytes.length === 0) return;
  const end = bytes.indexOf("\r\n\r\n");
  const [status = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  expect(/^HTTP\/1\.1 [1-4]\d\d /.test(status), () => `status ${status}`);
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(": ")[0].toLowerCase(), line.slice(line.indexOf(": ") + 2)]),
  );
  const body = decode(bytes.subarray(end + 4), headers);
  const all = `${lines.join("\n")}\n${body.toString("latin1")}`;
  expect(!all.includes(SECRET) && !all.includes("held.example"), "something held back is in an answer");
  // What a client asks for may be told back to it, but never as a host.
  if (!/^\S+ \S*forged/.test(text)) expect(!all.includes(FORGED), "an answer names a forged host");
  if (headers.location !== undefined) expectLocation(headers.location);
  if (status.startsWith("HTTP/1.1 200") && body.length > 0 && text.startsWith("GET "))
    expectDocument(headers, body);
}

function expectLocation(location) {
  const { origin } = new URL(location, BASE);
  expect(origin === new URL(BASE).origin, () => `a redirect leads to ${location}`);
}

function decode(body, headers) {
  if (headers["transfer-encoding"] === "chunked" || body.length !== Number(headers["content-length"]))
    return body;
  if (headers["content-encoding"] === "gzip") return gunzipSync(body);
  return headers["content-encoding"] === "br" ? brotliDecompressSync(body) : body;
}

function expectDocument({ "content-type": type = "", "content-length": length }, body) {
  if (length === undefined) return;
  if (/(rss|atom)\+xml|opml/.test(type)) expectValid({ path: "a.xml", bytes: body });
  if (/feed\+json/.test(type)) expectValid({ path: "feed.json", bytes: body });
}
