import { renameSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { ask } from "../server/ask.ts";
import { type Service, startService } from "../server/start-service.ts";

const soon = { timeout: 15_000, interval: 30 };
const story = (n: number, fields: Record<string, string> = {}) =>
  articleText({
    title: `Story ${n}`,
    webUrl: `https://n.example/${n}`,
    publishedDateTime: "2026-03-01",
    ...fields,
  });

async function serve(files: Record<string, string>, options: Parameters<typeof startService>[1] = {}) {
  const folder = path.join(makeScratchFolder(), "content");
  writeFiles(folder, { "bailiwick.yml": "base_url: https://feeds.example.org/", ...files });
  const service = await startService(folder, options);
  onTestFinished(service.close);
  return { folder, service };
}

const titles = async ({ url }: Service, file = "feed.json") => {
  const { status, text } = await ask(url + file);
  return status === 200
    ? (JSON.parse(text) as { items: { title: string }[] }).items.map(({ title }) => title).sort()
    : status;
};
const renewals = ({ live }: Service) => live.state().renewals.done;

describe("a change in the folder", () => {
  it("is published: an article added, edited, taken back", async () => {
    const { folder, service } = await serve({ "1.md": story(1) });
    writeFiles(folder, { "sub/2.md": story(2) });
    await vi.waitFor(async () => expect(await titles(service)).toEqual(["Story 1", "Story 2"]), soon);
    writeFiles(folder, { "1.md": story(1, { title: "Edited" }) });
    await vi.waitFor(async () => expect(await titles(service)).toEqual(["Edited", "Story 2"]), soon);
    rmSync(path.join(folder, "sub/2.md"));
    await vi.waitFor(async () => expect(await titles(service)).toEqual(["Edited"]), soon);
  });

  it("is not missed between the first edition, which is served at once, and the watch", async () => {
    const { folder, service } = await serve({ "1.md": story(1) }, { isUnready: true });
    const served: unknown[] = [];
    await service.live.start(() => {
      served.push(service.live.current()?.number);
      writeFiles(folder, { "2.md": story(2) });
    });
    expect(served).toEqual([1]);
    await vi.waitFor(async () => expect(await titles(service)).toEqual(["Story 1", "Story 2"]), soon);
  });

  it("leaves the documents of other groups, and their tags, as they are", async () => {
    const { folder, service } = await serve({
      "1.md": story(1, { topics: "[Alpha]" }),
      "2.md": story(2, { topics: "[Beta]" }),
    });
    const before = await ask(`${service.url}topics/alpha/rss.xml`);
    writeFiles(folder, { "2.md": story(2, { topics: "[Beta]", title: "Edited" }) });
    await vi.waitFor(
      async () => expect(await titles(service, "topics/beta/feed.json")).toEqual(["Edited"]),
      soon,
    );
    const after = await ask(`${service.url}topics/alpha/rss.xml`);
    expect([after.headers.etag, after.headers["last-modified"]]).toEqual([
      before.headers.etag,
      before.headers["last-modified"],
    ]);
  });

  it("is one renewal, when it is a burst of a thousand", async () => {
    const settling = { quiet: 400, longest: 20_000 };
    const { folder, service } = await serve({ "1.md": story(1) }, { live: { settling } });
    const before = renewals(service);
    writeFiles(
      folder,
      Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`${n}.md`, story(n + 10)])),
    );
    await vi.waitFor(
      () => expect(service.live.current()?.edition.report.articles.published).toBe(1000),
      soon,
    );
    expect(renewals(service) - before).toBe(1);
  });

  it("shows nobody half an edition", async () => {
    const { folder, service } = await serve({
      "1.md": story(1, { title: "Round 0" }),
      "2.md": story(2, { title: "Round 0" }),
    });
    let round = 0;
    const editor = setInterval(() => {
      round += 1;
      for (const n of [1, 2]) writeFiles(folder, { [`${n}.md`]: story(n, { title: `Round ${round}` }) });
    }, 100);
    const shown = new Set<string>();
    while (round < 15) {
      const published = service.live.current();
      for (const file of ["rss.xml", "atom.xml", "feed.json"])
        shown.add(`${published?.number} ${(await titles(service)).toString()} ${file && ""}`);
      const [first, second] = (await titles(service)) as string[];
      expect(first).toBe(second);
    }
    clearInterval(editor);
    expect(shown.size).toBeGreaterThan(1);
  });
});

