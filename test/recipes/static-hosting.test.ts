import { describe, expect, it } from "vitest";
import { buildFolder, fixtureFolder } from "../build-folder.ts";
import { recipeText } from "./recipe.ts";

type Rule = {
  readonly matches: (path: string) => boolean;
  readonly headers: Readonly<Record<string, string>>;
};

/** Reads `_headers` as its hosts do: a pattern, then indented headers; `*` is anything. */
function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  let headers: Record<string, string> = {};
  for (const line of text.split("\n").filter((each) => each !== "" && !each.startsWith("#"))) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers[name] = value;
    else {
      expect(line).toMatch(/^\/\S*$/);
      const pattern = new RegExp(`^${line.replace(/[.]/g, "\\.").replaceAll("*", ".*")}$`);
      headers = {};
      rules.push({ matches: (path) => pattern.test(path), headers });
    }
  }
  return rules;
}

describe("the headers of static hosts", async () => {
  const rules = readRules(recipeText("_headers"));
  const edition = await buildFolder(fixtureFolder("hostile/content"));
  const documents = Array.from(edition.documents, ({ path, mediaType }) => ({
    path: `/${path}`,
    mediaType: mediaType.split(";")[0],
  }));
  const headersOf = (path: string) =>
    Object.assign({}, ...rules.filter(({ matches }) => matches(path)).map(({ headers }) => headers));

  it("give every feed and outline its media type", () => {
    const feeds = documents.filter(({ path }) => /\/(rss\.xml|atom\.xml|feed\.json|feeds\.opml)$/.test(path));
    expect(feeds.length).toBeGreaterThan(100);
    for (const { path, mediaType } of feeds)
      expect([path, headersOf(path)["Content-Type"]?.replace("; charset=utf-8", "")]).toEqual([
        path,
        mediaType,
      ]);
  });

  it("leave the type of everything else to the host", () => {
    for (const { path } of documents.filter(
      ({ path }) => /\.(html|css|js|png|json|txt)$/.test(path) && !path.endsWith("feed.json"),
    ))
      expect([path, headersOf(path)["Content-Type"]]).toEqual([path, undefined]);
  });
});
