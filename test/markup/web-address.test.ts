import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseAddress, normaliseHost, parseWebAddress } from "../../src/markup/web-address.ts";

describe("parseWebAddress", () => {
  it.each([
    ["https://example.com/a?b=c#d", "https://example.com/a?b=c#d"],
    ["http://example.com", "http://example.com/"],
    ["  HTTPS://Example.COM:443/A  ", "https://example.com/A"],
    ["https://münchen.example/straße", "https://xn--mnchen-3ya.example/stra%C3%9Fe"],
    ["https://example.com/a b", "https://example.com/a%20b"],
    ["https://example.com/100%", "https://example.com/100%25"],
    ["https://example.com/a[1]?b={2}|3", "https://example.com/a%5B1%5D?b=%7B2%7D%7C3"],
    ["https://[::1]/a", "https://[::1]/a"],
    ["https://example.com/#a#b#c", "https://example.com/#a%23b%23c"],
    ["https://example.com/<script>", "https://example.com/%3Cscript%3E"],
    ["https://user:secret@example.com/", "https://example.com/"],
    ["https://example.com/\ud83d", "https://example.com/%EF%BF%BD"],
  ])("reads %j as %s", (written, href) => {
    expect(parseWebAddress(written)?.href).toBe(href);
  });

  it.each([
    "",
    "example.com/a",
    "/a",
    "../a",
    "//example.com/a",
    "https:/example.com",
    "https:example.com",
    "https://",
    "https://exa mple.com/",
    "https://[",
    "https://example.com:99999/",
    "http://ß\u0085",
    "http://}g!/",
    "http://a_`0=/",
    "ftp://example.com/a",
    "file:///etc/passwd",
    "mailto:a@example.com",
    "data:text/html,<p>a",
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "javascript://example.com/%0Aalert(1)",
    " javascript:alert('https://example.com')",
    "vbscript:a",
    "urn:isbn:1",
    "0",
  ])("refuses %j", (written) => {
    expect(parseWebAddress(written)).toBeUndefined();
  });

  it("gives only http addresses of characters that RFC 3986 allows, unchanged by a second reading", () => {
    const text = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, fc.string({ unit: "binary" }), (start, rest) => {
        const url = parseWebAddress(`${start}${rest}`) ?? parseWebAddress(`https://example.com/${rest}`);
        if (url === undefined) return;
        expect(url.href).toMatch(/^https?:\/\/(\[[0-9a-f:.]+\])?[\w.~!$&'()*+,;=:@/?#%-]*$/);
        expect(url.href).not.toMatch(/%(?![0-9A-F]{2})/i);
        expect(parseWebAddress(url.href)?.href).toBe(url.href);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["%", "#", "[", "a#"])("reads an endless row of %j in little time", (piece) => {
    const start = performance.now();
    parseWebAddress(`https://example.com/${piece.repeat(300_000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("normaliseAddress", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "a",
      "b-c",
      "xn--p1ai",
      "1",
      "0x1",
      "www",
      ".",
      "..",
      "-",
      "_",
      "example",
      "com",
      "%2e",
      "%41",
      "%",
      "/",
    ),
    fc.constantFrom(
      "?",
      "&",
      "=",
      "#",
      "'",
      "(",
      "~",
      "@",
      ":",
      ";",
      ",",
      "^",
      "|",
      "\\",
      "\n",
      " ",
      "é",
      "A",
      "//",
      "/.",
    ),
  );
  const rest = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

  it("gives the address that parseWebAddress gives", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("https://", "http://", "https://a.example/", "https://b-1.c.example/d?"),
        rest,
        (start, end) => {
          expect(normaliseAddress(start + end)).toBe(parseWebAddress(start + end)?.href);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it("gives the host that parseWebAddress gives", () => {
    fc.assert(
      fc.property(rest, (written) => {
        expect(normaliseHost(written)).toBe(parseWebAddress(`https://${written}`)?.hostname);
      }),
      { numRuns: 5000 },
    );
  });

  it.each(["/", "a/", "%", ".a"])("reads an endless row of %j in little time", (part) => {
    const start = performance.now();
    normaliseAddress(`https://example.com/${part.repeat(300_000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
