import { createServer } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { runBailiwick } from "./run-bailiwick.ts";

const BROKEN = "---\ntitle: [x\n---\n";

/** Runs a command in a folder with two articles, one of them broken, and a file. */
function run(parameters: readonly string[], { input = "" } = {}) {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/a.md": articleText(), "content/b.md": BROKEN, file: "" });
  return runBailiwick(parameters, { cwd: folder, timeout: 20_000, input });
}

it.each([
  [["explain", "content"], "bailiwick: cannot read content: it is a folder\n"],
  [["explain", "content/a.md", "--stdin"], "bailiwick: name files to explain or give --stdin, not both\n"],
  [["serve", "gone", "--port", "0"], "bailiwick: cannot read the content folder gone: it does not exist\n"],
  [
    ["serve", "--port", "0", "--trust-proxy", "nonsense"],
    "bailiwick: --trust-proxy nonsense: invalid IP address: nonsense; give a number of proxies, their addresses, or loopback\n",
  ],
  [
    ["build", "--base-url", "feeds.example.org"],
    "error: option '--base-url <url>' argument 'feeds.example.org' is invalid. Write an address that begins with https:// or http://, without ? and #.\n",
  ],
  [["build", "--out", "file"], "bailiwick: cannot write into file: a file of that name is there\n"],
  [["init", "content/a.md"], "bailiwick: cannot write content/a.md/bailiwick.yml: it is not a folder\n"],
])("says what is wrong and what to do: %j", (parameters, err) => {
  expect(run(parameters)).toEqual({ status: 2, out: "", err });
});

it("says that another program has the port", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  expect(run(["serve", "--port", String(port)])).toEqual({
    status: 2,
    out: "",
    err: `bailiwick: cannot listen on 127.0.0.1 port ${port}: another program listens there\n`,
  });
});

it("says which files tag leaves alone, and why", () => {
  const { status, out, err } = run(["tag"]);
  expect(status).toBe(1);
  expect(out).toContain("0 to write, 0 to review");
  expect(err).toMatch(/^b\.md:2:10 error yaml-invalid: .*\n {2}Correct the YAML/);
});

it("says which field of a story is wrong", () => {
  const { status, err } = run(["explain", "--stdin"], { input: '{"title":1,"related":[{"excerpt":"x"}]}\n' });
  expect({ status, err }).toEqual({
    status: 1,
    err: "line 1: title is 1; must be a text; related[0].title is missing\n",
  });
});
