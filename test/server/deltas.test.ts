import { rmSync } from "node:fs";
import path from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { expect, it, onTestFinished } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { ask } from "./ask.ts";
import { startService } from "./start-service.ts";

const soon = { timeout: 15_000 };
const story = (n: number, fields: Record<string, string> = {}) =>
  articleText({
    title: `Story ${n}`,
    webUrl: `https://n.example/${n}`,
    publishedDateTime: `2026-03-0${n}`,
    ...fields,
  });
const READER = { "user-agent": "newsboat/2.38.0 (Linux x86_64)", "a-im": "feed" };

async function start(deltas: boolean) {
  const folder = makeScratchFolder();
  writeFiles(folder, { "bailiwick.yml": "base_url: https://f.example/", "1.md": story(1), "2.md": story(2) });
  const service = await startService(folder, { router: { deltas } });
  onTestFinished(service.close);
  const change = async (work: () => void) => {
    const { number = 0 } = service.live.current() ?? {};
    work();
    await expect.poll(() => service.live.current()?.number ?? 0, soon).toBeGreaterThan(number);
  };
  const get = (headers: Record<string, string>, file = "rss.xml") => ask(service.url + file, { headers });
  return { folder, change, get };
}

const shown = (text: string) =>
  ["Story 1", "Story 2", "Story 3"].filter((title) => text.includes(`<title>${title}<`));

it("sends what is new since the version that a reader has, and the tag of the whole", async () => {
  const { folder, change, get } = await start(true);
  const first = await get(READER);
  expect([first.status, shown(first.text)]).toEqual([200, ["Story 1", "Story 2"]]);
  const tag = String(first.headers.etag);
  await change(() => writeFiles(folder, { "3.md": story(3), "1.md": story(1, { excerpt: "Corrected." }) }));
  const delta = await get({ ...READER, "if-none-match": tag });
  const whole = await get({});
  expect([delta.status, shown(delta.text)]).toEqual([226, ["Story 1", "Story 3"]]);
  expect(XMLValidator.validate(delta.text)).toBe(true);
  expect(delta.headers).toMatchObject({
    im: "feed",
    etag: whole.headers.etag,
    "delta-base": tag,
    "cache-control": "no-store, im",
    vary: "A-IM, If-None-Match, Accept-Encoding",
    "content-type": "application/rss+xml; charset=utf-8",
  });
  expect((await get({ ...READER, "if-none-match": String(delta.headers.etag) })).status).toBe(304);
});

it.each([
  ["asked for no delta", { "user-agent": READER["user-agent"] }],
  ["cannot take one, whatever it asks for", { "user-agent": "rss2email/3.13", "a-im": "feed" }],
  ["asks for another manipulation", { ...READER, "a-im": "vcdiff" }],
])("sends the whole feed to a reader that %s", async (_, headers) => {
  const { folder, change, get } = await start(true);
  const tag = String((await get({})).headers.etag);
  await change(() => writeFiles(folder, { "3.md": story(3) }));
  const { status, text } = await get({ ...headers, "if-none-match": tag } as Record<string, string>);
  expect([status, shown(text)]).toEqual([200, ["Story 1", "Story 2", "Story 3"]]);
});

it("sends the whole feed when the reader's version is not known, or a story was taken back", async () => {
  const { folder, change, get } = await start(true);
  expect((await get({ ...READER, "if-none-match": '"unknown"' })).status).toBe(200);
  const tag = String((await get({})).headers.etag);
  await change(() => rmSync(path.join(folder, "2.md")));
  const { status, text } = await get({ ...READER, "if-none-match": tag });
  expect([status, shown(text)]).toEqual([200, ["Story 1"]]);
});

it("sends no deltas unless they are switched on", async () => {
  const { folder, change, get } = await start(false);
  const tag = String((await get(READER)).headers.etag);
  await change(() => writeFiles(folder, { "3.md": story(3) }));
  expect((await get({ ...READER, "if-none-match": tag })).status).toBe(200);
});
