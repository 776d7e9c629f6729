import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { fetchPublic } from "../../src/network/guarded-fetch.ts";
import { isPrivateAddress } from "../../src/network/private-address.ts";
import { articleText } from "../article-text.ts";
import { runBailiwick } from "../cli/run-bailiwick.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";

async function listen(listener: RequestListener): Promise<{ port: number; asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked: () => asked };
}

describe("an address is kept away from", () => {
  it.each([
    ...["127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
    ...[
      "169.254.169.254",
      "100.64.0.1",
      "198.18.0.1",
      "224.0.0.1",
      "255.255.255.255",
      "::",
      "::1",
      "fe80::1",
    ],
    ...[
      "fe80::1%eth0",
      "fc00::1",
      "fd12:3456::1",
      "ff02::1",
      "::ffff:127.0.0.1",
      "::ffff:a00:1",
      "64:ff9b::7f00:1",
    ],
    ...["64:ff9b::10.0.0.1", "64:ff9b::1", "2002:7f00:1::", "2001:db8::1", "localhost", ""],
  ])("when it is %s", (ip) => {
    expect(isPrivateAddress(ip)).toBe(true);
  });

  it.each([
    "8.8.8.8",
    "172.15.0.1",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
    "64:ff9b::808:808",
    "::ffff:8.8.8.8",
  ])("not when it is %s", (ip) => {
    expect(isPrivateAddress(ip)).toBe(false);
  });
});

describe("a request", () => {
  it.each(["127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "localhost", "0"])(
    "to %s is refused before anything is sent",
    async (host) => {
      const { port, asked } = await listen((_, response) => response.end());
      await expect(fetchPublic(`http://${host}:${port}/`)).rejects.toThrow(
        /private network|not known|EAI_AGAIN|ENOTFOUND/,
      );
      expect(asked()).toBe(0);
    },
  );

  it.each(["file:///etc/passwd", "ftp://e.example/", "data:text/plain,x"])(
    "to %s is none",
    async (address) => {
      await expect(fetchPublic(address)).rejects.toThrow("is not fetched");
    },
  );
});

describe("a build", () => {
  const content = { "content/a.md": articleText({ jurisdictions: "[]" }) };

  it("takes no ledger from this machine unless it is allowed to", async () => {
    const folder = makeScratchFolder();
    writeFiles(folder, content);
    const run = runBailiwick(["build", "content", "--previous", "http://127.0.0.1:9/ledger.jsonl"], {
      cwd: folder,
    });
    expect(run).toMatchObject({ status: 2, out: "" });
    expect(run.err).toMatch(/private network; allow it with --allow-private/);
  });

  it("announces nothing to a hub on this machine unless it is allowed to", () => {
    const folder = makeScratchFolder();
    const settings = "base_url: https://e.example/\nhub: http://169.254.169.254/latest/\n";
    writeFiles(folder, { ...content, "content/bailiwick.yml": settings });
    runBailiwick(["build", "content"], { cwd: folder });
    const run = runBailiwick(["announce"], { cwd: folder });
    expect(run.status).toBe(1);
    expect(run.err).toMatch(/private network; allow it with --allow-private/);
  });
});
