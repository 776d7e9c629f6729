import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { ask } from "./ask.ts";
import { makeContent } from "./make-content.ts";
import { startService } from "./start-service.ts";

const story = (n: number, fields: Record<string, string>, body = "") =>
  articleText(
    {
      title: `Story ${n}`,
      webUrl: `https://n.example/${n}`,
      publishedDateTime: `2026-03-0${n}T09:00:00Z`,
      ...fields,
    },
    body,
  );
const content = makeContent({
  "bailiwick.yml": `title: Watch
base_url: https://feeds.example.org/
hub: https://hub.example.org/
topics:
  - { slug: biometrics, title: Biometrics }
  - { slug: faces, title: Faces, parent: biometrics, aliases: [FRT] }
  - { slug: police, title: Police & law }
`,
  "1.md": story(
    1,
    { topics: "[Faces]", jurisdictions: "[US-WI/madison]", quality: "80" },
    "The ordinance bans cameras.",
  ),
  "2.md": story(2, {
    topics: "[Faces]",
    jurisdictions: "[GB]",
    quality: "20",
    provider: "{ name: Paper, domain: paper.example }",
  }),
  "3.md": story(3, { topics: "[Police & law]", jurisdictions: "[US]", excerpt: "São Paulo’s cameras" }),
  "4.md": story(4, {
    topics: "[Police & law, Faces]",
    jurisdictions: "[FR]",
    related: "[{ title: Kameras überall, webUrl: https://o.example/ }]",
  }),
});
const { url } = await startService(content);
const search = (query: string, file = "feed.json") => ask(`${url}search/${file}?${query}`);
const titles = async (query: string) =>
  (JSON.parse((await search(query)).text) as { items: { title: string }[] }).items.map(({ title }) =>
    Number(title.slice(6)),
  );

describe("stories of a combination feed", () => {
  it.each([
    ["topic=faces", [4, 2, 1]],
    ["topic=biometrics", [4, 2, 1]],
    ["topic=faces&topic=police", [4, 3, 2, 1]],
    ["jurisdiction=us", [3, 1]],
    ["jurisdiction=us-wi", [1]],
    ["jurisdiction=us-wi-madison", [1]],
    ["topic=faces&jurisdiction=gb&jurisdiction=us", [2, 1]],
    ["topic=faces&not_topic=police", [2, 1]],
    ["topic=faces&not_jurisdiction=us", [4, 2]],
    ["source=paper.example", [2]],
    ["topic=faces&not_source=paper.example", [4, 1]],
    ["min_quality=50", [1]],
    ["topic=faces&limit=1", [4]],
    ["q=cameras", [3, 1]],
    ["q=ordinance+cameras", [1]],
    ["q=kameras&q=ordinance", [4, 1]],
    ["q=SAO+paulos", [3]],
    ["jurisdiction=us&q=cameras", [3, 1]],
    ["q=nowhere", []],
    ["jurisdiction=de", []],
  ])("are for %s: %j", async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });
});

describe("the address of a combination", () => {
  it.each([
    ["jurisdiction=us&topic=faces", "topic=faces&jurisdiction=us"],
    ["topic=police&topic=faces", "topic=faces&topic=police"],
    ["topic=faces&topic=faces", "topic=faces"],
    ["topic=FRT", "topic=faces"],
    ["jurisdiction=US-WI%2Fmadison", "jurisdiction=us-wi-madison"],
    ["topic=faces&_=123", "topic=faces"],
    ["min_quality=0&topic=faces", "topic=faces"],
    ["q=%20a%20%20b%20", "q=a+b"],
    ["topic=", ""],
  ])("is one only: %s leads to %s", async (query, canonical) => {
    const { status, headers } = await search(query, "rss.xml");
    expect([status, headers.location]).toEqual([301, `./rss.xml${canonical && `?${canonical}`}`]);
    expect((await search(canonical, "rss.xml")).status).toBe(200);
  });

  it("is in the feed as its self, home and id, and no hub", async () => {
    const query = "topic=faces&jurisdiction=us";
    const json = JSON.parse((await search(query)).text);
    expect(json.feed_url).toBe(`https://feeds.example.org/search/feed.json?${query}`);
    expect(json.home_page_url).toBe(`https://feeds.example.org/search/?${query}`);
    expect(json.hubs).toBeUndefined();
    const atom = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(
      (await search(query, "atom.xml")).text,
    ).feed;
    expect(atom.id).toBe(`https://feeds.example.org/search/?${query}`);
    const self = atom.link.find((link: Record<string, string>) => link["@_rel"] === "self");
    expect(self["@_href"]).toBe(`https://feeds.example.org/search/atom.xml?${query}`);
  });
});

