import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";

// Threads are only where the sources are compiled.
const compiled = (file: string) => pathToFileURL(path.resolve(import.meta.dirname, "../../dist", file)).href;
type Ahead = typeof import("../../src/edition/place-ahead.ts");
type Finding = typeof import("../../src/edition/find-places.ts");
type Reading = typeof import("../../src/content/read-batch.ts");
type Shelves = typeof import("../../src/content/content-shelf.ts");
type Gazetteer = typeof import("../../src/gazetteer/gazetteer.ts");
const { placeAhead }: Ahead = await import(compiled("edition/place-ahead.js"));
const { articlesToPlace, findPlaces, keptPlaces, conditionsOf }: Finding = await import(
  compiled("edition/find-places.js")
);
const { readBatch }: Reading = await import(compiled("content/read-batch.js"));
const { ContentShelf }: Shelves = await import(compiled("content/content-shelf.js"));
const gazetteer: Gazetteer = await import(compiled("gazetteer/gazetteer.js"));

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";

const PLACES = ["Madison, Wisconsin", "Leeds", "Bavaria", "Toronto", "nowhere at all"];
const settings = { jurisdictions: { infer: true, publish: 0.5, review: 0.25 }, providers: {} };

function readArticles(count: number) {
  const root = mkdtempSync(path.join(tmpdir(), "bailiwick-places-"));
  try {
    const files = Array.from({ length: count }, (_, number) => {
      const place = PLACES[number % PLACES.length];
      const fields = {
        title: `City council in ${place} votes on cameras, ${number}`,
        webUrl: `https://e.com/${number}`,
        ...(number % 7 === 0 ? { published: "false" } : {}),
      };
      writeFileSync(path.join(root, `${number}.md`), articleText(fields, "Text."));
      return `${number}.md`;
    });
    const batch = readBatch(files, { root, time: Date.now(), needsHash: false });
    return new ContentShelf(undefined).add(batch).map(({ reading }) => reading);
  } finally {
    rmSync(root, { recursive: true });
  }
}

it("finds out on two threads what one finds out", async () => {
  const articles = articlesToPlace(readArticles(1500), settings);
  const expected = articles.map((article) => findPlaces(article, settings, gazetteer));
  await placeAhead(articles, { settings, gazetteer, threads: 2 });
  const conditions = conditionsOf(settings);
  const kept = articles.map((article) => keptPlaces(article, { settings, conditions, gazetteer: undefined }));
  expect(kept).toEqual(expected);
  expect(new Set(kept.map(({ origin }) => origin)).size).toBeGreaterThan(1);
});

it("leaves few articles to be placed when that is asked for", async () => {
  const readings = readArticles(20);
  await placeAhead(articlesToPlace(readings, settings), { settings, gazetteer, threads: 2 });
  expect(articlesToPlace(readings, settings)).toHaveLength(17);
});

it("does not look at what is held back", () => {
  const readings = readArticles(14);
  expect(articlesToPlace(readings, settings).map(({ path: file }) => file)).not.toContain("7.md");
});
