import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import express from "express";
import { expect, it, onTestFinished } from "vitest";
import { type FeedsOptions, feeds, PublicationError } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { ask } from "../server/ask.ts";

async function mount(mountPath: string, options: Partial<FeedsOptions> = {}) {
  const content = path.join(makeScratchFolder(), "content");
  writeFiles(content, {
    "bailiwick.yml": "base_url: https://site.example/feeds/",
    "a.md": articleText({ topics: "[Faces]", publishedDateTime: "2026-03-31" }),
  });
  const router = await feeds({ content, ...options });
  const app = express();
  app.use(mountPath, router);
  app.use((_request, response) => void response.status(404).send("the app's own page"));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.close();
    await router.close();
  });
  return { content, router, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it.each(["/feeds", "/a/deep/path", "/"])(
  "serves under the mount path %s of somebody's app",
  async (mountPath) => {
    const { url } = await mount(mountPath);
    const base = `${url}${mountPath === "/" ? "" : mountPath}`;
    const { status, text } = await ask(`${base}/rss.xml`);
    expect(status).toBe(200);
    expect(text).toContain('href="https://site.example/feeds/rss.xml"');
    const moved = await ask(`${base}/topics/faces`);
    expect(moved.status).toBe(301);
    const target = new URL(String(moved.headers.location), `${base}/topics/faces`).href;
    expect(target).toBe(`${base}/topics/faces/`);
    expect((await ask(target)).status).toBe(200);
    expect((await ask(`${base}/search/rss.xml?topic=faces`)).status).toBe(200);
  },
);

it("leaves unknown addresses to the app, and shows nothing of itself", async () => {
  const { url } = await mount("/feeds");
  for (const address of ["nothing", "metrics", "status.json", "../x", ".env"]) {
    const { status, text } = await ask(`${url}/feeds/${address}`);
    expect([status, text]).toEqual([404, "the app's own page"]);
  }
});

it("follows the folder, and stops when it is closed", async () => {
  const { content, router, url } = await mount("/feeds");
  writeFiles(content, { "b.md": articleText({ title: "Second", webUrl: "https://n.example/2" }) });
  await expect
    .poll(async () => (await ask(`${url}/feeds/rss.xml`)).text, { timeout: 10_000 })
    .toContain("Second");
  await router.close();
  expect(existsSync(path.join(content, ".bailiwick-ledger.jsonl"))).toBe(true);
});

it("lets the app's process end when the app has closed its server, closed or not", async () => {
  const content = path.join(makeScratchFolder(), "content");
  writeFiles(content, { "a.md": articleText({}) });
  const app = `
    import { createServer } from "node:http";
    import { feeds } from ${JSON.stringify(new URL("../../dist/bailiwick.js", import.meta.url).href)};
    const router = await feeds({ content: ${JSON.stringify(content)} });
    const server = createServer(router).listen(0, "127.0.0.1");
    server.once("listening", () => server.close());
    if (process.argv[1] === "dispose") await router[Symbol.asyncDispose]();`;
  for (const ending of ["dispose", "forget"]) {
    const child = spawn(process.execPath, ["--input-type=module", "-e", app, "--", ending]);
    onTestFinished(() => void child.kill("SIGKILL"));
    expect(await once(child, "exit")).toEqual([0, null]);
  }
  expect(existsSync(path.join(content, ".bailiwick-ledger.jsonl"))).toBe(true);
});

it("writes nothing when it is told to remember nowhere", async () => {
  const { content, router } = await mount("/feeds", { ledger: false });
  await router.close();
  expect(existsSync(path.join(content, ".bailiwick-ledger.jsonl"))).toBe(false);
});

it("throws PublicationError when there is nothing to serve", async () => {
  await expect(feeds({ content: "/nowhere" })).rejects.toThrow(PublicationError);
});
