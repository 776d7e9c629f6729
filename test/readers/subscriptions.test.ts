import { spawnSync } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { type Service, startService } from "../server/start-service.ts";
import { SUBSCRIBERS } from "./subscribers.ts";

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

for (const { name, trials, subscribe, file, savesVisits, isSlow = false, shows = asWritten } of SUBSCRIBERS) {
  const missing = trials.filter(
    ([command = "", ...args]) => spawnSync(command, args, { input: "" }).status !== 0,
  );
  describe(name, () => {
    if (isSlow && process.env["ALL_READERS"] === undefined) {
      it.skip("is slow: only with ALL_READERS=1");
      return;
    }
    if (missing.length > 0) {
      const commands = missing.map(([command]) => command).join(" and ");
      if (process.env["CI"] === undefined)
        it.skip(`cannot run: ${commands} is missing (.ci/install-readers)`);
      else it("is installed", () => expect.unreachable(`${commands} is missing; run .ci/install-readers`));
      return;
    }
    it("polls at little cost, shows a new story once, and no edit as new", async () => {
      const { service, publish } = await startPublication();
      const poll = subscribe(service.url + file);
      expect((await poll()).toSorted()).toEqual([titleOf(1), titleOf(2)].map(shows));
      // Some ask once more without validators before they trust them.
      for (let visit = 0; visit < 3; visit += 1) expect(await poll()).toEqual([]);
      const { unchanged, other } = visits(service, file);
      expect(other).toBe(0);
      expect(unchanged).toBeGreaterThanOrEqual(savesVisits);
      await publish("3.md", story(3));
      expect(await poll()).toEqual([shows(titleOf(3))]);
      expect(await poll()).toEqual([]);
      await publish("2.md", story(2, { excerpt: "Corrected." }));
      expect(await poll()).toEqual([]);
    }, 240_000);
  });
}
