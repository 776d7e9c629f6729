import { expect, it } from "vitest";
import { type Document, documentOf } from "../../src/edition/document.ts";
import { DocumentStock } from "../../src/server/document-stock.ts";

const MIB = 1024 * 1024;
const rulesOf = () => ({ route: "rss", cacheControl: "public", links: [] }) as const;
const document = (path: string, text: string): Document =>
  documentOf({ path, text: text.repeat(500), mediaType: "application/rss+xml", changed: 1 });

/** A stock with documents of edition 1 that were asked for in a coding. */
function stockOf(paths: readonly string[], mostBytes = MIB): DocumentStock {
  const stock = new DocumentStock(mostBytes);
  for (const path of paths) {
    const compose = () => document(path, `${path} 1`);
    const prepared = stock.take(path, { edition: 1, compose, rulesOf });
    if (prepared !== undefined) stock.represent(path, prepared, "gzip");
  }
  return stock;
}

/** Restocks for an edition, and gives the paths that were composed for it. */
async function restock(
  stock: DocumentStock,
  edition: number,
  textOf = (path: string) => `${path} ${edition}`,
) {
  const composed: string[] = [];
  const compose = async (path: string) => {
    composed.push(path);
    const text = textOf(path);
    return text === "" ? undefined : document(path, text);
  };
  const change = await stock.restock({ edition, compose, rulesOf });
  return { composed, change };
}

it("has what was asked for ready in the next edition, and before that what it had", async () => {
  const stock = stockOf(["a", "b"]);
  const { composed, change } = await restock(stock, 2);
  expect(composed.toSorted()).toEqual(["a", "b"]);
  expect(stock.current("a", 1)?.tagName).toBe(document("a", "a 1").hash.slice(0, 32));
  expect(stock.current("a", 2)).toBeUndefined();
  change();
  expect(stock.current("a", 2)?.tagName).toBe(document("a", "a 2").hash.slice(0, 32));
});

it("has packed what it made ready in the codings that were asked for", async () => {
  const stock = stockOf(["a"]);
  const { change } = await restock(stock, 2);
  change();
  const renewed = stock.current("a", 2);
  const size = renewed?.size ?? 0;
  renewed?.in("gzip");
  expect(renewed?.size).toBe(size);
  renewed?.in("br");
  expect(renewed?.size).toBeGreaterThan(size);
});

it("keeps what the next edition leaves as it was, packed as it is", async () => {
  const stock = stockOf(["a"]);
  const before = stock.current("a", 1);
  const { change } = await restock(stock, 2, () => "a 1");
  change();
  expect(before).toBeDefined();
  expect(stock.current("a", 2)).toBe(before);
});

it("makes nothing ready for which nobody has asked since the last edition", async () => {
  const stock = stockOf(["a", "b"]);
  (await restock(stock, 2)).change();
  stock.current("b", 2);
  expect((await restock(stock, 3)).composed).toEqual(["b"]);
});

it("leaves what the next edition does not have to whoever asks for it", async () => {
  const stock = stockOf(["a", "b"]);
  const { change } = await restock(stock, 2, (path) => (path === "a" ? "" : "b 2"));
  change();
  expect(stock.current("a", 2)).toBeUndefined();
  expect(stock.current("b", 2)).toBeDefined();
  expect(stock.take("a", { edition: 2, compose: () => undefined, rulesOf })).toBeUndefined();
  expect(stock.load.documents).toBe(1);
});

it("never keeps more than it may, whatever it is asked for or makes ready", async () => {
  const most = 40_000;
  const paths = Array.from({ length: 50 }, (_, n) => `path-${n}`);
  const stock = stockOf(paths, most);
  expect(stock.load.bytes).toBeLessThanOrEqual(most);
  expect(stock.load.documents).toBeGreaterThan(1);
  (await restock(stock, 2)).change();
  expect(stock.load.bytes).toBeLessThanOrEqual(most);
});
