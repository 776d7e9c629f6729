import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { textOf } from "../build-folder.ts";
import { PUBLISHED_FOLDERS, publishFolder } from "../published-folder.ts";

const BASE = /^https:\/\/feeds\.example\.org\/|^http:\/\/localhost:8080\//;

/** The addresses that a page leads to or loads, and the fragments that it has. */
function read(html: string): { readonly targets: readonly string[]; readonly ids: ReadonlySet<string> } {
  const targets: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag: (_, { href, src, action, content = "", id, rel }) => {
      // An icon that the settings name is the publisher's own file.
      if (rel === "icon" && !href?.endsWith("icon.svg")) return;
      for (const target of [href, src, action]) if (target !== undefined) targets.push(target);
      if (BASE.test(content)) targets.push(content);
      if (id !== undefined) ids.add(id);
    },
  });
  parser.end(html);
  return { targets, ids };
}

/** Gives the document and the fragment that an address on a page means; undefined for addresses of others. */
function resolve(
  target: string,
  page: string,
): { readonly path: string; readonly fragment: string } | undefined {
  const { protocol, pathname, hash } = new URL(
    target.replace(BASE, "publication:///"),
    `publication:///${page}`,
  );
  if (protocol !== "publication:") return undefined;
  const path = decodeURI(pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
  return { path, fragment: hash.slice(1) };
}

describe.each(PUBLISHED_FOLDERS)("the pages of %s", async (_, folder) => {
  const { edition } = await publishFolder(folder);
  const paths = new Set(edition.paths);
  const pages = new Map(
    edition.paths.filter((path) => path.endsWith(".html")).map((path) => [path, read(textOf(edition, path))]),
  );

  it("lead only to documents that exist, and to parts of pages that they have", () => {
    let count = 0;
    const missing: string[] = [];
    for (const [page, { targets }] of pages) {
      for (const target of targets) {
        const own = resolve(target, page);
        if (own === undefined) continue;
        count += 1;
        const { path, fragment } = own;
        const isThere = paths.has(path) && (fragment === "" || pages.get(path)?.ids.has(fragment));
        if (!isThere) missing.push(`${page}: ${target}`);
      }
    }
    expect(missing).toEqual([]);
    expect(count).toBeGreaterThan(pages.size * 10);
  });

  it("can all be reached from the front page", () => {
    const reached = new Set(["index.html"]);
    for (const page of reached) {
      for (const target of pages.get(page)?.targets ?? []) {
        const path = resolve(target, page)?.path;
        if (path !== undefined && pages.has(path)) reached.add(path);
      }
    }
    const groups = [...pages.keys()].filter((page) => page.endsWith("index.html"));
    expect(groups.filter((page) => !reached.has(page))).toEqual([]);
  });
});
