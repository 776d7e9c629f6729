import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlug, slugify } from "../../src/subject/slug.ts";

describe("slugify", () => {
  it.each([
    ["Facial recognition", "facial-recognition"],
    ["  AI & the law!  ", "ai-the-law"],
    ["A.I.", "a-i"],
    ["snake_case/and\\more", "snake-case-and-more"],
    ["São Paulo", "sao-paulo"],
    ["Sa\u0303o Paulo", "sao-paulo"],
    ["Łódź, Gießen, Ærø, Þórshöfn", "lodz-giessen-aero-thorshofn"],
    ["İstanbul ığdır", "istanbul-igdir"],
    ["King's Cross, Hawaiʼi, l’État", "kings-cross-hawaii-letat"],
    ["ＡＩ ﬁlter №1", "ai-filter-no1"],
    ["Việt Nam", "viet-nam"],
    ["الذكاء الاصطناعي", "الذكاء-الاصطناعي"],
    ["人脸识别", "人脸识别"],
    ["Распознавание лиц", "распознавание-лиц"],
    ["कृत्रिम बुद्धि", "कृत्रिम-बुद्धि"],
    ["ΑΘΗΝΑΣ", "αθηνας"],
    ["👁️ watching 👁️", "watching"],
    ["<script>alert(1)</script>", "script-alert-1-script"],
    ["../../etc/passwd", "etc-passwd"],
    ["a\0b\u202ec", "a-b-c"],
    ["\ud83d x", "x"],
    ["C++", "c"],
    ["👁️‍🗨️ !?", ""],
    ["Top 1️⃣", "top-1"],
    ["a \u0301b", "a-b"],
    ["!?", ""],
    ["", ""],
  ])("makes of %j the slug %j", (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  it("makes one slug of a name in either normal form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(slugify(name.normalize("NFD"))).toBe(slugify(name.normalize("NFC")));
      }),
    );
  });

  it("leaves a slug as it is", () => {
    const unit = fc.oneof(
      fc.constantFrom("'", "’", "ʼ", "a", "Σ", "ß", "İ", "-", " ", "\u0301", "\u0345", "ŉ", "ﷺ", "漢"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 300 }), (units) => {
        const slug = slugify(units.join(""));
        expect(slugify(slug)).toBe(slug);
      }),
      { numRuns: 2000 },
    );
  });

  it("uses no character that addresses, folders or XML reserve", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(slugify(name)).not.toMatch(/[\s/\\.:?#<>&"'%|*\p{Control}]|^-|-$|--/u);
      }),
    );
  });

  it.each(["a", "漢", "𐐨", "ﷺ", "a-"])("fits a folder's name with 10,000 times %j", (piece) => {
    const slug = slugify(piece.repeat(10_000));
    expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(200);
    expect(slug.length).toBeGreaterThan(40);
    expect(isSlug(slug)).toBe(true);
  });
});

describe("isSlug", () => {
  it.each(["ai", "facial-recognition", "5g", "人脸识别"])("accepts %s", (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each(["", "AI", "a b", "-a", "a-", "a--b", "é", "a/b", "..", "a".repeat(201)])("refuses %j", (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
