import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readPreviousLedger } from "../../src/cli/previous-ledger.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { runBailiwick } from "./run-bailiwick.ts";

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/ledger.jsonl`;
}

it("reads a ledger from a file", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "ledger.jsonl": '{"ledger":1}' });
  expect(await readPreviousLedger(path.join(folder, "ledger.jsonl"), fetch)).toBe('{"ledger":1}');
});

it("reads a ledger from the published site", async () => {
  expect(await readPreviousLedger(await serve((_, response) => response.end('{"ledger":1}')), fetch)).toBe(
    '{"ledger":1}',
  );
});

it("finds none where nothing was published before", async () => {
  expect(await readPreviousLedger(path.join(makeScratchFolder(), "gone.jsonl"), fetch)).toBeUndefined();
  expect(
    await readPreviousLedger(await serve((_, response) => response.writeHead(404).end()), fetch),
  ).toBeUndefined();
});

it.each([
  ["fails", (_, response) => response.writeHead(503).end(), /status 503/],
  ["hangs up", (request) => request.socket.destroy(), /cannot read the ledger/],
] as [string, RequestListener, RegExp][])(
  "gives up when the site %s, because articles would get new ids",
  async (_, listener, message) => {
    await expect(readPreviousLedger(await serve(listener), fetch)).rejects.toThrow(message);
  },
);

it("gives up on a file that cannot be read", async () => {
  await expect(readPreviousLedger(makeScratchFolder(), fetch)).rejects.toThrow(/cannot read the ledger/);
});

it("is told when there is no ledger where one was named, and published as for the first time", () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/bailiwick.yml": "base_url: https://e.org/", "content/a.md": articleText() });
  const placeOf = (name: string) => path.join(folder, name);
  const run = (command: string, previous: string) =>
    runBailiwick([command, placeOf("content"), "--out", placeOf("out"), "--previous", placeOf(previous)]);
  const told = `warning ledger-missing: there is no ledger at ${placeOf("gone.jsonl")}; `;
  expect(run("check", "gone.jsonl").err).toContain(told);
  const first = run("build", "gone.jsonl");
  expect([first.status, first.err]).toEqual([0, expect.stringContaining(told)]);
  expect(run("build", "out/ledger.jsonl")).toMatchObject({ status: 0, err: "" });
});
