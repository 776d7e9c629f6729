import { describe, expect, it } from "vitest";
import type { Cue, CueLevel } from "../../src/gazetteer/cues.ts";
import type { Judgement, Role } from "../../src/gazetteer/judgement.ts";
import { meaningsOf } from "../../src/gazetteer/meanings.ts";
import type { Sense, SenseKind } from "../../src/gazetteer/sense.ts";
import type { SourceHome } from "../../src/gazetteer/source-home.ts";
import { readMarked } from "./read-marked.ts";

interface Around {
  readonly home?: readonly [code: string, reach: SourceHome["reach"]];
  readonly judgement?: Partial<Judgement>;
  readonly national?: number;
}

/** Gives the codes that the marked words may mean. */
function codesOf(
  marked: string,
  sense: Partial<Sense>,
  { home, judgement, national = 0 }: Around = {},
): string[] {
  const whole = { kind: "city", codes: [], size: 4, isAcronym: false, isOrdinary: false, ...sense } as const;
  const meanings = meaningsOf({
    ...readMarked(marked, [whole]),
    judgement: { role: "topic", ...judgement },
    qualifier: undefined,
    home: home === undefined ? undefined : { code: home[0], reach: home[1], isGiven: false },
    signs: { city: 0, county: 0, subdivision: 0, country: national, union: 0 },
  });
  return meanings.map(({ code }) => code);
}

function by(level: CueLevel, weight: number, role: Role = "governs"): Around {
  const cue: Cue = { first: 0, last: 0, level, weight, countries: [] };
  return { judgement: { role, cue } };
}

describe("a body that many governments have", () => {
  const office = (...codes: string[]): Partial<Sense> => ({ kind: "institution", codes });
  const ABROAD = office("FR", "IT", "ES");
  const WITH_US = office("FR", "IT", "US");

  it.each<[string, Partial<Sense>, Around, string[]]>([
    ["|Parliament| votes", ABROAD, {}, ["FR", "IT", "ES"]],
    ["|Parliament| votes", ABROAD, { home: ["NL", "national"] }, ["FR", "IT", "ES", "NL"]],
    ["|Parliament| votes", ABROAD, { home: ["NL", "global"] }, ["FR", "IT", "ES"]],
    ["|Parliament| votes", ABROAD, { home: ["US", "national"] }, ["FR", "IT", "ES"]],
    ["|Parliament| votes", office("FR", "IT"), { home: ["NL", "national"] }, ["FR", "IT"]],
    ["|Parliament| votes", { ...ABROAD, kind: "region" }, { home: ["NL", "national"] }, ["FR", "IT", "ES"]],
    ["|Parliament| votes", WITH_US, { home: ["US-WI", "local"] }, ["FR", "IT", "US"]],
    ["|Senate| votes", WITH_US, { home: ["US-WI", "local"] }, ["FR", "IT", "US", "US-WI"]],
    ["|Senate| votes", WITH_US, { home: ["US-WI", "national"] }, ["FR", "IT", "US"]],
    ["|Senate| votes", WITH_US, { home: ["US-WI", "local"], national: 0.4 }, ["FR", "IT", "US"]],
    ["|House panel| votes", WITH_US, { home: ["US-WI", "local"] }, ["FR", "IT", "US", "US-WI"]],
    ["|Opera house panel| votes", WITH_US, { home: ["US-WI", "local"] }, ["FR", "IT", "US"]],
    ["|Attorney general| sues", WITH_US, { home: ["US-WI", "local"] }, ["FR", "IT", "US", "US-WI"]],
    [
      "|Supreme court| rules",
      office("US", "US-TX", "US-NY"),
      { home: ["US-WI", "local"] },
      ["US", "US-TX", "US-NY", "US-WI"],
    ],
  ])("is in %s, given as %j and read with %j, that of %j", (text, sense, around, codes) => {
    expect(codesOf(text, sense, around)).toEqual(codes);
  });
});

