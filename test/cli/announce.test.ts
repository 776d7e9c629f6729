import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { addressOfNoHub, type Hub, inTurn, type Reply, reply, startHub } from "../hub/start-hub.ts";
import { listFiles, makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { PROGRAM, type Run, runBailiwick } from "./run-bailiwick.ts";

const BASE = "https://feeds.example.org/";
const ARTICLE = articleText({ topics: "[Drones]", jurisdictions: "[]" });
const BY_HAND = '{"ledger":"made by this test"}';

const settingsOf = (hub: string) => `title: Watch\nbase_url: ${BASE}\nhub: ${hub}\n`;

/** Makes a content folder and builds it. */
function makePublication(hub: string, article = ARTICLE): string {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/bailiwick.yml": settingsOf(hub), "content/a.md": article });
  build(folder);
  return folder;
}

function build(folder: string, ...parameters: readonly string[]): void {
  runBailiwick(["build", ...parameters], { cwd: folder });
  const ledger = path.join(folder, "out/ledger.jsonl");
  if (existsSync(ledger) && !readFileSync(ledger, "utf8").startsWith(BY_HAND)) return;
  const lines = listFiles(path.join(folder, "out")).map((file) => {
    const bytes = readFileSync(path.join(folder, "out", file));
    const hash = createHash("sha256").update(bytes).digest("hex");
    return JSON.stringify({ file, size: bytes.length, time: 0, hash });
  });
  writeFiles(folder, { "out/ledger.jsonl": `${BY_HAND}\n${lines.join("\n")}\n` });
}

/** Runs the command beside this process, where the hub lives. */
async function announce(folder: string, ...parameters: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [PROGRAM, "announce", "--allow-private", ...parameters], {
    cwd: folder,
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, out, err };
}

/** Lists the topics that a hub was told after so many others. */
const toldOf = (hub: Hub, after = 0) =>
  [...hub.topics().slice(after)].sort().map((topic) => topic.replace(BASE, ""));

const FEEDS = ["atom.xml", "feed.json", "rss.xml"];
const ALL = [...FEEDS, ...FEEDS.map((file) => `topics/drones/${file}`)];

it("tells the hub of every feed of a new publication, and of none a second time", async () => {
  const hub = await startHub();
  const folder = makePublication(hub.address);
  expect(await announce(folder)).toEqual({ status: 0, out: "6 told, 0 failed, 0 unchanged\n", err: "" });
  expect(toldOf(hub)).toEqual(ALL);
  expect(hub.notices.every(({ method, path }) => method === "POST" && path === "/publish")).toBe(true);
  build(folder);
  expect(await announce(folder)).toEqual({ status: 0, out: "0 told, 0 failed, 6 unchanged\n", err: "" });
  expect(hub.notices).toHaveLength(6);
});

it("tells the self links of the feeds", async () => {
  const hub = await startHub();
  const folder = makePublication(hub.address);
  await announce(folder);
  const rss = readFileSync(path.join(folder, "out/topics/drones/rss.xml"), "utf8");
  const self = rss.match(/href="([^"]+)" rel="self"|rel="self" href="([^"]+)"/)?.[1];
  expect(hub.topics()).toContain(self);
});

it("tells exactly what an edit changed", async () => {
  const hub = await startHub();
  const folder = makePublication(hub.address);
  await announce(folder);
  writeFiles(folder, {
    "content/b.md": articleText({ webUrl: "https://e.org/2", topics: "[Cameras]", jurisdictions: "[]" }),
  });
  build(folder);
  expect((await announce(folder)).status).toBe(0);
  expect(toldOf(hub, 6)).toEqual([...FEEDS, ...FEEDS.map((file) => `topics/cameras/${file}`)]);
});

it.each(["published: false", "deleted: true"])("tells nothing for an article with %s", async (held) => {
  const hub = await startHub();
  const folder = makePublication(hub.address);
  await announce(folder);
  const [field = "", value = ""] = held.split(": ");
  writeFiles(folder, {
    "content/b.md": articleText({ webUrl: "https://e.org/2", topics: "[Cameras]", [field]: value }),
  });
  build(folder);
  expect((await announce(folder)).out).toBe("0 told, 0 failed, 6 unchanged\n");
  expect(hub.notices).toHaveLength(6);
});

it("exits 1 when the hub refuses some, says which and why, and tells those again", async () => {
  const refusing: Reply = inTurn(
    reply(400, { "content-type": "text/plain" }, "\u001b[31mno such topic"),
    reply(202),
  );
  const hub = await startHub((response, topic, times) =>
    (topic.includes("drones/rss") ? refusing : reply(202))(response, topic, times),
  );
  const folder = makePublication(hub.address);
  expect(await announce(folder)).toEqual({
    status: 1,
    out: "5 told, 1 failed, 0 unchanged\n",
    err: `${BASE}topics/drones/rss.xml: HTTP 400: the hub says: \\u001b[31mno such topic\n`,
  });
  expect(await announce(folder)).toMatchObject({ status: 0, out: "1 told, 0 failed, 5 unchanged\n" });
});

it("exits 1 when there is no hub at its address, and tells all when there is", async () => {
  const folder = makePublication(await addressOfNoHub());
  const run = await announce(folder);
  expect(run).toMatchObject({ status: 1, out: "0 told, 6 failed, 0 unchanged\n" });
  expect(run.err).toContain(`${BASE}rss.xml: the connection was refused\n`);
  const hub = await startHub();
  writeFiles(folder, { "content/bailiwick.yml": settingsOf(hub.address) });
  await announce(folder);
  expect(toldOf(hub)).toEqual(ALL);
});

it("remembers what it told when it is interrupted", async () => {
  const hub = await startHub((response, topic) => {
    if (topic.endsWith("feed.json")) reply(202)(response, topic, 1);
    else response.writeHead(503, { "retry-after": "30" }).end();
  });
  const folder = makePublication(hub.address);
  const child = spawn(process.execPath, [PROGRAM, "announce", "--allow-private"], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  while (new Set(hub.topics()).size < 6) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  expect(await ended).toBe(1);
  expect(readFileSync(path.join(folder, "out/.bailiwick-announced.jsonl"), "utf8")).toMatch(
    /^\{"file":"feed\.json",.*\}\n\{"file":"topics\/drones\/feed\.json",.*\}\n$/,
  );
});

it("prints one JSON object with --json", async () => {
  const hub = await startHub((response, topic) =>
    response.writeHead(topic.endsWith("drones/rss.xml") ? 410 : 200).end(),
  );
  const folder = makePublication(hub.address);
  const run = await announce(folder, "--json");
  expect(run.status).toBe(1);
  const report = JSON.parse(run.out);
  expect(report).toEqual({
    hub: hub.address,
    told: expect.arrayContaining([`${BASE}rss.xml`, `${BASE}topics/drones/feed.json`]),
    failed: [{ topic: `${BASE}topics/drones/rss.xml`, status: 410, reason: "the hub refused" }],
    unchanged: 0,
  });
  expect(report.told).toHaveLength(5);
});

it("announces another folder under another address, which must be the one it was built for", async () => {
  const hub = await startHub();
  const folder = makePublication(hub.address);
  const where = ["--base-url", "https://other.example/f"];
  expect(await announce(folder, ...where)).toMatchObject({ status: 2, out: "" });
  build(folder, ...where);
  expect(await announce(folder, "content", "--out", "out", ...where)).toMatchObject({ status: 0 });
  expect(hub.topics()).toContain("https://other.example/f/topics/drones/rss.xml");
});

it("tells a hub of this machine about feeds of this machine", async () => {
  const hub = await startHub();
  const folder = makePublication(hub.address);
  build(folder, "--base-url", "http://localhost:8080/");
  expect((await announce(folder, "--base-url", "http://localhost:8080/")).status).toBe(0);
});

it("refuses to announce a preview, whose topics may be secret", async () => {
  const hub = await startHub();
  const folder = makePublication(hub.address, articleText({ topics: "[Secret]", published: "false" }));
  build(folder, "--unpublished");
  const run = await announce(folder);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toContain("holds a preview; build it without --unpublished first");
  expect(hub.notices).toEqual([]);
});

it.each([
  ["no hub", "base_url: https://e.org/", /sets no hub, so there is nobody to announce anything to\n$/],
  ["no base_url", "hub: https://hub.example/", /cannot open http:\/\/localhost:8080\/.*set base_url/],
  ["no address as hub", "hub: hub.example", /hub is "hub\.example"/],
  ["an output folder without a ledger", `base_url: ${BASE}\nhub: https://h.example/`, /run bailiwick build/],
])("exits 2 on %s", (_, settings, message) => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/bailiwick.yml": settings });
  const run = runBailiwick(["announce"], { cwd: folder });
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toMatch(message);
  expect(listFiles(folder)).toEqual(["content/bailiwick.yml"]);
});

it("exits 2 on a missing content folder and on an unknown option", () => {
  expect(runBailiwick(["announce", "gone"], { cwd: makeScratchFolder() }).status).toBe(2);
  expect(runBailiwick(["announce", "--all"]).status).toBe(2);
});
