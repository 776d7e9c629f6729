import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { announceFolder } from "../../src/hub/announce-folder.ts";
import { listFiles, makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { type Hub, inTurn, type Reply, reply, startHub } from "./start-hub.ts";

const BASE = "https://feeds.example.org/";
const MEMORY = ".bailiwick-announced.jsonl";

function ledgerOf(files: Readonly<Record<string, string>>): string {
  const lines = Object.entries(files).map(([file, hash]) =>
    JSON.stringify({ file, size: 10, time: 1_775_000_000, hash }),
  );
  return `{"ledger":1}\n${lines.join("\n")}\n{"id":"https://e.org/1","hash":"x","state":"live"}\n`;
}

function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = makeScratchFolder();
  writeFiles(folder, { "ledger.jsonl": ledgerOf(files) });
  return folder;
}

/** Announces a folder; gives the paths of the topics that this run told the hub of. */
async function announce(folder: string, hub: Hub, baseUrl = BASE) {
  const before = hub.notices.length;
  const announcement = await announceFolder({
    folder,
    title: "Watch",
    baseUrl,
    hub: hub.address,
    pauses: [1],
    timeout: 500,
  });
  const told = hub.topics().slice(before);
  return { ...announcement, told: [...new Set(told.map((topic) => topic.replace(baseUrl, "")))].sort() };
}

const publish = (folder: string, files: Readonly<Record<string, string>>) =>
  writeFiles(folder, { "ledger.jsonl": ledgerOf(files) });
const memoryOf = (folder: string) => readFileSync(path.join(folder, MEMORY), "utf8");

it("tells every feed the first time, archives and pages never", async () => {
  const folder = makeFolder({
    "rss.xml": "1",
    "topics/ai/atom.xml": "2",
    "topics/ai/archive/1/atom.xml": "3",
    "topics/ai/index.html": "4",
    "feeds.opml": "5",
  });
  const hub = await startHub();
  expect(await announce(folder, hub)).toMatchObject({
    told: ["rss.xml", "topics/ai/atom.xml"],
    unchanged: 0,
  });
  expect(memoryOf(folder)).toBe('{"file":"rss.xml","hash":"1"}\n{"file":"topics/ai/atom.xml","hash":"2"}\n');
  expect(listFiles(folder)).toEqual([MEMORY, "ledger.jsonl"]);
});

it("tells nothing twice, and then exactly what changed", async () => {
  const folder = makeFolder({ "rss.xml": "1", "atom.xml": "2", "feed.json": "3" });
  const hub = await startHub();
  await announce(folder, hub);
  expect(await announce(folder, hub)).toMatchObject({ told: [], results: [], unchanged: 3 });
  publish(folder, { "rss.xml": "1", "atom.xml": "20", "feed.json": "3", "topics/ai/rss.xml": "4" });
  expect(await announce(folder, hub)).toMatchObject({
    told: ["atom.xml", "topics/ai/rss.xml"],
    unchanged: 2,
  });
  expect(await announce(folder, hub)).toMatchObject({ told: [], unchanged: 4 });
});

it("tells a failed topic again at the next run, and the others not", async () => {
  const folder = makeFolder({ "rss.xml": "1", "atom.xml": "2" });
  const failing: Reply = inTurn(reply(404), reply(202));
  const hub = await startHub((response, topic, times) =>
    (topic.endsWith("atom.xml") ? failing : reply(202))(response, topic, times),
  );
  expect((await announce(folder, hub)).results.map(({ ok }) => ok)).toEqual([false, true]);
  expect(memoryOf(folder)).toBe('{"file":"rss.xml","hash":"1"}\n');
  expect((await announce(folder, hub)).told).toEqual(["atom.xml"]);
  expect((await announce(folder, hub)).told).toEqual([]);
});

it("tells a change again that failed, although an earlier one was told", async () => {
  const folder = makeFolder({ "rss.xml": "1" });
  const hub = await startHub(inTurn(reply(202), reply(400), reply(202)));
  await announce(folder, hub);
  publish(folder, { "rss.xml": "2" });
  expect((await announce(folder, hub)).results).toMatchObject([{ ok: false }]);
  expect((await announce(folder, hub)).results).toMatchObject([{ ok: true }]);
  expect((await announce(folder, hub)).results).toEqual([]);
});