describe("a broken article", () => {
  it("keeps its last good version, and the mistake is told", async () => {
    const { folder, service } = await serve({ "1.md": story(1), "2.md": story(2) });
    writeFiles(folder, { "1.md": "---\ntitle: [broken\n---\n", "2.md": story(2, { title: "Edited" }) });
    await vi.waitFor(async () => expect(await titles(service)).toEqual(["Edited", "Story 1"]), soon);
    const status = JSON.parse((await ask(`${service.url}status.json`)).text);
    expect(status).toMatchObject({ kept: ["1.md"], problems: [{ file: "1.md", code: "yaml-invalid" }] });
    expect(service.told.filter(({ message }) => message === "problem")).toHaveLength(1);
    writeFiles(folder, { "1.md": story(1, { title: "Mended" }) });
    await vi.waitFor(async () => expect(await titles(service)).toEqual(["Edited", "Mended"]), soon);
    expect(JSON.parse((await ask(`${service.url}status.json`)).text)).toMatchObject({
      kept: [],
      problems: [],
    });
  });

  it("is taken back all the same when its file goes, or says so", async () => {
    const { folder, service } = await serve({ "1.md": story(1), "2.md": story(2), "3.md": story(3) });
    writeFiles(folder, { "1.md": "broken", "2.md": "broken" });
    await vi.waitFor(() => expect(service.live.state().kept).toEqual(["1.md", "2.md"]), soon);
    rmSync(path.join(folder, "1.md"));
    writeFiles(folder, { "2.md": story(2, { published: "false" }) });
    await vi.waitFor(async () => expect(await titles(service)).toEqual(["Story 3"]), soon);
  });

  it("does not stop the service when it is the settings", async () => {
    const { folder, service } = await serve({ "1.md": story(1) });
    writeFiles(folder, { "bailiwick.yml": "entries: many", "2.md": story(2) });
    await vi.waitFor(async () => expect(await titles(service)).toEqual(["Story 1", "Story 2"]), soon);
    await vi.waitFor(() => expect(service.live.state().problems[0]?.code).toBe("setting-invalid"), soon);
    expect((await ask(`${service.url}rss.xml`)).text).toContain("https://feeds.example.org/");
  });

  it("is placed by the last good settings while those in place cannot be used", async () => {
    const { folder, service } = await serve({ "1.md": story(1, { jurisdictions: "[FR]" }) });
    const title = "Wisconsin lawmakers vote on cameras";
    writeFiles(folder, { "bailiwick.yml": "entries: many", "2.md": story(2, { title }) });
    const there = "jurisdictions/us-wi/feed.json";
    await vi.waitFor(async () => expect(await titles(service, there)).toEqual([title]), soon);
  });
});

it("publishes an article at the moment it falls due", async () => {
  const due = new Date(Date.now() + 2500).toISOString();
  const { service } = await serve({ "1.md": story(1), "2.md": story(2, { publishedDateTime: due }) });
  expect(await titles(service)).toEqual(["Story 1"]);
  await vi.waitFor(async () => expect(await titles(service)).toEqual(["Story 1", "Story 2"]), soon);
  expect(Date.now()).toBeGreaterThanOrEqual(Math.floor(Date.parse(due) / 1000) * 1000);
});

it.each([
  ["renamed and renamed back", (folder: string) => () => renameSync(`${folder}-away`, folder)],
  [
    "replaced by another",
    (folder: string) => () => writeFiles(folder, { "1.md": story(1), "bailiwick.yml": "" }),
  ],
])("survives that the folder is %s", async (_, back) => {
  const { folder, service } = await serve({ "1.md": story(1) });
  renameSync(folder, `${folder}-away`);
  await vi.waitFor(
    () => expect(service.live.state().trouble).toMatch(/cannot read the content folder/),
    soon,
  );
  expect(await titles(service)).toEqual(["Story 1"]);
  back(folder)();
  await vi.waitFor(() => expect(service.live.state().trouble).toBeUndefined(), soon);
  writeFiles(folder, { "2.md": story(2) });
  await vi.waitFor(async () => expect(await titles(service)).toEqual(["Story 1", "Story 2"]), soon);
});

it("survives that the folder is deleted, and comes back", async () => {
  const { folder, service } = await serve({ "1.md": story(1), "a/2.md": story(2) });
  rmSync(folder, { recursive: true });
  await vi.waitFor(() => expect(service.live.state().trouble).toBeDefined(), soon);
  writeFiles(folder, { "1.md": story(1), "a/2.md": story(2), "3.md": story(3) });
  await vi.waitFor(
    async () => expect(await titles(service)).toEqual(["Story 1", "Story 2", "Story 3"]),
    soon,
  );
});

it("answers 410 for a group that ended, and serves an empty feed until then", async () => {
  const day = 24 * 60 * 60 * 1000;
  let now = Date.parse("2026-06-01");
  const files = {
    "1.md": story(1, { topics: "[Alpha]" }),
    "2.md": story(2),
    "bailiwick.yml": "base_url: https://f.example/\nkeep_empty: 2",
  };
  const { folder, service } = await serve(files, { live: { clock: () => now } });
  rmSync(path.join(folder, "1.md"));
  await vi.waitFor(async () => expect(await titles(service, "topics/alpha/feed.json")).toEqual([]), soon);
  now += 3 * day;
  writeFiles(folder, { "2.md": story(2, { title: "Edited" }) });
  await vi.waitFor(async () => expect(await titles(service, "topics/alpha/feed.json")).toBe(410), soon);
  for (const file of ["topics/alpha/", "topics/alpha", "topics/alpha/rss.xml"])
    expect((await ask(service.url + file)).status).toBe(410);
});
