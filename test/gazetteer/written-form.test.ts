import { describe, expect, it } from "vitest";
import type { Lettering } from "../../src/gazetteer/lettering.ts";
import type { Sense, SenseKind } from "../../src/gazetteer/sense.ts";
import { isWrittenAs } from "../../src/gazetteer/written-form.ts";
import { readMarked } from "./read-marked.ts";

type Row = readonly [text: string, lettering: Lettering, sense: Partial<Sense>, isSo: boolean];

const kind = (name: SenseKind): Partial<Sense> => ({ kind: name });
const CITY = kind("city");
const BODY = kind("institution");
const ACRONYM: Partial<Sense> = { kind: "institution", isAcronym: true };
const AGENCY: Partial<Sense> = { kind: "institution", endsInCapital: true, nature: "agency" };

/** Says whether the marked words are written as such a name is, in a text that uses capitals so. */
function isSo(marked: string, lettering: Lettering, sense: Partial<Sense>): boolean {
  const { reading, mention } = readMarked(marked);
  const whole = {
    kind: "city",
    codes: ["US"],
    size: 5,
    isAcronym: false,
    isOrdinary: false,
    ...sense,
  } as const;
  return isWrittenAs(whole, reading.tokens.slice(mention.first, mention.last + 1), lettering);
}

const judges = (rows: readonly Row[]) =>
  it.each(rows)("%s in %s letters, meant as %j: %s", (text, lettering, sense, expected) => {
    expect(isSo(text, lettering, sense)).toBe(expected);
  });

it("takes nothing at all for no name", () => {
  expect(isSo("||", "sentence", CITY)).toBe(false);
});

describe("a number", () => {
  judges([
    ["in |1789|", "sentence", CITY, false],
    ["in |29 Palms|", "sentence", CITY, true],
  ]);
});

describe("a name in letters that are neither small nor large", () => {
  judges([
    ["in |東京| today", "sentence", CITY, true],
    ["in |東京 town| today", "sentence", CITY, true],
  ]);
});

describe("a short form", () => {
  judges([
    ["Boston, |Mass|", "sentence", { needsStop: true }, true],
    ["in |Mass.| today", "sentence", { needsStop: true }, true],
    ["in |Mass| today", "sentence", { needsStop: true }, false],
    ["boston, |mass|", "small", { needsStop: true, size: 8 }, false],
  ]);
});

describe("a name of two words whose last is small", () => {
  judges([
    ["in |Oslo town|", "sentence", CITY, false],
    ["in |Oslo county|", "sentence", kind("county"), false],
    ["in |Oslo province|", "sentence", kind("subdivision"), false],
    ["in |Oslo town|", "title", CITY, true],
    ["|Oslo police| act", "sentence", CITY, true],
    ["the |White house| says", "sentence", { kind: "metonym", endsInCapital: true }, true],
    ["the |Big tech| says", "sentence", { kind: "other", endsInCapital: true }, false],
    ["the |AI office| says", "sentence", AGENCY, false],
    ["the |New AI office| says", "sentence", AGENCY, true],
    ["the |AI Office| says", "sentence", AGENCY, true],
    ["the |AI office| says", "sentence", { ...AGENCY, codes: ["US", "GB"] }, true],
    ["the |AI office| says", "sentence", { ...AGENCY, endsInCapital: false }, true],
    ["the |AI office| says", "sentence", { ...AGENCY, isAnyCase: true }, true],
    ["the |Met police| says", "sentence", { ...AGENCY, nature: "police" }, true],
    ["the |Home office| says", "sentence", { ...AGENCY, nature: "executive" }, true],
  ]);
});

describe("a name of one word", () => {
  judges([
    ["the |Met| says", "sentence", BODY, true],
    ["the |Met| says", "title", BODY, false],
    ["in |Ely| today", "title", CITY, true],
    ["the |MET| says", "sentence", BODY, false],
    ["in |OSLO| today", "sentence", CITY, false],
    ["in |OSLO| today", "capitals", CITY, true],
    ["in |BERLIN| today", "sentence", CITY, true],
    ["|OSLO| (AP)", "sentence", CITY, true],
    ["the |ACME| says", "sentence", kind("other"), true],
  ]);
});

describe("an acronym", () => {
  judges([
    ["the |FTC| says", "sentence", ACRONYM, true],
    ["the |ftc| says", "sentence", ACRONYM, false],
    ["the |ftc| says", "small", ACRONYM, true],
    ["the |eu| says", "small", ACRONYM, false],
    ["the |who| says", "small", ACRONYM, false],
    ["the |usa| says", "small", { kind: "country", isAcronym: true }, false],
    ["the |nbc-x| says", "small", ACRONYM, false],
    ["THE |WHO| SAYS", "capitals", ACRONYM, false],
    ["THE |FTC| SAYS", "capitals", ACRONYM, true],
    ["THE |AG| SAYS", "capitals", ACRONYM, false],
    ["THE |RC| SAYS", "capitals", ACRONYM, false],
    ["THE |EU| SAYS", "capitals", ACRONYM, true],
    ["the |Cnil| says", "sentence", ACRONYM, true],
    ["|Cnil| says", "sentence", ACRONYM, false],
    ["It fell. |Cnil| says", "sentence", ACRONYM, false],
    ["the |Cnil| says", "title", ACRONYM, false],
    ["the |Care| says", "sentence", ACRONYM, false],
    ["the |Fbi| says", "sentence", ACRONYM, false],
    ["the |At-t| says", "sentence", ACRONYM, true],
  ]);
});

describe("a name in small letters", () => {
  judges([
    ["in |oslo| today", "sentence", { size: 8 }, false],
    ["in |oslo| today", "small", { size: 5.1 }, false],
    ["in |oslo| today", "small", { size: 5.2 }, true],
    ["in |reading| today", "small", { size: 6, isOrdinary: true }, false],
    ["in |new york| today", "small", { size: 4 }, true],
    ["says |joe biden| today", "small", kind("person"), false],
    ["the |attorney general| says", "sentence", { kind: "institution", codes: ["US", "GB"] }, true],
    ["the |generalni tajemnik| says", "sentence", { kind: "institution", isAnyCase: true }, true],
    ["the |supreme court| says", "sentence", BODY, false],
    ["the |court| says", "sentence", { kind: "institution", codes: ["US", "GB"] }, false],
    ["the |new york| says", "sentence", { kind: "metonym", codes: ["US", "GB"] }, false],
  ]);
});
