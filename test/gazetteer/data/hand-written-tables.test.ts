import { describe, expect, it } from "vitest";
import { CUE_WORDS } from "../../../src/gazetteer/data/cue-words.data.ts";
import { DEMONYMS } from "../../../src/gazetteer/data/demonyms.data.ts";
import { INSTITUTIONS } from "../../../src/gazetteer/data/institutions.data.ts";
import { NICKNAMES } from "../../../src/gazetteer/data/nicknames.data.ts";
import { NON_PLACES } from "../../../src/gazetteer/data/non-places.data.ts";
import { OUTLETS } from "../../../src/gazetteer/data/outlets.data.ts";
import { findPlace } from "../../../src/gazetteer/places.ts";
import { tableRows } from "../../../src/gazetteer/table-rows.ts";
import { findJurisdiction } from "../../../src/subject/jurisdiction.ts";

interface Table {
  readonly name: string;
  readonly text: string;
  readonly least: number;
  readonly columns: readonly number[];
  readonly kinds?: ReadonlySet<string>;
}

const INSTITUTION_KINDS =
  "legislature executive regulator court police agency law programme party ministry military university transit other";
const NICKNAME_KINDS = "metonym nickname region abbreviation postal";

const tables: readonly Table[] = [
  { name: "institutions", text: INSTITUTIONS, least: 1_500, columns: [3], kinds: words(INSTITUTION_KINDS) },
  { name: "non-places", text: NON_PLACES, least: 1_200, columns: [1, 2] },
  { name: "outlets", text: OUTLETS, least: 1_400, columns: [3], kinds: words("local national global") },
  { name: "demonyms", text: DEMONYMS, least: 450, columns: [2] },
  { name: "nicknames", text: NICKNAMES, least: 250, columns: [3], kinds: words(NICKNAME_KINDS) },
];

describe.each(tables)("the table of $name", ({ text, least, columns, kinds }) => {
  const rows = tableRows(text);

  it("is long enough to be of use", () => {
    expect(rows.length).toBeGreaterThanOrEqual(least);
  });

  it("has the same columns in every row", () => {
    expect(rows.filter((row) => !columns.includes(row.length))).toEqual([]);
  });

  it("names only jurisdictions that exist", () => {
    expect(codesOf(rows).filter((code) => findJurisdiction(code)?.code !== code)).toEqual([]);
  });

  it("writes a town as the gazetteer does", () => {
    const towns = codesOf(rows).filter((code) => code.includes("/"));
    expect(towns.filter((code) => findPlace(code) === undefined)).toEqual([]);
  });

  it("gives each name once, without white space at its ends", () => {
    const names = rows.flatMap(([name = ""]) => name.split("|"));
    expect(names.filter((name) => name === "" || name !== name.trim())).toEqual([]);
    expect(names.filter((name, number) => names.indexOf(name) !== number)).toEqual([]);
  });

  it("uses only the kinds that it explains", () => {
    if (kinds === undefined) return;
    expect(rows.filter(([, , kind = ""]) => !kinds.has(kind))).toEqual([]);
  });
});

describe("the tables together", () => {
  it("never call one phrase both a body and no place", () => {
    const phrases = new Set(namesOf(NON_PLACES));
    expect(
      [...namesOf(INSTITUTIONS), ...namesOf(NICKNAMES), ...namesOf(DEMONYMS)].filter((name) =>
        phrases.has(name),
      ),
    ).toEqual([]);
  });
});

describe("the table of outlets", () => {
  it("holds bare domains in lower case", () => {
    const domain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/;
    expect(namesOf(OUTLETS).filter((name) => !domain.test(name) || name.startsWith("www."))).toEqual([]);
  });

  it("gives every outlet a home, but the global ones none", () => {
    expect(tableRows(OUTLETS).filter(([, code, scope]) => (code === "") !== (scope === "global"))).toEqual(
      [],
    );
  });

  it("knows at least eight local outlets of every US state", () => {
    const counts = new Map<string, number>();
    for (const [, code = "", scope] of tableRows(OUTLETS)) {
      const state = code.slice(0, 5);
      if (scope === "local" && state.startsWith("US-")) counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    expect(counts.size).toBe(51);
    expect([...counts].filter(([, count]) => count < 8)).toEqual([]);
  });
});

describe("the table of cue words", () => {
  const rows = tableRows(CUE_WORDS);

  it("gives each phrase a level and a weight from 1 to 5", () => {
    const levels = words("city county subdivision country union");
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(
      rows.filter(
        ([phrase, level = "", weight]) =>
          phrase === "" || !levels.has(level) || !/^[1-5]$/.test(weight ?? ""),
      ),
    ).toEqual([]);
  });

  it("limits phrases to countries that exist", () => {
    const countries = rows.flatMap(([, , , where = ""]) => where.split(" ")).filter((code) => code !== "");
    expect(countries.filter((code) => findJurisdiction(code)?.level !== "country")).toEqual([]);
  });
});

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

function codesOf(rows: readonly string[][]): string[] {
  return rows.flatMap(([, codes = ""]) => codes.split(" ")).filter((code) => code !== "");
}

function namesOf(table: string): string[] {
  return tableRows(table).flatMap(([name = ""]) => name.split("|"));
}
