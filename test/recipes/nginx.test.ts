import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { articleText } from "../article-text.ts";
import { runBailiwick } from "../cli/run-bailiwick.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { ask } from "../server/ask.ts";
import { recipePath, recipeText } from "./recipe.ts";

const isThere = spawnSync("nginx", ["-v"]).status === 0;
const story = (n: number, fields: Record<string, string>) =>
  articleText({ webUrl: `https://n.example/${n}`, jurisdictions: "[US]", ...fields });
const settings = "base_url: https://f.example/\nkeep_empty: 1\n";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** A folder in which a topic has moved and another has ended, with the maps that say so. */
function publish(folder: string): string {
  const build = (now: string) =>
    expect(runBailiwick(["build", "content", "--now", now], { cwd: folder }).status).toBe(0);
  writeFiles(folder, {
    "content/bailiwick.yml": settings,
    "content/1.md": story(1, { topics: "[Old]" }),
    "content/2.md": story(2, { topics: "[Gone]" }),
  });
  build("2026-05-01");
  writeFiles(folder, {
    "content/bailiwick.yml": `${settings}moved: { topics/old: topics/new }\n`,
    "content/1.md": story(1, { topics: "[New]" }),
    "content/2.md": story(2, { topics: "[Gone]", deleted: "true" }),
  });
  build("2026-05-02");
  build("2026-05-20");
  const maps = path.join(folder, "maps");
  execFileSync(recipePath("make-nginx-maps"), [path.join(folder, "out"), maps]);
  return maps;
}

async function startNginx(): Promise<{ url: string; folder: string }> {
  const folder = makeScratchFolder();
  const maps = publish(folder);
  const port = await freePort();
  const feeds = recipeText("nginx.conf", {
    "listen 80;": `listen 127.0.0.1:${port};`,
    "/srv/feeds/out": path.join(folder, "out"),
    "/etc/nginx/feeds": maps,
  });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  const around = `${process.getuid?.() === 0 ? "user root;" : ""} daemon off; pid ${folder}/pid;
error_log ${folder}/error.log; events {} http { access_log off; ${temporary} include ${folder}/feeds.conf; }`;
  writeFiles(folder, { "nginx.conf": around, "feeds.conf": feeds });
  const nginx = spawn("nginx", ["-c", path.join(folder, "nginx.conf"), "-e", path.join(folder, "start.log")]);
  onTestFinished(async () => {
    nginx.kill("SIGTERM");
    await once(nginx, "exit");
  });
  const url = `http://127.0.0.1:${port}/`;
  await expect
    .poll(
      () =>
        ask(url).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 10_000 },
    )
    .toBe(200);
  return { url, folder };
}

describe("the configuration of nginx", () => {
  if (!isThere) {
    if (process.env["CI"] === undefined) it.skip("cannot run: nginx is missing (.ci/install-readers)");
    else it("is installed", () => expect.unreachable("nginx is missing; run .ci/install-readers"));
    return;
  }

  it("serves types, caching, compression, moves and ends as the service does", async () => {
    const { url, folder } = await startNginx();
    const types = Object.entries({
      "rss.xml": "application/rss+xml; charset=utf-8",
      "atom.xml": "application/atom+xml; charset=utf-8",
      "topics/new/feed.json": "application/feed+json",
      "feeds.opml": "text/x-opml; charset=utf-8",
      "sitemap.xml": "application/xml; charset=utf-8",
      "catalogue.json": "application/json",
      "ledger.jsonl": "application/jsonl",
      "topics/new/": "text/html; charset=utf-8",
      "style.css": "text/css; charset=utf-8",
      "card.png": "image/png",
      "icon.svg": "image/svg+xml",
    });
    for (const [name, type] of types) {
      const { status, headers } = await ask(url + name);
      expect({ name, status, type: headers["content-type"] }).toEqual({ name, status: 200, type });
    }

    const feed = await ask(`${url}rss.xml`);
    expect(feed.text).toBe(readFiles(path.join(folder, "out"))["rss.xml"]);
    expect(feed.headers["cache-control"]).toMatch(/^public, max-age=3600, stale-while-revalidate=3600/);
    expect((await ask(url)).headers["cache-control"]).toMatch(/^public, max-age=300,/);
    const again = { "if-none-match": String(feed.headers["etag"]) };
    expect((await ask(`${url}rss.xml`, { headers: again })).status).toBe(304);
    for (const name of ["rss.xml", "atom.xml", "feed.json", "feeds.opml", ""]) {
      const { headers } = await ask(url + name, { headers: { "accept-encoding": "gzip" } });
      expect({ name, coding: headers["content-encoding"], vary: headers["vary"] }).toEqual({
        ...{ name, coding: "gzip", vary: "Accept-Encoding" },
      });
    }

    for (const name of ["", "rss.xml", "us/feed.json"]) {
      const { status, headers } = await ask(`${url}topics/old/${name}`);
      expect([status, headers["location"]]).toEqual([301, `/topics/new/${name}`]);
    }
    for (const name of ["", "rss.xml", "us/atom.xml"])
      expect([name, (await ask(`${url}topics/gone/${name}`)).status]).toEqual([name, 410]);
    expect((await ask(`${url}topics/gone/archive/1/rss.xml`)).status).not.toBe(410);
    expect((await ask(`${url}topics/none/rss.xml`)).status).toBe(404);
    expect((await ask(`${url}.bailiwick-announced.jsonl`)).status).toBe(404);
  }, 60_000);
});
