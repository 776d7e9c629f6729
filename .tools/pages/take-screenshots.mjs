// Takes the README's pictures of the sample edition: builds it, serves it, looks at it with Chromium. Run it with
// `npm run screenshots` after a change in the look of pages; the pictures in .screenshots are committed.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import express from "express";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = path.join(ROOT, ".screenshots");
const GROUP = "topics/facial-recognition/us/";
const PICTURES = [
  { name: "front-light", path: "", width: 1280, height: 1360 },
  { name: "front-dark", path: "", width: 1280, height: 1360, colorScheme: "dark" },
  { name: "group", path: GROUP, width: 1280, height: 1000 },
  { name: "phone", path: GROUP, width: 390, height: 1100 },
];

const out = mkdtempSync(path.join(tmpdir(), "bailiwick-screenshots-"));
const build = ["dist/cli/main.js", "build", "content", "--out", out, "--now", "2026-06-01"];
const { status } = spawnSync(process.execPath, build, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
if (status !== 0) throw new Error("the sample could not be built");

const server = express().use(express.static(out)).listen(0, "127.0.0.1");
const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((each) => existsSync(each));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
mkdirSync(TARGET, { recursive: true });
for (const { name, path: page, width, height, colorScheme = "light" } of PICTURES) {
  const shown = await browser.newPage({ viewport: { width, height }, colorScheme });
  await shown.goto(`http://127.0.0.1:${server.address().port}/${page}`);
  await shown.screenshot({ path: path.join(TARGET, `${name}.png`) });
  await shown.close();
}
await browser.close();
server.close();
server.closeAllConnections();
rmSync(out, { recursive: true });
