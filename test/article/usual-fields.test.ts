import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldSchemas } from "../../src/article/field-schema.ts";
import {
  readUsualCoverage,
  readUsualFields,
  readUsualImage,
  readUsualStanding,
} from "../../src/article/usual-fields.ts";

const { coverageSchema, fieldSchema, imageSchema, standingSchema } = fieldSchemas();

const texts = [
  "Ban on scans",
  " two  lines\n ",
  "",
  "  ",
  "\u202e",
  "2020-12-03T01:04:00Z",
  "2020-02-30",
  "yes",
];
texts.push(
  "https://a.example/b",
  "HTTPS://A.example/../c?d=e#f",
  "ftp://a.example/",
  "a.example",
  "US-WI",
  "xx",
);
const value = fc.oneof(
  fc.constantFrom<unknown>(...texts, true, false, 0, 1, 50, 100, 101, -1, 1.5, 100_000, 100_001),
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    [],
    {},
    ["AI"],
    ["US", "us-wi"],
  ),
  fc.constantFrom<unknown>(
    ["AI", 1],
    [" "],
    [["AI"]],
    { name: "A" },
    { name: "A", domain: "a.example", home: "US" },
  ),
  fc.constantFrom<unknown>({ name: 1 }, { name: "A", home: "xx" }, { name: "A", images: [{ url: "x" }] }, [
    {},
  ]),
  fc.constant(Array.from({ length: 501 }, () => "AI")),
  fc.string({ maxLength: 4 }),
);
const usual = {
  title: "Ban on scans",
  webUrl: "https://a.example/b",
  publishedDateTime: "2020-12-03T01:04:00Z",
  url: "https://a.example/c.jpg",
};
/** Mostly right fields, some of them replaced by anything. */
const fieldsOf = (...names: string[]) =>
  fc
    .dictionary(fc.constantFrom(...names), value, { maxKeys: 3 })
    .chain((odd) =>
      fc.constantFrom<unknown>({ ...usual, ...odd }, { ...usual, ...odd }, odd, null, [odd], "text"),
    );
const addresses = ["webUrl", "originalUrl", "ampWebUrl", "cdnAmpWebUrl"];
const ofArticle = [
  ...addresses,
  "title",
  "publishedDateTime",
  "updatedDateTime",
  "excerpt",
  "provider",
  "topics",
];
ofArticle.push("jurisdictions", "images", "related", "quality", "heat", "category", "type", "locale", "id");

describe.each([
  ["an article", readUsualFields, fieldSchema, fieldsOf(...ofArticle)],
  ["an image", readUsualImage, imageSchema, fieldsOf("url", "width", "height", "title", "attribution")],
  [
    "a report",
    readUsualCoverage,
    coverageSchema,
    fieldsOf("title", "webUrl", "excerpt", "publishedDateTime", "provider", "quality", "images"),
  ],
] as const)("the usual fields of %s", (_what, readUsual, schema, written) => {
  it("are read as the schema reads them, or left to it", () => {
    fc.assert(
      fc.property(written, (fields) => {
        const read = readUsual(fields);
        if (read !== undefined) expect({ success: true, data: read }).toEqual(schema.safeParse(fields));
      }),
      { numRuns: 5000 },
    );
  });

  it("are read when nothing is odd", () => {
    expect(readUsual(usual)).toMatchObject({ title: "Ban on scans" });
  });
});

const report = { title: "A", webUrl: "https://e.com/1" };
const article = { ...report, publishedDateTime: "2026-01-01" };

describe("what is usual to the last", () => {
  it.each([
    ["quality", [0, 0.5, 100]],
    ["heat", [-1, 1e6]],
    ["topics", [[], Array.from({ length: 500 }, () => "AI")]],
    ["images", [[], [1]]],
    ["related", [[], ["text"]]],
    ["provider", [{ name: "A" }, { name: "A", domain: "a.example", images: [1], home: "US" }]],
  ])("is read as the %s of an article", (name, values) => {
    for (const one of values) expect(readUsualFields({ ...article, [name]: one })).toHaveProperty(name, one);
  });

  it.each([
    ["quality", [-1, 100.5, "50", Number.NaN, null]],
    ["heat", ["hot", Number.POSITIVE_INFINITY]],
    ["topics", ["AI", Array.from({ length: 501 }, () => "AI")]],
    ["images", [{}, "a.jpg"]],
    ["provider", [{ title: "A" }, { name: "" }, [], "A"]],
    ["id", ["", 7]],
  ])("leaves an odd %s of an article to the schema", (name, values) => {
    for (const one of values) expect(readUsualFields({ ...article, [name]: one })).toBeUndefined();
  });

  it.each([1, 800, 100_000])("is read as a side of %i pixels", (width) => {
    const image = { url: "https://e.com/a.jpg", width, height: width };
    expect(readUsualImage(image)).toEqual(image);
  });

  it.each([0, -1, 1.5, 100_001, "800"])("leaves a side of %j to the schema", (width) => {
    expect(readUsualImage({ url: "https://e.com/a.jpg", width })).toBeUndefined();
  });

  it("is read as all that a report has", () => {
    const images = [{ url: "https://e.com/a.jpg" }];
    const whole = {
      ...report,
      excerpt: "E",
      publishedDateTime: "2026-01-01",
      provider: { name: "P" },
      quality: 7,
      images,
    };
    expect(readUsualCoverage(whole)).toEqual({ ...whole, publishedDateTime: Date.UTC(2026, 0, 1) / 1000 });
  });

  it.each([[undefined], [null], ["text"], [7], [[]]])("leaves %j to the schema", (item) => {
    for (const read of [readUsualFields, readUsualCoverage, readUsualImage, readUsualStanding])
      expect(read(item)).toBeUndefined();
  });
});

describe("readUsualStanding", () => {
  it.each([
    [{ title: "A" }, {}],
    [
      { published: true, draft: false, deleted: false, title: "A" },
      { published: true, draft: false, deleted: false },
    ],
  ])("reads %j", (fields, standing) => {
    expect(readUsualStanding(fields)).toEqual(standing);
  });

  it("reads what the schema reads, or leaves it to that", () => {
    const names = fc.constantFrom(
      "published",
      "draft",
      "deleted",
      "Published",
      "DRAFT",
      "draf\u0131",
      "title",
    );
    const written = fc.dictionary(names, fc.oneof({ weight: 2, arbitrary: fc.boolean() }, value));
    fc.assert(
      fc.property(written, (fields) => {
        const read = readUsualStanding(fields);
        const lower = Object.fromEntries(
          Object.entries(fields).map(([name, one]) => [name.toLowerCase(), one]),
        );
        if (read !== undefined)
          expect({ success: true, data: read }).toEqual(standingSchema.safeParse(lower));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([[{ Draft: true }], [{ published: "no" }], [[]], [null]])("leaves %j to the schema", (fields) => {
    expect(readUsualStanding(fields)).toBeUndefined();
  });
});
