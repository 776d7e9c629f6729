import { describe, expect, it } from "vitest";
import { articleWith, problemsIn, readFields } from "./reading.ts";

describe("an article", () => {
  it("has all fields that its file has", () => {
    const fields = {
      excerpt: "In short.",
      updatedDateTime: "2026-04-01",
      originalUrl: "https://Example.com/original?utm_source=x",
      ampWebUrl: "https://amp.example.com/a",
      cdnAmpWebUrl: "https://news.example.com/council-bans-face-recognition#amp",
      provider:
        "{ name: Example News, domain: www.Example.com/news, images: [{ url: https://example.com/logo.png }] }",
      topics: "[AI, Law, AI]",
      jurisdictions: "[us-wi/madison, US-WI/madison, eu]",
      images:
        "[{ url: https://example.com/a.jpg, width: 800, height: 450, title: A, attribution: B, isCached: true }]",
      quality: "54",
      heat: "-1",
      category: "news",
      type: "article",
      locale: "en_us",
      id: "story-7",
    };
    expect(articleWith(fields, "\n\nThe *body*.\n\n", "2026/a.md")).toEqual({
      path: "2026/a.md",
      id: "urn:bailiwick:story-7",
      title: "City council votes to ban face recognition",
      link: "https://news.example.com/council-bans-face-recognition",
      address: "https://news.example.com/council-bans-face-recognition",
      sameAs: ["https://example.com/original", "https://amp.example.com/a"],
      published: Date.UTC(2026, 2, 31, 9, 30) / 1000,
      updated: Date.UTC(2026, 3, 1) / 1000,
      excerpt: "In short.",
      body: "The *body*.",
      source: { name: "Example News", domain: "example.com", image: "https://example.com/logo.png" },
      topics: ["AI", "Law"],
      jurisdictions: ["US-WI/madison", "EU"],
      image: { url: "https://example.com/a.jpg", width: 800, height: 450, title: "A", attribution: "B" },
      coverage: [],
      quality: 54,
      heat: -1,
      category: "news",
      type: "article",
      language: "en-US",
      lines: { webUrl: 4, topics: 11 },
    });
  });

  it("needs only title, date and address", () => {
    expect(articleWith({})).toMatchObject({ topics: [], coverage: [], quality: 0, body: "" });
    expect(articleWith({}).jurisdictions).toBeUndefined();
  });

  it("keeps an empty list of jurisdictions: the editor says that there are none", () => {
    expect(articleWith({ jurisdictions: "[]" }).jurisdictions).toEqual([]);
  });

  it.each([
    ["[ai, law]", ["ai", "law"]],
    ["ai", ["ai"]],
    ["[1984, true]", ["1984", "true"]],
    ["'  computer \\n vision'", ["computer \\n vision"]],
  ])("reads the topics %s", (written, topics) => {
    expect(articleWith({ topics: written }).topics).toEqual(topics);
  });

  it.each([
    ["\n\n    code\n", "    code"],
    ["\r\n \t\r\n- a\r\n\r\n", "- a"],
    ["One.\r\n\r\nTwo.\r\n", "One.\n\nTwo."],
    [" \n\t\n", ""],
    ["", ""],
  ])("trims the body %j to %j, keeping the first line's indentation", (written, body) => {
    expect(articleWith({}, written).body).toBe(body);
  });

  it.each([
    ["en", "en"],
    ["PT_br", "pt-BR"],
    ["zh-hant-TW", "zh-Hant-TW"],
    ["english language", undefined],
    ["'\"><script>'", undefined],
    ["x", undefined],
  ])("reads the locale %s as %s", (locale, language) => {
    expect(articleWith({ locale }).language).toBe(language);
  });

  it.each([
    ["tag:example.com,2026:1", "tag:example.com,2026:1"],
    ["URN:isbn:0451450523", "urn:isbn:0451450523"],
    ["https://Example.com/%7ea", "https://example.com/~a"],
    ["tag:example.com,2026:a b", "urn:bailiwick:tag%3Aexample.com%2C2026%3Aa%20b"],
    ["urn:a[1]", "urn:bailiwick:urn%3Aa%5B1%5D"],
    ["a tag:b", "urn:bailiwick:a%20tag%3Ab"],
    ["my-urn:b", "urn:bailiwick:my-urn%3Ab"],
    ["urn:", "urn:bailiwick:urn%3A"],
  ])("has the id %s as %s", (id, expected) => {
    expect(articleWith({ id: `"${id}"` }).id).toBe(expected);
  });

  it("takes for its source's picture the first that can be used, also with a size that cannot be right", () => {
    const images = "[1, { url: /a.png }, { url: https://e.com/b.png, width: wide }]";
    expect(articleWith({ provider: `{ name: A, images: ${images} }` }).source?.image).toBe(
      "https://e.com/b.png",
    );
  });

  it.each([
    ["example.com", "example.com"],
    ["https://www.KSTP.com/news", "kstp.com"],
    ["HTTP://kstp.com", "kstp.com"],
    ["news.www.example.com", "news.www.example.com"],
    ["münchen.example", "xn--mnchen-3ya.example"],
    ["not a domain", undefined],
    ["javascript:alert(1)", undefined],
    ["''", undefined],
  ])("reads the provider's domain %s as %s", (domain, expected) => {
    expect(
      articleWith({ provider: `{ name: A, domain: "${domain.replaceAll("'", "")}" }` }).source?.domain,
    ).toBe(expected);
  });

  it("takes the first image that can be used and warns of the others, each at its place", () => {
    const images =
      "\n  - url: /relative.jpg\n  - width: 5\n  - ''\n  - url: https://example.com/b.jpg\n    width: -5";
    const reading = readFields({ images });
    expect(reading).toMatchObject({ article: { image: { url: "https://example.com/b.jpg" } } });
    expect(reading).not.toHaveProperty("article.image.width", -5);
    expect(problemsIn(reading)).toEqual([
      '6:5 list-item-dropped images[0].url is "/relative.jpg", which is no absolute web address',
      "7:5 list-item-dropped images[1].url is missing",
      '8:5 list-item-dropped images[2] is ""; must be an image with a url',
    ]);
  });

  it("warns of at most a hundred items of a list", () => {
    const reading = readFields({ images: `[${"{}, ".repeat(5000)}]`, related: "[{}]" });
    expect(problemsIn(reading)).toHaveLength(100);
  });
});

