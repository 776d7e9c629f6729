import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readPreviousLedger } from "../../src/cli/previous-ledger.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";

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
