import { describe, expect, it } from "vitest";
import { PLACES } from "../../src/gazetteer/data/places.data.ts";
import { NamePool } from "../../src/gazetteer/name-pool.ts";
import { nameInRow } from "../../src/gazetteer/places.ts";

/** A pool with some names besides the places of the table, and what is found in it of either. */
function poolOf(names: readonly string[]) {
  const pool = new NamePool((ref) => {
    if (ref < PLACES.length) return nameInRow(ref);
    const name = names[ref - PLACES.length];
    if (name === undefined) throw new Error(`no name has the number ${ref}`);
    return name;
  });
  names.forEach((name, at) => {
    pool.add(`a row\t${name}`, 6, PLACES.length + at);
  });
  const namesOf = (key: string) =>
    pool.refs(key).flatMap((ref) => (ref < PLACES.length ? [] : (names[ref - PLACES.length] ?? "")));
  const placesOf = (key: string) => pool.refs(key).filter((ref) => ref < PLACES.length);
  return { pool, namesOf, placesOf };
}

describe("the pool of names", () => {
  it.each([
    ["Saint Qix", "saint qix", "st qix"],
    ["St. Qix", "saint qix", "st qix"],
    ["St Qix", "saint qix", "st qix"],
    ["Fort Qix", "fort qix", "ft qix"],
    ["Mount Qix", "mount qix", "mt qix"],
  ])("finds %s as %j and as %j", (name, long, short) => {
    const { namesOf } = poolOf([name, "Stanley", "Frankfurt", "Mali"]);
    expect(namesOf(short)).toEqual([name]);
    expect(namesOf(long)).toEqual([name]);
    expect(namesOf("mali")).toEqual(["Mali"]);
  });

  it.each([
    ["St. Louis", "saint louis"],
    ["Saint Paul", "st paul"],
    ["Fort Worth", "ft worth"],
    ["Mount Vernon", "mt vernon"],
  ])("finds the place %s as %j, each once", (name, key) => {
    const { placesOf } = poolOf([]);
    const rows = placesOf(key);
    expect(rows.map(nameInRow)).toContain(name);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("knows names of both forms by whichever word it is asked first", () => {
    const { pool, placesOf } = poolOf([]);
    for (const word of ["st", "saint", "sta", "stanford", "sai"]) pool.longest(word);
    expect(pool.isFiled("saint louis")).toBe(true);
    expect(pool.isFiled("st louis")).toBe(true);
    for (const key of ["saint paul", "st paul", "stanford"])
      expect(new Set(placesOf(key)).size, key).toBe(placesOf(key).length);
  });

  it("keeps the order in which names were added, also in the drawer that came first", () => {
    const { pool } = poolOf(["Qixton", "Qix", "QIXTON", "Qixton Bay"]);
    expect(pool.refs("qixton")).toEqual([PLACES.length, PLACES.length + 2]);
    expect(pool.refs("qix")).toEqual([PLACES.length + 1]);
  });

  it("files what begins with a mark or a chain of letters under its key", () => {
    const { namesOf } = poolOf(["Q.I.X.", "'s Qixton", "42nd Qix", "Æqix"]);
    expect(namesOf("qix")).toEqual(["Q.I.X."]);
    expect(namesOf("s qixton")).toEqual(["'s Qixton"]);
    expect(namesOf("42nd qix")).toEqual(["42nd Qix"]);
    expect(namesOf("aeqix")).toEqual(["Æqix"]);
    expect(namesOf("42nd qix")).toEqual(["42nd Qix"]);
  });

  it("holds no name that folds to nothing", () => {
    const { pool } = poolOf(["…", "?"]);
    expect(pool.refs("")).toEqual([]);
    expect(pool.isFiled("")).toBe(false);
  });

  it("says how long a name is that begins with a word, and with two", () => {
    const { pool } = poolOf(["Qix", "Qix Bay", "Qix Bay Area Council", "Qix Hill"]);
    expect(pool.longest("qix")).toBe(4);
    expect(pool.longest("qix")).toBe(4);
    expect([pool.longestAfter("qix bay"), pool.longestAfter("qix hill"), pool.longestAfter("qix")]).toEqual([
      4, 2, 0,
    ]);
    expect([pool.longest("qixx"), pool.longest("qixx")]).toEqual([0, 0]);
    expect(pool.refs("qixx")).toEqual([]);
  });

  it("grows with the names that are put in", () => {
    const many = Array.from({ length: 33_000 }, (_, at) => (at % 3 === 0 ? "Qix" : "Vux"));
    const { namesOf } = poolOf(many);
    expect(namesOf("qix").length).toBe(11_000);
    expect(namesOf("vux").length).toBe(22_000);
  });
});
