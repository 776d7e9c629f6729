import { describe, expect, it } from "vitest";
import { composeContent, renderBody } from "../../src/feed/entry-content.ts";
import { published, story } from "./stories.ts";

const plain = {
  link: "https://www.news.example/story",
  bodyHtml: "",
  excerpt: undefined,
  image: undefined,
  source: undefined,
  related: [],
};
const credit = '<p>Source: <a href="https://www.news.example/story">news.example</a></p>';
const compose = (rest: Partial<Parameters<typeof composeContent>[0]>) =>
  composeContent({ ...plain, ...rest });

describe("composeContent", () => {
  it("credits the story's host when no source is known", () => {
    expect(compose({})).toBe(credit);
  });

  it("credits the source", () => {
    expect(compose({ source: { name: "News & Co" } })).toBe(
      '<p>Source: <a href="https://www.news.example/story">News &#x26; Co</a></p>',
    );
  });

  it("shows the body, or else the excerpt as text", () => {
    expect(compose({ bodyHtml: "<p>b</p>", excerpt: "e" })).toBe(`<p>b</p>\n${credit}`);
    expect(compose({ excerpt: "<script> & &amp;" })).toBe(
      `<p>&#x3C;script&#x3E; &#x26; &#x26;amp;</p>\n${credit}`,
    );
  });

  it("shows the image first, with size and credit", () => {
    const image = { url: "https://a.example/i?a=1&b=2", width: 8, height: 4, title: '"T"', credit: "<C>" };
    expect(compose({ image })).toBe(
      `<figure><img src="https://a.example/i?a=1&#x26;b=2" alt="&#x22;T&#x22;" width="8" height="4"><figcaption>&#x3C;C&#x3E;</figcaption></figure>\n${credit}`,
    );
    expect(compose({ image: { url: "https://a.example/i" } })).toBe(
      `<figure><img src="https://a.example/i" alt=""></figure>\n${credit}`,
    );
  });

  it.each(["https://a.example/i.png", "https://a.example/i?a=1&b=2"])(
    "shows an image of the body once: %s",
    (url) => {
      const bodyHtml = renderBody(story({ body: `![i](${url})` }));
      expect(compose({ image: { url }, bodyHtml })).toBe(`${bodyHtml}\n${credit}`);
    },
  );

  it("shows an image that the body only links to", () => {
    const bodyHtml = renderBody(story({ body: "[i](https://a.example/i.png)" }));
    expect(compose({ image: { url: "https://a.example/i.png" }, bodyHtml })).toMatch(/^<figure>/);
  });

  it("lists other outlets' reports with name and day", () => {
    const related = [
      { title: "A < B", url: "https://b.example/?a&b", source: { name: "B & C" }, published },
      { title: "D", url: "https://d.example/", published },
      { title: "E", url: "https://e.example/" },
    ];
    expect(compose({ related })).toBe(
      `${credit}
<h2>More coverage</h2>
<ul>
<li><a href="https://b.example/?a&#x26;b">A &#x3C; B</a> (B &#x26; C), <time datetime="2026-03-31T09:30:00Z">31 March 2026</time></li>
<li><a href="https://d.example/">D</a>, <time datetime="2026-03-31T09:30:00Z">31 March 2026</time></li>
<li><a href="https://e.example/">E</a></li>
</ul>`,
    );
  });
});

describe("renderBody", () => {
  it("makes addresses relative to the story, and everything safe", () => {
    const body = "[a](b) <script>alert(1)</script>";
    expect(renderBody(story({ body }))).toBe('<p><a href="https://www.news.example/2026/b">a</a> </p>');
  });

  it("is empty without a body", () => {
    expect(renderBody(story())).toBe("");
  });
});
