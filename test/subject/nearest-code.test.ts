import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJurisdiction } from "../../src/subject/jurisdiction.ts";
import { nearestCode } from "../../src/subject/nearest-code.ts";

describe("nearestCode", () => {
  it.each([
    ["a country's name", "Germany", "DE"],
    ["a subdivision's name in any case", "wisconsin", "US-WI"],
    ["a nation's name", "England", "GB-ENG"],
    ["a name with accents or without", "Cote d'Ivoire", "CI"],
    ["a name that a country and a state share", "Georgia", "GE"],
    ["UK", "UK", "GB"],
    ["USA", "usa", "US"],
    ["U.S.", "U.S.", "US"],
    ["another separator", "US_WI", "US-WI"],
    ["a space", "US WI", "US-WI"],
    ["a letter too many", "US-WII", "US-WI"],
    ["a city with a name that is no slug", "US-WI/São Paulo", "US-WI/sao-paulo"],
    ["a city of a country by its name", "France/Paris", "FR/paris"],
    ["a city within a city", "US-WI/dane/madison", "US-WI/dane"],
    ["an address's form of a city", "US/wi-madison", "US-WI/madison"],
    ["an address's form of a state", "US/wi", "US-WI"],
    ["a slash without a city", "US-WI/", "US-WI"],
  ])("takes %s for what is meant", (_what, written, code) => {
    expect(nearestCode(written)).toBe(code);
  });

  it("stays in the country that was written", () => {
    expect(nearestCode("US-QQ")).toMatch(/^US-/);
    expect(nearestCode("DE-Bayern")).toMatch(/^DE-/);
  });

  it.each(["XX-99", "", "/", "-", "🇺🇸", "__proto__", "constructor"])("gives a valid code for %j", (text) => {
    expect(findJurisdiction(nearestCode(text))?.code).toBe(nearestCode(text));
  });

  it("always gives a valid code, the same one each time", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("US", "-", "/", "WI", "wi-", "GB-ENG", "é"),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const nearest = nearestCode(parts.join(""));
        expect(findJurisdiction(nearest)?.code).toBe(nearest);
        expect(nearestCode(parts.join(""))).toBe(nearest);
      }),
      { numRuns: 100 },
    );
  });

  it("answers a very long text soon", () => {
    const start = performance.now();
    nearestCode("Q".repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
