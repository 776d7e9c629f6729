import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";

// A network of its own, where this machine has a public address; only Linux knows such, and not for everybody.
const SETUP = 'ip link set lo up && ip address add 8.8.8.8/32 dev lo && exec "$@"';
const inOwnNetwork = (...command: readonly string[]) =>
  spawnSync("unshare", ["--map-root-user", "--net", "sh", "-c", SETUP, "sh", ...command], {
    encoding: "utf8",
  });
const isPossible = inOwnNetwork("true").status === 0;

const PRIVATE = [
  "http://127.0.0.1:PORT/",
  "http://localhost:PORT/",
  "http://[::1]:PORT/",
  "http://[::ffff:127.0.0.1]:PORT/",
  "http://2130706433:PORT/",
  "http://0:PORT/",
  "//127.0.0.1:PORT/",
];

function follow(...targets: readonly string[]): { results: readonly string[]; asked: number } {
  const program = path.join(import.meta.dirname, "public-machine.mjs");
  const { stdout, stderr } = inOwnNetwork(process.execPath, program, ...targets);
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

describe.skipIf(!isPossible)("a redirect of a public server", () => {
  it("is followed to a public address", () => {
    expect(follow("", "/")).toEqual({ results: ["200 open", "200 open"], asked: 0 });
  });

  it("is refused into a private network, before anything is sent there", () => {
    const results = PRIVATE.map(() => "PrivateAddressError");
    expect(follow(...PRIVATE)).toEqual({ results, asked: 0 });
  });

  it("is refused to what is not the web, and ends after five", () => {
    expect(follow("file:///etc/passwd", "ftp://127.0.0.1:PORT/")).toEqual({
      results: ["TypeError", "TypeError"],
      asked: 0,
    });
    const chain = [1, 2, 3, 4, 5].reduce((target) => `/?to=${encodeURIComponent(target)}`, "/");
    expect(follow(chain).results).toEqual(["200 open"].map(() => "Error"));
  });
});

if (!isPossible)
  console.log(
    "SKIPPED: redirects into private networks; this user may make no network of their own (unshare)",
  );
