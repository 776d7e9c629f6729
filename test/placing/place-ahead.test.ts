import { expect, it } from "vitest";
import { type ArticleReading, parseArticle } from "../../src/article/parse-article.ts";
import { conditionsOf, type FoundPlaces, PLACES } from "../../src/placing/find-places.ts";
import { placeFinderFor, readPlacingSettings } from "../../src/placing/place-ahead.ts";
import { articleText } from "../article-text.ts";

const SETTINGS = {
  jurisdictions: { infer: true, publish: 0.5, review: 0.25 },
  providers: { "example.com": "US-WI" },
};
const TITLE = { title: "Wisconsin lawmakers vote on cameras" };

function readingOf(fields: Readonly<Record<string, string>>): ArticleReading {
  return parseArticle("a.md", Buffer.from(articleText(fields)));
}

async function placesOf(reading: ArticleReading, settings: typeof SETTINGS | undefined = SETTINGS) {
  const findings = (await placeFinderFor([reading], settings))(reading);
  return (findings[PLACES]?.found as FoundPlaces | undefined)?.places.map(({ code }) => code);
}

it.each([
  ["of a story without codes", TITLE, ["US-WI"]],
  ["of a story about nowhere", { title: "Cameras, again" }, []],
  [
    "of a city, which has a point on the map",
    { ...TITLE, jurisdictions: "[US-WI/madison]" },
    ["US-WI/madison"],
  ],
])("finds out the places %s", async (_, fields, codes) => {
  expect(await placesOf(readingOf(fields))).toEqual(codes);
});

it.each([
  ["whose codes say everything", { ...TITLE, jurisdictions: "[FR]" }],
  ["that is held back", { ...TITLE, published: "false" }],
  ["that cannot be read", { title: "[x" }],
])("finds out nothing of a story %s", async (_, fields) => {
  expect(await placesOf(readingOf(fields))).toBeUndefined();
});

it("finds out nothing while nobody knows the settings", async () => {
  const reading = readingOf(TITLE);
  expect((await placeFinderFor([reading], undefined))(reading)).toEqual({});
});

it("says under what settings it has found it out", async () => {
  const reading = readingOf(TITLE);
  const findings = (await placeFinderFor([reading], SETTINGS))(reading);
  expect(findings[PLACES]?.under).toBe(conditionsOf(SETTINGS));
});

it("reads of the settings what places depend on", async () => {
  const text = "title: Watch\njurisdictions: { publish: 0.9 }\nproviders: { madison.com: US-WI/madison }\n";
  expect(await readPlacingSettings(text)).toEqual({
    jurisdictions: { infer: true, publish: 0.9, review: expect.any(Number) },
    providers: { "madison.com": "US-WI/madison" },
  });
});

it("knows no settings where these cannot be used", async () => {
  expect(await readPlacingSettings("jurisdictions: { publish: much }\n")).toBeUndefined();
});
