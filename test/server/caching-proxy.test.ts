import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { ask } from "./ask.ts";
import { startService } from "./start-service.ts";

const isThere = spawnSync("nginx", ["-v"]).status === 0;

const configOf = (folder: string, port: number, origin: number) => `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  proxy_cache_path ${folder}/cache keys_zone=feeds:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://127.0.0.1:${origin}; proxy_http_version 1.1; proxy_set_header Connection "";
      proxy_cache feeds; proxy_cache_revalidate on; add_header X-Cache $upstream_cache_status always;
    }
  }
}`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** Puts Debian's nginx in front of a service, as a cache. */
async function startProxy(origin: number): Promise<string> {
  const folder = makeScratchFolder();
  const port = await freePort();
  writeFiles(folder, { "nginx.conf": configOf(folder, port, origin) });
  const nginx = spawn("nginx", ["-c", path.join(folder, "nginx.conf"), "-e", path.join(folder, "start.log")]);
  onTestFinished(async () => {
    nginx.kill("SIGTERM");
    await once(nginx, "exit");
  });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await ask(`${url}health/live`).then(
      () => true,
      () => false,
    );
    if (isUp) return url;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx does not start");
}

const FRESH_FOR = 3500;
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const BODY = "A paragraph about the ordinance.\n\n".repeat(100);

async function serveBehindProxy() {
  const content = makeScratchFolder();
  writeFiles(content, {
    "bailiwick.yml": "base_url: https://f.example/\n",
    "a.md": articleText({}, BODY),
  });
  const service = await startService(content, { ttl: 2 / 60 });
  onTestFinished(service.close);
  return { service, url: await startProxy(service.port) };
}

function describeProxy(): void {
  it("is asked once, and answers the next readers from its cache", async () => {
    const { url, service } = await serveBehindProxy();
    const [first, second] = [await ask(`${url}rss.xml`), await ask(`${url}rss.xml`)];
    expect([first, second].map(({ status, headers }) => [status, headers["x-cache"]])).toEqual([
      [200, "MISS"],
      [200, "HIT"],
    ]);
    expect(second.body.equals((await ask(`${service.url}rss.xml`)).body)).toBe(true);
    const third = await ask(`${url}rss.xml`, { headers: { "if-none-match": String(first.headers.etag) } });
    expect([third.status, third.headers["x-cache"]]).toEqual([304, "HIT"]);
  });

  it("keeps each coding apart", async () => {
    const { url } = await serveBehindProxy();
    const codings = ["gzip", "br", "identity", "gzip"];
    const replies = [];
    for (const coding of codings)
      replies.push(await ask(`${url}rss.xml`, { headers: { "accept-encoding": coding } }));
    expect(replies.map(({ headers }) => headers["content-encoding"] ?? "identity")).toEqual(codings);
  });

  it("revalidates what is no longer fresh, and answers from its cache when the service is down", async () => {
    const { url, service } = await serveBehindProxy();
    const asked = () => service.told.filter(({ message }) => message === "request");
    await ask(`${url}rss.xml`);
    await rest(FRESH_FOR);
    const before = asked().length;
    const old = await ask(`${url}rss.xml`);
    expect([old.status, old.headers["x-cache"]]).toEqual([200, "REVALIDATED"]);
    expect(asked()).toHaveLength(before + 1);
    expect(asked().at(-1)?.details).toMatchObject({ path: "/rss.xml", status: 304, bytes: 0 });
    await service.close();
    await rest(2 * FRESH_FOR);
    const kept = await ask(`${url}rss.xml`);
    expect([kept.status, kept.headers["x-cache"]]).toEqual([200, "STALE"]);
    expect(kept.body.equals(old.body)).toBe(true);
    expect((await ask(`${url}atom.xml`)).status).toBe(502);
  });
}

describe("a caching proxy (nginx)", () => {
  if (isThere) describeProxy();
  else if (process.env["CI"] === undefined) it.skip("cannot run: nginx is missing (.ci/install-readers)");
  else it("is installed", () => expect.unreachable("nginx is missing; run .ci/install-readers"));
});