it("does not tell a change that was taken back before it was announced", async () => {
  const folder = makeFolder({ "rss.xml": "1" });
  const hub = await startHub();
  await announce(folder, hub);
  publish(folder, { "rss.xml": "2" });
  publish(folder, { "rss.xml": "1" });
  expect((await announce(folder, hub)).told).toEqual([]);
});

it("forgets a feed that is gone, and tells it when it returns", async () => {
  const folder = makeFolder({ "rss.xml": "1", "topics/ai/rss.xml": "2" });
  const hub = await startHub();
  await announce(folder, hub);
  publish(folder, { "rss.xml": "1" });
  expect((await announce(folder, hub)).told).toEqual([]);
  expect(memoryOf(folder)).toBe('{"file":"rss.xml","hash":"1"}\n');
  publish(folder, { "rss.xml": "1", "topics/ai/rss.xml": "2" });
  expect((await announce(folder, hub)).told).toEqual(["topics/ai/rss.xml"]);
});

it("tells again only what a damaged memory has lost", async () => {
  const folder = makeFolder({ "rss.xml": "1", "atom.xml": "2" });
  const hub = await startHub();
  await announce(folder, hub);
  writeFiles(folder, { [MEMORY]: '{"file":"atom.xml","hash":"2"}\n{"file":"rss.x' });
  expect((await announce(folder, hub)).told).toEqual(["rss.xml"]);
});

it("names a topic as the feeds name themselves", async () => {
  const folder = makeFolder({ "topics/überwachung/rss.xml": "1" });
  const hub = await startHub();
  await announce(folder, hub, "https://example.org/feeds/");
  expect(hub.topics()).toEqual(["https://example.org/feeds/topics/%C3%BCberwachung/rss.xml"]);
});

it("tells nobody when the memory cannot be written", async () => {
  const folder = makeFolder({ "rss.xml": "1" });
  // A folder stands in the way of the new memory, for root too.
  mkdirSync(path.join(folder, MEMORY, "x"), { recursive: true });
  const hub = await startHub();
  await expect(announce(folder, hub)).rejects.toThrow("cannot read");
  rmSync(path.join(folder, MEMORY), { recursive: true });
  mkdirSync(path.join(folder, `${MEMORY}.${process.pid}.tmp`));
  await expect(announce(folder, hub)).rejects.toThrow("cannot write");
  expect(hub.notices).toEqual([]);
});

it.each([
  ["is missing", undefined, "holds no ledger.jsonl; run bailiwick build first"],
  ["names no feed", "{}\n", "ledger.jsonl names no feed; run bailiwick build first"],
])("refuses a folder whose ledger %s, and forgets nothing", async (_, ledger, message) => {
  const folder = makeScratchFolder();
  const memory = '{"file":"rss.xml","hash":"1"}\n';
  writeFiles(folder, { [MEMORY]: memory, ...(ledger !== undefined && { "ledger.jsonl": ledger }) });
  const hub = await startHub();
  await expect(announce(folder, hub)).rejects.toThrow(message);
  expect(memoryOf(folder)).toBe(memory);
});

it("refuses an address that the feeds were not built for", async () => {
  const folder = makeFolder({ "feed.json": "1" });
  writeFiles(folder, { "feed.json": JSON.stringify({ feed_url: "https://other.example/feeds/feed.json" }) });
  const hub = await startHub();
  await expect(announce(folder, hub)).rejects.toThrow(
    "was built for https://other.example/feeds/, not for https://feeds.example.org/",
  );
  expect(hub.notices).toEqual([]);
});

it("takes a publication for no preview whose own title says so", async () => {
  const folder = makeFolder({ "feed.json": "1" });
  writeFiles(folder, { "feed.json": JSON.stringify({ feed_url: `${BASE}feed.json`, title: "Preview: X" }) });
  const hub = await startHub();
  await expect(announce(folder, hub)).rejects.toThrow("holds a preview");
  const publication = { folder, baseUrl: BASE, title: "Preview: X" };
  expect((await announceFolder({ ...publication, hub: hub.address })).results).toHaveLength(1);
});
