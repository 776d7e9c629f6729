import { once } from "node:events";
import net from "node:net";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { ask, speak } from "./ask.ts";
import { makeContent } from "./make-content.ts";
import { startService } from "./start-service.ts";

const big = "A paragraph about the ordinance.\n\n".repeat(30_000);
const content = makeContent({
  "bailiwick.yml": "base_url: https://feeds.example.org/",
  "a.md": articleText({}, big),
});
const patience = { headers: 600, request: 1200, idle: 1500, keepAlive: 2000, drain: 400 };
const { port, url } = await startService(content, { patience });

const request = (line: string, ...fields: string[]) => `${[line, "Host: x", ...fields].join("\r\n")}\r\n\r\n`;
const statuses = (text: string) => [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => status);

it("answers HTTP/1.0, and closes", async () => {
  const text = await speak(port, "GET /health/live HTTP/1.0\r\n\r\n");
  expect(statuses(text)).toEqual(["200"]);
  expect(text).toMatch(/^Connection: close$/im);
  expect(text).toMatch(/^Content-Length: \d+$/im);
});

it("answers several requests on one connection, in their order", async () => {
  const asked = ["/health/live", "/nothing", "/rss.xml"].map((path) => request(`HEAD ${path} HTTP/1.1`));
  const last = request("HEAD /health/live HTTP/1.1", "Connection: close");
  expect(statuses(await speak(port, [...asked, last].join(""), 10_000))).toEqual([
    "200",
    "404",
    "200",
    "200",
  ]);
});

it("keeps a connection for the next request", async () => {
  const socket = net.connect(port, "127.0.0.1");
  for (let n = 0; n < 3; n += 1) {
    socket.write(request("HEAD /rss.xml HTTP/1.1"));
    const [data] = (await once(socket, "data")) as [Buffer];
    expect(data.toString()).toMatch(/^HTTP\/1\.1 200[\s\S]*Connection: keep-alive/);
  }
  socket.destroy();
});

it.each([
  ["no HTTP at all", "NONSENSE\r\n\r\n", "400"],
  ["a request without Host", "GET /rss.xml HTTP/1.1\r\n\r\n", "400"],
  ["a header of 20 KB", request("GET / HTTP/1.1", `X-Long: ${"a".repeat(20_000)}`), "431"],
  ["a path that leads out", request("GET /../../etc/passwd HTTP/1.1", "Connection: close"), "404"],
  ["a body that nobody would read", request("POST /rss.xml HTTP/1.1", "Content-Length: 100000"), "413"],
  ["a body without a length", request("POST /rss.xml HTTP/1.1", "Transfer-Encoding: chunked"), "411"],
  ["a header that comes too slowly", "GET /rss.xml HTTP/1.1\r\nHost: x\r\n", "408"],
])("refuses %s", async (_, text, status) => {
  expect(statuses(await speak(port, text, 5000))).toEqual([status]);
});

it("answers a request that has a host before its path, as proxies write it", async () => {
  const asked = (target: string) => request(`HEAD ${target} HTTP/1.1`, "Connection: close");
  for (const target of ["http://x/rss.xml", "HTTPS://x:8080/rss.xml?_=1", "http://x", "http://x?a"])
    expect([target, statuses(await speak(port, asked(target)))]).toEqual([target, ["200"]]);
});

it("does not ask for a body that a client would rather hold back", async () => {
  const fields = ["Content-Length: 100", "Expect: 100-continue", "Connection: close"];
  expect(statuses(await speak(port, request("POST /rss.xml HTTP/1.1", ...fields)))).toEqual(["405"]);
});

it("passes over a small body", async () => {
  const text = request("GET /health/live HTTP/1.1", "Content-Length: 5", "Connection: close");
  expect(statuses(await speak(port, `${text}hello`))).toEqual(["200"]);
});

it("parts from a client that takes nothing of its answer", async () => {
  const socket = net.connect(port, "127.0.0.1");
  socket.on("error", () => {});
  socket.pause();
  for (let n = 0; n < 40; n += 1) socket.write(request("GET /feed.json HTTP/1.1"));
  const closed = once(socket, "close");
  // Longer than the service waits; only then what is left is read, and the end is noticed.
  await new Promise((resolve) => setTimeout(resolve, 3500));
  socket.resume();
  await closed;
  expect((await ask(`${url}health/live`)).status).toBe(200);
});

it("lets answers under way finish when it is told to stop, and takes no new connection", async () => {
  const { port: other, close } = await startService(content, { patience });
  const socket = net.connect(other, "127.0.0.1");
  socket.write(request("GET /feed.json HTTP/1.1"));
  const [begun] = (await once(socket, "data")) as [Buffer];
  const length = Number(/content-length: (\d+)/i.exec(begun.toString("latin1"))?.[1]);
  let received = begun.length - begun.indexOf("\r\n\r\n") - 4;
  socket.on("data", (chunk: Buffer) => {
    received += chunk.length;
  });
  const stopping = close();
  await once(socket, "close");
  await stopping;
  expect(received).toBe(length);
  await expect(ask(`http://127.0.0.1:${other}/rss.xml`)).rejects.toThrow(/ECONNREFUSED/);
});
