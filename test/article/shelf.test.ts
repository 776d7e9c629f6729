import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Shelf, ShelfDamage } from "../../src/article/shelf.ts";
import { headOf, textOf } from "../../src/article/shelved-article.ts";
import { articleWith } from "./reading.ts";
import { boardOf, bytesOf, putOn } from "./shelving.ts";

const article = () =>
  articleWith({ topics: "[AI]", jurisdictions: "[US-WI]", provider: "{ name: É }" }, "Text.");
const bytes = () => bytesOf(article());

describe("a shelf", () => {
  it("gives the text that lies at a place, on any of its boards", () => {
    const shelf = new Shelf();
    const first = putOn(shelf, bytesOf({ ...article(), title: "First" }));
    const second = putOn(shelf, bytesOf({ ...article(), title: "Second" }));
    expect([first.board, second.board]).toEqual([0, 1]);
    expect(shelf.textAt(first)).toEqual({ ...textOf(article()), title: "First" });
    expect(shelf.textAt(second)).toEqual({ ...textOf(article()), title: "Second" });
    expect(Buffer.from(shelf.bytesAt(second)).toString()).toContain("Second");
  });

  it("gives the bytes that it was told to hold, on whatever board their place is", () => {
    const shelf = new Shelf();
    const place = { board: 7, start: 0, length: bytes().length, checksum: crc32(bytes()) };
    shelf.hold(place, bytes());
    expect(shelf.textAt(place)).toEqual(textOf(article()));
  });

  it.each([
    ["the bytes are others", { checksum: 1 }],
    ["there are fewer", { length: bytes().length + 1 }],
    ["there is no such board", { board: 1 }],
  ])("throws ShelfDamage when %s", (_, fault) => {
    const shelf = new Shelf();
    const place = { ...putOn(shelf, bytes()), ...fault };
    expect(() => shelf.bytesAt(place)).toThrow(ShelfDamage);
    expect(() => shelf.textAt(place)).toThrow(
      expect.objectContaining({ name: "ShelfDamage", message: "a shelf is damaged" }),
    );
  });

  it("has the last 256 texts at hand, and looks at the board for others", () => {
    const shelf = new Shelf();
    const { board, looks } = boardOf(bytes());
    const number = shelf.add(board);
    const places = Array.from({ length: 257 }, () => ({
      board: number,
      start: 0,
      length: bytes().length,
      checksum: crc32(bytes()),
    }));
    for (const place of places.slice(0, 256)) shelf.textAt(place);
    for (const place of places.slice(0, 256)) shelf.textAt(place);
    expect(looks()).toBe(256);
    for (const place of places) shelf.textAt(place);
    expect(looks()).toBe(257);
    for (const place of places.slice(1)) shelf.textAt(place);
    expect(looks()).toBe(257);
    for (const place of places.slice(0, 1)) shelf.textAt(place);
    expect(looks()).toBe(258);
  });

  it("shares the texts of a head without changing one", () => {
    const shelf = new Shelf();
    const own = headOf({ ...article(), id: "urn:x:1" });
    const unsure = headOf({ ...article(), jurisdictions: undefined });
    for (const head of [headOf(article()), headOf(article()), own, unsure])
      expect(shelf.share(head, head.path)).toEqual(head);
  });

  it("gives a head the path that is in memory already, and what other heads have as the same objects", () => {
    const shelf = new Shelf();
    const [one, other] = [
      shelf.share(headOf(article()), "one.md"),
      shelf.share(headOf(article()), "other.md"),
    ];
    expect([one.path, other.path]).toEqual(["one.md", "other.md"]);
    expect(other.topics).toBe(one.topics);
    expect(other.jurisdictions).toBe(one.jurisdictions);
    expect(other.lines).toBe(one.lines);
  });

  it("leaves what findings say as it is", () => {
    const made = () => ({ hash: { under: "ai", found: "x" }, places: { under: "", found: { places: [] } } });
    const findings = made();
    new Shelf().shareConditions(findings);
    expect(findings).toEqual(made());
  });
});