describe("coverage", () => {
  const report = (link: string, rest: string) =>
    `{ title: T, webUrl: "https://example.com/${link}", ${rest} }`;
  const linksOf = (...reports: string[]) =>
    articleWith({ related: `[${reports.join(", ")}]` }).coverage.map(({ link }) => link.slice(20));

  it("stands by quality, then newest first, then by address", () => {
    const reports = [
      report("d", "quality: 5"),
      report("c", "quality: 5, publishedDateTime: 2026-01-01"),
      report("b", "quality: 5, publishedDateTime: 2026-01-02"),
      report("a", "quality: 80"),
      report("f", "quality: high"),
      report("e", ""),
    ];
    for (const [index] of reports.entries()) {
      const turned = [...reports.slice(index), ...reports.slice(0, index)];
      expect(linksOf(...turned)).toEqual(["a", "b", "c", "d", "e", "f"]);
      expect(linksOf(...turned.reverse())).toEqual(["a", "b", "c", "d", "e", "f"]);
    }
  });

  it("names one report once, and never the story itself", () => {
    const itself = `{ title: T, webUrl: "https://NEWS.example.com/council-bans-face-recognition?utm_medium=x" }`;
    expect(linksOf(report("a", ""), report("a#b", "quality: 9"), itself)).toEqual(["a#b"]);
  });

  it("has all its fields", () => {
    const rest =
      "excerpt: E, publishedDateTime: 2026-01-01, provider: { name: P, domain: p.example }, quality: 7, images: [1, { url: 'https://p.example/i.png' }], ampWebUrl: x";
    expect(articleWith({ related: `[${report("a", rest)}]` }).coverage).toEqual([
      {
        title: "T",
        link: "https://example.com/a",
        excerpt: "E",
        published: Date.UTC(2026, 0, 1) / 1000,
        source: { name: "P", domain: "p.example", image: undefined },
        quality: 7,
        image: { url: "https://p.example/i.png" },
      },
    ]);
  });

  it("leaves out what is no use, with a warning at its place, and keeps the article", () => {
    const related =
      "\n  - title: A\n    webUrl: https://example.com/a\n  - title: B\n    webUrl: javascript:alert(1)\n  - webUrl: https://example.com/c\n  - text\n  -";
    const reading = readFields({ related });
    expect(reading).toMatchObject({ outcome: "article", article: { coverage: [{ title: "A" }] } });
    expect(problemsIn(reading)).toEqual([
      '9:5 list-item-dropped related[1].webUrl is "javascript:alert(1)", which is no absolute web address',
      "10:5 list-item-dropped related[2].title is missing",
      '11:5 list-item-dropped related[3] is "text"; must be a report with title and webUrl',
      "5:1 list-item-dropped related[4] is missing",
    ]);
    expect(reading).toHaveProperty("problems[0].severity", "warning");
  });
});
