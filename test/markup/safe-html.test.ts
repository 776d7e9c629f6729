import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { makeSafeHtml, textOfHtml } from "../../src/markup/safe-html.ts";

const base = "https://news.example/2026/story";
const safe = (html: string) => makeSafeHtml(html, base);

describe("makeSafeHtml", () => {
  it.each([
    ["a script", "<script>alert(1)</script>a", "a"],
    ["a script in pieces", "<scr<script>ipt>alert(1)</script>", "ipt&gt;alert(1)"],
    ["a style", "<style>p{}</style><p style='x'>a</p>", "<p>a</p>"],
    ["a handler", '<img src="/a.png" onerror="alert(1)">', '<img src="https://news.example/a.png" />'],
    ["a handler behind a slash", "<b/onclick=alert(1)>a</b>", "<b>a</b>"],
    ["a frame", '<iframe src="https://x.example"></iframe>a', "a"],
    ["a form", "<form action=x><input name=y><button>a</button></form>", "a"],
    ["an object", '<object data="x"><embed src="y">a</object>', "a"],
    ["a drawing", "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>a</a></svg>", "<a>a</a>"],
    ["a comment", "a<!-- <b> -->b", "ab"],
    [
      "a base address",
      '<base href="https://evil.example/"><a href="a">b</a>',
      '<a href="https://news.example/2026/a">b</a>',
    ],
    ["classes and ids", '<p id="a" class="b" data-c="d">e</p>', "<p>e</p>"],
    ["unclosed elements", "<p>a <b>b", "<p>a <b>b</b></p>"],
    [
      "a quote that would end an attribute",
      "<p title='\"><script>'>a</p>",
      '<p title="&quot;&gt;&lt;script&gt;">a</p>',
    ],
    ["references", "&lt;script&gt; &amp;amp; &copy;", "&lt;script&gt; &amp;amp; ©"],
    ["control characters written as references", "a&#1;&#x7f;b", "ab"],
    ["text alone", "a < b & c", "a &lt; b &amp; c"],
  ])("makes safe: %s", (_what, html, expected) => {
    expect(safe(html)).toBe(expected);
  });

  it.each([
    ["javascript:alert(1)"],
    ["JaVaScRiPt:alert(1)"],
    ["java\nscript:alert(1)"],
    ["&#x6A;avascript:alert(1)"],
    ["\u0001javascript:alert(1)"],
    ["vbscript:x"],
    ["data:text/html,x"],
    ["file:///etc/passwd"],
    ["http://["],
    ["https://"],
  ])("drops the address %j", (address) => {
    const html = `<a href="${address}">a</a><q cite="${address}">b</q><img src="${address}"><img src="/c" srcset="${address} 2x">`;
    expect(safe(html)).toBe('<a>a</a><q>b</q><img src="https://news.example/c" />');
  });

  it.each([
    ["/a", "https://news.example/a"],
    ["a?b=1&amp;c=2", "https://news.example/2026/a?b=1&amp;c=2"],
    ["../a b", "https://news.example/a%20b"],
    ["//cdn.example/a", "https://cdn.example/a"],
    ["#note", "https://news.example/2026/story#note"],
    ["mailto:a@b.example", "mailto:a@b.example"],
    [" HTTP://B.example ", "http://b.example/"],
  ])("makes the link %j absolute", (href, expected) => {
    expect(safe(`<a href="${href}">a</a>`)).toBe(`<a href="${expected}">a</a>`);
  });

  it("drops an empty address, which would be the story's own", () => {
    expect(safe('<a href="">a</a><img src=" ">')).toBe("<a>a</a>");
  });

  it("allows no mail address as an image", () => {
    expect(safe('<img src="mailto:a@b.example">a')).toBe("a");
  });

  it.each([
    ["a.jpg 1x, /b.jpg 2x", "https://news.example/2026/a.jpg 1x, https://news.example/b.jpg 2x"],
    ["a.jpg 480w,b.jpg 2.5x", "https://news.example/2026/a.jpg 480w, https://news.example/2026/b.jpg 2.5x"],
    ["a,b.jpg", "https://news.example/2026/a,b.jpg"],
    [", a.jpg,", "https://news.example/2026/a.jpg"],
    ["javascript:alert(1) 1x, b.jpg 2x", "https://news.example/2026/b.jpg 2x"],
    ["http://[ 2x, b.jpg 1x", "https://news.example/2026/b.jpg 1x"],
  ])("makes the candidates %j absolute", (srcset, expected) => {
    expect(safe(`<img src="/a" srcset="${srcset}">`)).toBe(
      `<img src="https://news.example/a" srcset="${expected}" />`,
    );
  });

  it("keeps tables, quotes, code, times and other running text", () => {
    const html =
      '<table><tr><td colspan="2">a</td></tr></table><blockquote cite="https://a.example/">b</blockquote><pre><code>c\n  d</code></pre><time datetime="2026-03-31">e</time><ol start="3"><li>f</li></ol><p lang="ar" dir="rtl">ز</p>';
    expect(safe(html)).toBe(html);
  });

  describe("with anything in it", () => {
    const log = console.error;
    const written: unknown[] = [];
    afterEach(() => {
      console.error = log;
    });

    it("gives no code, is not changed by a second cleaning, and writes nothing to the console", () => {
      console.error = (...words: unknown[]) => written.push(words);
      const piece = fc.constantFrom(
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<div>",
        "</div>",
        "<section>",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<img src=x onerror=y>",
        "<a href='javascript:x'>",
        "<img src=a srcset='",
        "1x, ",
        "'>",
        "</a>",
        "<table>",
        "<tr>",
        "<td>",
        "<ul>",
        "<li>",
        "<!--",
        "-->",
        "&lt;",
        "&#x3c;",
        "&amp;",
        "&",
        "<",
        ">",
        '"',
        "'",
        "/",
        " ",
        "onload=x",
        "&#1;",
        "<svg>",
        "<math>",
        "<textarea>",
        "<title>",
        "<noscript>",
        "<pre>",
        "<br>",
        "]]>",
        "a",
      );
      const html = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(piece, { maxLength: 25 }).map((all) => all.join("")),
      );
      fc.assert(
        fc.property(html, (dirty) => {
          const clean = safe(dirty);
          expect(clean).not.toMatch(
            /<(script|style|iframe|svg|math|form|object|!)|<[a-z][^>]*\s(on\w+|style)=/i,
          );
          expect(clean).not.toMatch(/\s(href|src|cite)="(?!https?:|mailto:)/i);
          expect(safe(clean)).toBe(clean);
        }),
        { numRuns: 2000 },
      );
      expect(written).toEqual([]);
    });
  });
});

describe("textOfHtml", () => {
  it.each([
    ["<p>a</p><p>b</p>", "a b"],
    ["a<br>b<br/>c", "a b c"],
    ["<ul><li>a</li><li>b</li></ul><dl><dt>c</dt><dd>d</dd></dl>", "a b c d"],
    ["<table><tr><th>a</th><td>b</td></tr></table>", "a b"],
    ["un<b>bel</b>ievable", "unbelievable"],
    ["<script>a</script><style>b</style>c", "c"],
    ["&lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#39; &copy;", "<b> &amp; \"c\" 'd' ©"],
    [" a\n\t b&nbsp;c ", "a b c"],
    ["a&#1;b", "ab"],
    ['<img src="x" alt="y">', ""],
    ["", ""],
  ])("gives of %s the text %j", (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});
