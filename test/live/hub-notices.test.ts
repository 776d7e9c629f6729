import { rmSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { LiveOptions } from "../../src/live/open-live.ts";
import { openLiveLedger } from "../../src/out/live-ledger.ts";
import { articleText } from "../article-text.ts";
import { inTurn, reply, startHub } from "../hub/start-hub.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { startService } from "../server/start-service.ts";

const soon = { timeout: 15_000 };
const story = (n: number, fields: Record<string, string> = {}) =>
  articleText({
    title: `Story ${n}`,
    webUrl: `https://n.example/${n}`,
    publishedDateTime: `2026-03-0${n}`,
    ...fields,
  });
const FILES = ["rss.xml", "atom.xml", "feed.json"];
const topicsIn = (base: string, ...folders: string[]) =>
  folders.flatMap((folder) => FILES.map((file) => base + folder + file)).sort();

async function start(hub: string, options: Partial<LiveOptions> = {}) {
  const folder = makeScratchFolder();
  const base = "http://localhost:8080/";
  writeFiles(folder, {
    "bailiwick.yml": `base_url: ${base}\nhub: ${hub}`,
    "1.md": story(1, { topics: "[Alpha]" }),
    "2.md": story(2, { topics: "[Beta]", jurisdictions: "[]" }),
    "3.md": story(3, { topics: "[Secret]", published: "false" }),
  });
  const announcement = { pauses: [20, 20], timeout: 2000 };
  const service = await startService(folder, { live: { announcement, ...options } });
  onTestFinished(service.close);
  return { folder, base, service };
}

it("tells the hub which feeds a change touched, each format as its own topic, and of no draft", async () => {
  const hub = await startHub();
  const { folder, base } = await start(hub.address);
  await expect.poll(() => hub.topics().length, soon).toBe(9);
  expect([...hub.topics()].sort()).toEqual(topicsIn(base, "", "topics/alpha/", "topics/beta/"));
  writeFiles(folder, { "2.md": story(2, { topics: "[Beta]", jurisdictions: "[]", excerpt: "Corrected." }) });
  await expect.poll(() => hub.topics().length, soon).toBe(15);
  expect(hub.topics().slice(9).toSorted()).toEqual(topicsIn(base, "", "topics/beta/"));
  writeFiles(folder, { "3.md": story(3, { topics: "[Secret]", published: "false", title: "Edited draft" }) });
  rmSync(path.join(folder, "1.md"));
  await expect.poll(() => hub.topics().length, soon).toBe(21);
  expect(hub.topics().slice(15).toSorted()).toEqual(topicsIn(base, "", "topics/alpha/"));
  expect(hub.topics().join()).not.toContain("secret");
});

it("tells a hub again that failed", async () => {
  const hub = await startHub(inTurn(reply(500), reply(202)));
  const { service } = await start(hub.address);
  await expect.poll(() => hub.topics().length, soon).toBe(18);
  expect(service.told.some(({ message }) => message === "the hub was told")).toBe(true);
});

it("tells nothing when a restart finds everything as it was", async () => {
  const hub = await startHub();
  const first = await start(hub.address);
  await expect.poll(() => hub.topics().length, soon).toBe(9);
  const ledgerText = first.service.live.current()?.edition.ledgerLines.join("\n") ?? "";
  await first.service.close();
  const again = await startService(first.folder, { live: { ledgerText } });
  onTestFinished(again.close);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(hub.topics()).toHaveLength(9);
});

it("tells after a restart what the hub has not heard yet, and of nothing that is held back", async () => {
  let status = 500;
  const hub = await startHub((response) => response.writeHead(status).end());
  const ledger = openLiveLedger(makeScratchFolder());
  const options = { writeLedger: ledger.write, notices: ledger.notices };
  const first = await start(hub.address, options);
  await expect.poll(() => hub.topics().length, soon).toBeGreaterThan(0);
  await expect.poll(() => ledger.read(), soon).toContain("topics/alpha/");
  expect((await ledger.notices.read())?.trim().split("\n").sort()).toEqual(
    topicsIn(first.base, "", "topics/alpha/", "topics/beta/"),
  );
  await first.service.close();
  const told = hub.topics().length;
  writeFiles(first.folder, { "1.md": story(1, { topics: "[Alpha]", published: "false" }) });
  await ledger.notices.write(`${await ledger.notices.read()}${first.base}topics/secret/rss.xml\nnonsense\n`);
  status = 202;
  const ledgerText = await ledger.read();
  const again = await startService(first.folder, { live: { ...options, ledgerText } });
  onTestFinished(again.close);
  await expect.poll(() => ledger.notices.read(), soon).toBe("");
  const later = hub.topics().slice(told);
  expect(later).toEqual(expect.arrayContaining(topicsIn(first.base, "", "topics/beta/")));
  expect(later.join()).not.toMatch(/secret|nonsense/);
});

it("tells nobody of a preview", async () => {
  const hub = await startHub();
  const { service } = await start(hub.address, { preview: true });
  expect(service.live.current()?.edition.publication.hub).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(hub.topics()).toEqual([]);
});
