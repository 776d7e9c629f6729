import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Shelf } from "../../src/article/shelf.ts";
import { headOf, ShelvedArticle } from "../../src/article/shelved-article.ts";
import { uniteArticles } from "../../src/article/unite-articles.ts";
import { articleWith } from "./reading.ts";
import { boardOf, shelve } from "./shelving.ts";

const at = (path: string, fields: Readonly<Record<string, string>>) => articleWith(fields, "", path);
const webUrl = "https://example.com/story";

describe("uniteArticles", () => {
  it("keeps different stories, in the order of their paths", () => {
    const stories = [at("b.md", { webUrl: `${webUrl}/2` }), at("a.md", { webUrl: `${webUrl}/1` })];
    const { articles, problems } = uniteArticles(stories);
    expect(articles.map(({ path }) => path)).toEqual(["a.md", "b.md"]);
    expect(problems).toEqual([]);
  });

  it("publishes the one with the higher quality and reports the other", () => {
    const { articles, problems } = uniteArticles([
      at("a.md", { webUrl, quality: "10", publishedDateTime: "2026-02-01" }),
      at("b.md", { webUrl: `${webUrl}?utm_source=x#top`, quality: "20", publishedDateTime: "2026-01-01" }),
    ]);
    expect(articles.map(({ path }) => path)).toEqual(["b.md"]);
    expect(problems).toEqual([
      expect.objectContaining({
        file: "a.md",
        line: 4,
        column: 1,
        code: "article-duplicate",
        severity: "error",
        message: `tells the same story as b.md (${webUrl}); the better or newer one is published`,
      }),
    ]);
  });

  it.each([
    [
      "the newer one when both are as good",
      { publishedDateTime: "2026-01-01" },
      { publishedDateTime: "2026-01-02" },
    ],
    [
      "the one updated later",
      { publishedDateTime: "2026-01-02" },
      { publishedDateTime: "2026-01-01", updatedDateTime: "2026-01-03" },
    ],
  ])("publishes %s", (_what, worse, better) => {
    const { articles } = uniteArticles([at("a.md", { webUrl, ...worse }), at("b.md", { webUrl, ...better })]);
    expect(articles.map(({ path }) => path)).toEqual(["b.md"]);
  });

  it("publishes the first path when all is equal", () => {
    const { articles } = uniteArticles([at("b.md", { webUrl }), at("a.md", { webUrl })]);
    expect(articles.map(({ path }) => path)).toEqual(["a.md"]);
  });

  it.each(["originalUrl", "ampWebUrl", "cdnAmpWebUrl"])("recognises a story by its %s", (field) => {
    const { articles, problems } = uniteArticles([
      at("a.md", { webUrl }),
      at("b.md", { webUrl: "https://copy.example/1", [field]: webUrl }),
    ]);
    expect(articles).toHaveLength(1);
    expect(problems[0]?.message).toContain("tells the same story as a.md");
  });

  it("reports two stories with one id as such", () => {
    const { problems } = uniteArticles([
      at("a.md", { webUrl: `${webUrl}/1`, id: "seven" }),
      at("b.md", { webUrl: `${webUrl}/2`, id: "seven" }),
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        file: "b.md",
        code: "id-duplicate",
        message: "has the id of a.md; the better or newer one is published",
      }),
    ]);
  });

  it("reports an id that is another story's address as the same story", () => {
    const { problems } = uniteArticles([
      at("a.md", { webUrl, quality: "9" }),
      at("b.md", { webUrl: `${webUrl}/2`, id: webUrl }),
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["article-duplicate"]);
  });

  it("tells addresses apart by scheme, path and other parameters", () => {
    const addresses = [
      "http://example.com/a",
      "https://example.com/a",
      "https://example.com/A",
      "https://example.com/a?p=1",
    ];
    const { articles } = uniteArticles(
      addresses.map((address, index) => at(`${index}.md`, { webUrl: address })),
    );
    expect(articles).toHaveLength(4);
  });

  it("tells apart addresses of which only the checksums are the same", () => {
    // Both words have the CRC-32 4DDB0C25.
    const { articles, problems } = uniteArticles([
      at("a.md", { webUrl: `${webUrl}/1`, originalUrl: "https://plumless/" }),
      at("b.md", { webUrl: `${webUrl}/2`, originalUrl: "https://buckeroo/" }),
    ]);
    expect(articles).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it("does not tell an article from itself when it has one address under two schemes", () => {
    const { articles } = uniteArticles([
      at("a.md", { webUrl, originalUrl: webUrl.replace("https", "http") }),
    ]);
    expect(articles).toHaveLength(1);
  });

  it("gives the same of articles whose texts lie on a shelf", () => {
    const some = fc.constantFrom("1", "2", "3", "4");
    const stories = fc.array(fc.record({ webUrl: some, originalUrl: some, ampWebUrl: some, quality: some }));
    fc.assert(
      fc.property(stories, (written) => {
        const articles = written.map(({ quality, ...addresses }, index) => {
          const entries = Object.entries(addresses).map(([name, part]) => [name, `${webUrl}/${part}`]);
          return at(`${index}.md`, { ...Object.fromEntries(entries), quality });
        });
        const known = uniteArticles(articles);
        const shelved = uniteArticles(articles.map((article) => shelve(article)));
        expect(shelved.problems).toEqual(known.problems);
        expect(shelved.articles.map(({ path }) => path)).toEqual(known.articles.map(({ path }) => path));
      }),
    );
  });

  it("opens no text of an article that shares no address", () => {
    const shelf = new Shelf();
    const { board, looks } = boardOf(new Uint8Array());
    const place = { board: shelf.add(board), start: 0, length: 1, checksum: 0 };
    const alone = ["1", "2"].map((name) => {
      const article = at(`${name}.md`, { webUrl: `${webUrl}/${name}`, ampWebUrl: `${webUrl}/${name}/amp` });
      return new ShelvedArticle(headOf(article), shelf, place, {});
    });
    expect(uniteArticles(alone).articles).toHaveLength(2);
    expect(looks()).toBe(0);
  });
});
