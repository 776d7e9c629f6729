import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/markup/markdown.ts";

const base = "https://news.example/2026/story";
const render = (markdown: string) => renderMarkdown(markdown, base);

describe("renderMarkdown", () => {
  it.each([
    ["a heading and text", "# A\n\nB *c*", "<h1>A</h1>\n<p>B <em>c</em></p>"],
    ["a relative link", "[a](/b)", '<p><a href="https://news.example/b">a</a></p>'],
    [
      "an image beside the story",
      "![a](b.png)",
      '<p><img src="https://news.example/2026/b.png" alt="a" /></p>',
    ],
    ["a bare address", "https://a.example", '<p><a href="https://a.example/">https://a.example</a></p>'],
    ["struck text", "~~a~~", "<p><del>a</del></p>"],
    ["code", "```js\n<b>&amp;\n```", "<pre><code>&lt;b&gt;&amp;amp;\n</code></pre>"],
    ["a reference kept literally", "`&amp;` &amp;amp;", "<p><code>&amp;amp;</code> &amp;amp;</p>"],
    ["HTML", "<b onclick=x>a</b>", "<p><b>a</b></p>"],
    ["a script", "<script>alert(1)</script>\n\na", "<p>a</p>"],
    ["a link that runs code", "[a](javascript:alert(1))", "<p><a>a</a></p>"],
    ["an image that is data", "a ![b](data:image/png;base64,AA)", "<p>a </p>"],
    ["control characters", "a\u0001b\ud83d", "<p>ab</p>"],
    ["nothing", "", ""],
  ])("renders %s", (_what, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it("renders tables", () => {
    expect(render("|a|\n|-|\n|b|").replaceAll("\n", "")).toBe(
      "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
    );
  });

  it("renders nested quotes and lists", () => {
    expect(render("> - a\n>   - b").replaceAll("\n", "")).toBe(
      "<blockquote><ul><li>a<ul><li>b</li></ul></li></ul></blockquote>",
    );
  });

  it("renders a long rule as a rule", () => {
    expect(render(`a\n\n${"-".repeat(300)}\n\nb`)).toBe("<p>a</p>\n<hr />\n<p>b</p>");
  });

  it.each([">", "> ", "1. ", "> - ", "- > 1. "])("takes endless nesting of %j for text, soon", (marker) => {
    const start = performance.now();
    expect(render(`${marker.repeat(50_000)}a`)).toMatch(/^<p>/);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("renders a list nested over very many lines soon", () => {
    const start = performance.now();
    render(Array.from({ length: 1000 }, (_, level) => `${" ".repeat(level * 2)}- a`).join("\n"));
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each([
    ["emphasis that never closes", "__a".repeat(350_000)],
    ["emphasis of two kinds", "a**b_".repeat(200_000)],
    ["signs of images", "!".repeat(1_000_000)],
    ["brackets in brackets", "![[](".repeat(200_000)],
    ["elements in elements", "<div>".repeat(200_000)],
    ["elements with text in elements", "<b>a".repeat(200_000)],
    ["lazy lines in quotes", `${">".repeat(45)}${"a\n".repeat(400_000)}`],
    ["bare addresses", "www.".repeat(250_000)],
    ["a candidate of a picture without end", `<img src=a srcset="${"a".repeat(1_000_000)} x">`],
    ["candidates of pictures", `<img src=a srcset="${"a,".repeat(400_000)}">`],
  ])("renders a million characters of %s", (_what, written) => {
    expect(typeof render(written)).toBe("string");
  });

  it.each([
    ["www.example.com/a_b, and", '<a href="http://www.example.com/a_b">www.example.com/a_b</a>, and'],
    ["a@example.org", '<a href="mailto:a@example.org">a@example.org</a>'],
    ["example.com and www. and README.md", "example.com and www. and README.md"],
    ["https://xn--e1awd7f.example", '<a href="https://xn--e1awd7f.example/">https://xn--e1awd7f.example</a>'],
  ])("makes links of bare addresses as GitHub does: %s", (written, html) => {
    expect(render(written)).toBe(`<p>${html}</p>`);
  });

  it("never throws and never gives what runs code", () => {
    const piece = fc.constantFrom(
      "# ",
      "> ",
      "- ",
      "1. ",
      "*",
      "_",
      "`",
      "```\n",
      "[a](",
      "![",
      "]",
      ")",
      "<",
      "javascript:x",
      "<script>",
      "<img src=x onerror=y>",
      "|",
      "\n",
      "\n\n",
      "    ",
      "&lt;",
      "\\",
      "a",
      "http://a.b",
    );
    const markdown = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(markdown, (written) => {
        expect(render(written)).not.toMatch(/<script|<[^>]*\son\w+=|\s(?:href|src)="(?!https?:|mailto:)/i);
      }),
      { numRuns: 500 },
    );
  });
});