describe("a combination feed", () => {
  it.each([
    ["topic=faces&topic=police&jurisdiction=us", "Watch: Faces or Police & law – United States"],
    ["q=bad+%3Cb%3E&not_topic=police", "Watch: “bad <b>” – not Police & law"],
    ["source=paper.example&min_quality=10", "Watch: from paper.example – quality 10 or more"],
  ])("says what it is: %s", async (query, title) => {
    expect(JSON.parse((await search(query)).text).title).toBe(title);
  });

  it.each(["rss.xml", "atom.xml"])("is a valid document as %s when nothing is found", async (file) => {
    const { status, text } = await search("q=nowhere", file);
    expect(status).toBe(200);
    expect(XMLValidator.validate(text)).toBe(true);
  });

  it("answers conditional requests as other feeds do", async () => {
    const { headers } = await search("topic=faces", "rss.xml");
    const again = await ask(`${url}search/rss.xml?topic=faces`, {
      headers: { "if-none-match": String(headers.etag) },
    });
    expect(again.status).toBe(304);
  });
});

describe("the page of a combination", () => {
  const page = (query: string) => ask(`${url}search/?${query}`);

  it("shows people what is in its feeds, at the address that these name as their home", async () => {
    const { status, headers, text } = await page("topic=faces&jurisdiction=us&q=cameras");
    expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(text).toContain("<title>Watch: Faces – United States – “cameras”</title>");
    for (const file of ["rss.xml", "atom.xml", "feed.json"])
      expect(text).toContain(
        `https://feeds.example.org/search/${file}?topic=faces&#x26;jurisdiction=us&#x26;q=cameras</code>`,
      );
    expect(text).toContain("Story 1</a>");
    expect(text).not.toContain("Story 3</a>");
    expect(text).toContain('href="../topics/faces/"');
  });

  it("is where the form for a feed of one's own leads without a script", async () => {
    const { status, headers } = await page("topic=faces&jurisdiction=&q=");
    expect([status, headers.location]).toEqual([301, "./?topic=faces"]);
    expect((await page("topic=&jurisdiction=&q=")).headers.location).toBe("./");
    expect((await ask(`${url}search/`)).text).toContain("<h1>Find a feed</h1>");
  });

  it("says so when nothing is found, and names near matches of what is not known", async () => {
    expect((await page("q=nowhere")).text).toContain("No stories yet");
    const { status, text } = await page("topic=face");
    expect([status, text]).toEqual([404, expect.stringContaining("Did you mean: faces?")]);
  });

  it("answers HEAD and conditional requests as other pages do", async () => {
    const head = await ask(`${url}search/?topic=faces`, { method: "HEAD" });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const headers = { "if-none-match": String(head.headers.etag) };
    expect((await ask(`${url}search/?topic=faces`, { headers })).status).toBe(304);
  });
});

describe("a query that cannot be answered", () => {
  it.each([
    ["topic=face", /topic "face" is not known here\. Did you mean: faces\?/],
    ["jurisdiction=us-wj", /jurisdiction "us-wj" is not known here\. Did you mean: .*us-wi/],
    ["jurisdiction=us-wi-madisson", /Did you mean: us-wi-madison/],
    ["source=papr.example", /Did you mean: paper\.example/],
    ["not_topic=polise", /Did you mean: police/],
    ["topic=%3Cscript%3E", /topic "<script>" is not known here\.\n/],
  ])("is told near matches with a 404: %s", async (query, message) => {
    const { status, headers, text } = await search(query, "rss.xml");
    expect([status, headers["content-type"]]).toEqual([404, "text/plain; charset=utf-8"]);
    expect(text).toMatch(message);
  });

  it.each([
    "limit=0",
    "limit=1&limit=2",
    "limit=many",
    "min_quality=101",
    "min_quality=-1",
    `q=${"a".repeat(300)}`,
  ])("is refused: %s", async (query) => {
    expect((await search(query)).status).toBe(400);
  });

  it("is refused when it is too long, or has too many parts", async () => {
    expect((await search(`q=${"a".repeat(5000)}`)).status).toBe(414);
    expect((await search(Array.from({ length: 60 }, () => "q=a").join("&"))).status).toBe(400);
  });
});