describe("a postal code", () => {
  const postal = (code: string, kind: SenseKind = "postal"): Partial<Sense> => ({ kind, codes: [code] });
  const governs: Around = { judgement: { role: "governs" } };

  it.each<[string, Partial<Sense>, Around, boolean]>([
    ["Police in |WA| act", postal("AU-WA"), { home: ["AU-VIC", "national"] }, true],
    ["Police (|WA|) act", postal("AU-WA"), { home: ["AU-VIC", "national"] }, false],
    ["Police in |WA| act", postal("AU-WA"), { home: ["AU", "global"] }, false],
    ["Police in |WA| act", postal("US-WA"), { home: ["US", "national"] }, false],
    ["Police in |WI| act", postal("US-WI"), { home: ["US-WI", "local"] }, true],
    [
      "Police in |WI| act",
      { ...postal("US-WI"), codes: ["US-WI", "XX-WI"] },
      { home: ["US-WI", "local"] },
      false,
    ],
    [
      "Police in |WI| act",
      { ...postal("US-WI"), codes: ["US-WI", "XX-WI"] },
      { home: ["US-WI", "local"], ...governs },
      true,
    ],
    ["|WI| lawmakers act", postal("US-WI"), by("subdivision", 2), true],
    ["|WI| lawmakers act", postal("US-WI"), by("subdivision", 1), false],
    ["|WI| lawmakers act", postal("US-WI"), by("city", 5), false],
    ["|WI| lawmakers act", postal("US-WI"), governs, false],
    ["|OR| lawmakers act", postal("US-OR"), by("subdivision", 2), false],
    ["|OR| lawmakers act", postal("US-OR"), { home: ["US-WI", "local"], ...by("subdivision", 2) }, true],
    ["|WI| police act", postal("US-WI"), { home: ["US", "national"], ...governs }, true],
    ["|WI| police act", postal("US-WI"), { home: ["US-TX", "local"], ...governs }, false],
    ["|WI| police act", postal("US-WI"), { home: ["CA", "national"], ...by("subdivision", 2) }, false],
    ["Police in |BC| act", postal("CA-BC", "abbreviation"), { home: ["US", "national"] }, false],
    ["Police in |UK| act", postal("GB", "abbreviation"), { home: ["US", "national"] }, true],
    ["Police in |NSW| act", postal("AU-NSW", "abbreviation"), { home: ["US", "national"] }, true],
    [
      "Police in |Pa.| act",
      { ...postal("US-PA", "abbreviation"), needsStop: true },
      { home: ["CA", "national"] },
      true,
    ],
  ])("in %s, meant as %j and read with %j: %s", (text, sense, around, isUsable) => {
    const [code = ""] = sense.codes ?? [];
    expect(codesOf(text, sense, around).includes(code)).toBe(isUsable);
  });
});

describe("a place whose name is a word", () => {
  const READING = "GB-ENG/reading";
  const word = (code: string, size: number, kind: SenseKind = "city"): Partial<Sense> => ({
    kind,
    codes: [code],
    size,
    isOrdinary: true,
  });
  const local: Around = { home: ["GB-ENG", "local"] };
  const national: Around = { home: ["GB", "national"] };
  const partOfName: Around = { ...local, judgement: { isPartOfName: true } };

  it.each<[string, Partial<Sense>, Around, boolean]>([
    // As well known as a large city.
    ["|Reading| changes", word(READING, 5.6), {}, true],
    ["|Reading| changes", word(READING, 5.5), {}, false],
    ["|Reading| — it changes", word(READING, 4), { judgement: { role: "dateline" } }, true],
    // A state: in its own country, or as an owner.
    ["|March| changes", word("GB-XX", 5, "subdivision"), national, true],
    ["|March| changes", word("GB-XX", 5, "subdivision"), { home: ["GB", "global"] }, false],
    ["|March| changes", word("GB-XX", 5, "subdivision"), { home: ["US", "national"] }, false],
    ["|March|'s police act", word("GB-XX", 5, "subdivision"), {}, true],
    ["|Reading|'s police act", word(READING, 4), national, false],
    // Near the source.
    ["|Reading| changes", word(READING, 4.5), local, true],
    ["|Reading| changes", word(READING, 4.4), local, false],
    ["|Jersey| changes", word("JE", 5, "country"), { home: ["US", "national"] }, false],
    // In the source's country.
    ["|Reading| acts", word(READING, 5.3), { ...national, judgement: { role: "governs" } }, true],
    ["|Reading| acts", word(READING, 5.2), { ...national, judgement: { role: "governs" } }, false],
    ["|Reading| acts", word(READING, 5.3), national, false],
    // Beside a word of a town's government.
    ["|Reading| council acts", word(READING, 4), by("city", 2), true],
    ["|Reading| council acts", word(READING, 4), by("county", 2), true],
    ["|Reading| council acts", word(READING, 4), by("country", 2), false],
    ["|Reading| council acts", word(READING, 4), by("city", 1), false],
    ["|Reading| council acts", word(READING, 4), { ...local, ...by("city", 1) }, true],
    ["how the |Reading| council has acted", word(READING, 4), by("city", 1), true],
    ["|Reading| congressman acts", word(READING, 4), by("city", 2, "member"), false],
    // Capitalised where a word would not be.
    ["he has moved from |Reading| to there", word(READING, 4), local, true],
    ["he has moved from |Reading| to there", word(READING, 4), partOfName, false],
    ["he has moved from |Reading| to there", word(READING, 4), {}, false],
    ["he has moved from |Reading| to there", word(READING, 4), { judgement: { role: "venue" } }, true],
    ["he has moved from |Reading| to there", word(READING, 4), { judgement: { role: "member" } }, true],
    ["Bo has moved from |reading| to there", word(READING, 4), local, false],
    ["he has moved from (|Reading|) to there", word(READING, 4), local, false],
    ["he has moved away. |Reading| to there", word(READING, 4), local, false],
    ["He Has Moved From |Reading| To There", word(READING, 4), local, false],
  ])("in %s, meant as %j and read with %j: %s", (text, sense, around, isName) => {
    expect(codesOf(text, sense, around).length > 0).toBe(isName);
  });
});
