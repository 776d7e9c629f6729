import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalAddress, canonicalEscapes } from "../../src/article/canonical-address.ts";
import { parseWebAddress } from "../../src/markup/web-address.ts";
import { anyText } from "../any-text.ts";

const canonical = (address: string) => canonicalAddress(new URL(address).href);

describe("canonicalAddress", () => {
  it.each([
    ["lower-cases the host", "HTTPS://News.Example.COM/A", "https://news.example.com/A"],
    ["drops the default port", "https://example.com:443/a", "https://example.com/a"],
    ["keeps another port", "https://example.com:8443/a", "https://example.com:8443/a"],
    ["drops the dot behind the host", "https://example.com./a", "https://example.com/a"],
    ["drops every dot behind the host", "https://example.com../a", "https://example.com/a"],
    ["drops the fragment", "https://example.com/a#b", "https://example.com/a"],
    ["drops an empty query", "https://example.com/a?", "https://example.com/a"],
    [
      "drops tracking parameters",
      "https://example.com/a?utm_source=x&id=7&fbclid=y",
      "https://example.com/a?id=7",
    ],
    ["drops tracking parameters in capitals", "https://example.com/a?UTM_Source=x", "https://example.com/a"],
    [
      "drops tracking parameters that are escaped",
      "https://example.com/?%75tm_source=x",
      "https://example.com/",
    ],
    [
      "drops every tracking parameter that has a number or an ending",
      "https://example.com/?at_custom12=a&guce_referrer=b&guce_referrer_sig=c&utm_id=d",
      "https://example.com/",
    ],
    [
      "keeps parameters that only hold the name of such a one",
      "https://example.com/?xfbclid=a&fbclids=b&at_customs=c&my_utm_source=d",
      "https://example.com/?xfbclid=a&fbclids=b&at_customs=c&my_utm_source=d",
    ],
    [
      "reads an address in an address as its path",
      "https://example.com./http://e.com/a",
      "https://example.com/http://e.com/a",
    ],
    ["drops empty pairs", "https://example.com/a?&b=1&&c=2&", "https://example.com/a?b=1&c=2"],
    ["keeps the order of parameters", "https://example.com/a?b=2&a=1", "https://example.com/a?b=2&a=1"],
    [
      "keeps parameters with a similar name",
      "https://example.com/?ref=a&source=b&author=c",
      "https://example.com/?ref=a&source=b&author=c",
    ],
    ["keeps the case of the path", "https://example.com/A/b", "https://example.com/A/b"],
    ["keeps the slash at the end", "https://example.com/a/", "https://example.com/a/"],
    ["keeps http apart from https", "http://example.com/", "http://example.com/"],
    ["undoes needless escapes", "https://example.com/%7Euser/%41", "https://example.com/~user/A"],
    ["writes other escapes in upper case", "https://example.com/%c3%a9%2f", "https://example.com/%C3%A9%2F"],
    ["undoes no escape twice", "https://example.com/%2541", "https://example.com/%2541"],
    ["resolves dots", "https://example.com/a/../b/./c", "https://example.com/b/c"],
  ])("%s", (_what, address, expected) => {
    expect(canonical(address)).toBe(expected);
  });

  it("leaves a canonical address as it is", () => {
    const piece = fc.oneof(
      fc.constantFrom("%", "%4", "31", "%7e", "%25", "?", "&", "=", "#", "utm_x", "%75tm_a", "/", "..", ";"),
      anyText(3),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const url = parseWebAddress(`https://Example.com./${pieces.join("")}`);
        if (url === undefined) return;
        const once = canonicalAddress(url.href);
        expect(canonical(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("canonicalEscapes", () => {
  it.each([
    ["https://example.com/%7e%2d%5F%2e%61%5a%30", "https://example.com/~-_.aZ0"],
    ["https://example.com/%e2%82%ac", "https://example.com/%E2%82%AC"],
    ["https://example.com/?a=%26", "https://example.com/?a=%26"],
  ])("writes %s as %s", (address, expected) => {
    expect(canonicalEscapes(address)).toBe(expected);
  });
});
