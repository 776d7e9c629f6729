import fc from "fast-check";
import { editBytes, edits, hostileText, hostileValue } from "./hostile-values.mjs";
import { seedFiles } from "./seed-files.mjs";

const seeds = seedFiles("content", "test/fixtures").filter((bytes) =>
  /^(title|base_url|topics)/m.test(bytes.toString()),
);
const or = (usual, weight = 12) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: hostileValue });
const slug = fc.constantFrom("ai", "drones", "facial-recognition", "biometrics");
const topic = fc.record(
  {
    slug: or(slug),
    title: or(hostileText),
    aliases: or(fc.array(hostileText, { maxLength: 2 })),
    parent: or(slug),
    keywords: or(fc.array(hostileText, { maxLength: 3 })),
    description: or(hostileText),
  },
  { requiredKeys: ["slug", "title"] },
);
const folder = fc.constantFrom(
  "topics/old",
  "topics/ai",
  "jurisdictions/us",
  "topics/ai/us",
  "../x",
  "//evil.example",
  "/",
  "topics/a b",
);

const fields = fc.record(
  {
    title: or(hostileText),
    description: or(hostileText),
    base_url: or(
      fc.constantFrom("https://feeds.example.org/", "http://localhost:8080/a/b/", "https://münchen.example"),
    ),
    language: or(fc.constantFrom("en", "pt-BR")),
    author: or(
      fc.record(
        {
          name: or(hostileText),
          url: or(fc.constant("https://a.example/")),
          email: or(fc.constant("a@example.org")),
        },
        { requiredKeys: [] },
      ),
    ),
    copyright: or(hostileText),
    entries: or(fc.integer({ min: 1, max: 50 })),
    archive_entries: or(fc.integer({ min: 1, max: 50 })),
    ttl: or(fc.integer({ min: 1, max: 100 })),
    archives: or(fc.constantFrom("none", "main", "all")),
    keep_empty: or(fc.integer({ min: 1, max: 50 })),
    tombstones: or(fc.boolean()),
    hub: or(fc.constant("https://hub.example/")),
    icon: or(fc.constantFrom("i.png", "https://a.example/i.png", "/x.png?a&b")),
    logo: or(fc.constant("l.png")),
    topics: or(fc.array(or(topic), { maxLength: 4 })),
    jurisdictions: or(
      fc.record(
        { infer: or(fc.boolean()), publish: or(fc.constant(0.8)), review: or(fc.constant(0.5)) },
        { requiredKeys: [] },
      ),
    ),
    providers: or(
      fc.dictionary(fc.constantFrom("madison.com", "__proto__", "a b"), or(fc.constant("US-WI/madison")), {
        maxKeys: 2,
      }),
    ),
    moved: or(fc.dictionary(folder, folder, { maxKeys: 2 })),
    unknown_setting: or(hostileText),
  },
  { requiredKeys: [] },
);

/** The text of a `bailiwick.yml`, as bytes in Latin-1. */
export const settingsText = fc.oneof(
  { weight: 4, arbitrary: fields.map((each) => Buffer.from(JSON.stringify(each)).toString("latin1")) },
  {
    weight: 2,
    arbitrary: fc
      .record({ seed: fc.nat(seeds.length - 1), edits })
      .map(({ seed, edits: list }) => editBytes(seeds[seed], list).toString("latin1")),
  },
  { weight: 1, arbitrary: hostileText.map((text) => Buffer.from(text).toString("latin1")) },
);
