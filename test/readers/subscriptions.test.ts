import { expect, it, onTestFinished } from "vitest";
import { articleText } from "../article-text.ts";
import { FILES } from "../format/independent-parser.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { type Service, startService } from "../server/start-service.ts";
import { describeProgram } from "./describe-program.ts";
import type { Visit } from "./reader.ts";
import { SUBSCRIBERS, type Subscriber } from "./subscribers.ts";

const soon = { timeout: 15_000 };
const story = (n: number, fields: Record<string, string> = {}) =>
  articleText({
    title: `Story ${n} & <more>`,
    webUrl: `https://n.example/${n}`,
    publishedDateTime: `2026-03-0${n}`,
    ...fields,
  });

const titleOf = (n: number) => `Story ${n} & <more>`;

const asWritten = (title: string) => title;

async function startPublication() {
  const folder = makeScratchFolder();
  writeFiles(folder, {
    "bailiwick.yml": "title: Watch\nbase_url: https://f.example/",
    "1.md": story(1),
    "2.md": story(2),
  });
  const service = await startService(folder);
  onTestFinished(service.close);
  const publish = async (file: string, text: string) => {
    const { number = 0 } = service.live.current() ?? {};
    writeFiles(folder, { [file]: text });
    await expect.poll(() => service.live.current()?.number ?? 0, soon).toBeGreaterThan(number);
  };
  return { service, publish };
}

/** How often a feed was asked for, and how often a 304 was enough. */
function visits({ told }: Service, file: string) {
  const lines = told.filter(
    ({ message, details }) => message === "request" && "path" in details && details.path === `/${file}`,
  );
  const count = (status: number) =>
    lines.filter(({ details }) => "status" in details && details.status === status).length;
  return { full: count(200), unchanged: count(304), other: lines.length - count(200) - count(304) };
}

/** Gives the titles of the stories that are new since the last visit. */
function newTitles(visit: Visit): () => Promise<string[]> {
  const known = new Set<string | undefined>();
  return async () => {
    const fresh = (await visit()).filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    return fresh.map(({ title = "" }) => title).sort();
  };
}

function describeSubscriber({ reader, format, savesVisits, shows = asWritten }: Subscriber): void {
  it("polls at little cost, shows a new story once, and no edit as new", async () => {
    const { service, publish } = await startPublication();
    const poll = newTitles(reader.subscribe(service.url + FILES[format]));
    expect(await poll()).toEqual([titleOf(1), titleOf(2)].map(shows));
    // Some ask once more without validators before they trust them.
    for (let visit = 0; visit < 3; visit += 1) expect(await poll()).toEqual([]);
    const { unchanged, other } = visits(service, FILES[format]);
    expect(other).toBe(0);
    expect(unchanged).toBeGreaterThanOrEqual(savesVisits);
    await publish("3.md", story(3));
    expect(await poll()).toEqual([shows(titleOf(3))]);
    expect(await poll()).toEqual([]);
    await publish("2.md", story(2, { excerpt: "Corrected." }));
    expect(await poll()).toEqual([]);
  }, 240_000);
}

for (const subscriber of SUBSCRIBERS) {
  const isLeftOut = subscriber.isSlow === true && process.env["ALL_READERS"] === undefined;
  if (isLeftOut) it.skip(`${subscriber.reader.name} is slow: only with ALL_READERS=1`);
  else describeProgram(subscriber.reader, () => describeSubscriber(subscriber));
}
