import fc from "fast-check";
import { editBytes, edits, hostileText, hostileValue } from "./hostile-values.mjs";
import { seedFiles } from "./seed-files.mjs";

/** Marks that may be in no document: of held-back articles, and of fields that are never published. */
export const CANARY = { held: "CanaryOfHeldBack", field: "CanaryOfSecretField" };

const seeds = seedFiles(
  "content",
  "test/fixtures/hostile/content",
  "test/fixtures/refused/content",
  "test/fixtures/warned/content",
);
const or = (usual, hostile = hostileValue) =>
  fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: hostile });
const address = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("https://n.example/", "http://www.n.example/a?", "https://münchen.example/"),
      fc.oneof(fc.nat(40).map(String), hostileText),
    )
    .map((parts) => parts.join("")),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);
const date = fc.oneof(
  fc
    .date({ min: new Date("1990-01-01"), max: new Date("2026-05-01"), noInvalidDate: true })
    .map((each) => each.toISOString()),
  fc.constantFrom("2026-03-31", "2026-03-31 09:30 +0200", "31.3.2026", "0001-01-01"),
);
const line = fc.oneof(
  hostileText,
  fc.constantFrom(
    "Court bars face recognition in Madison, Wisconsin",
    "EU adopts the AI Act",
    "London police & cameras",
  ),
);
const source = fc.record(
  {
    name: or(line),
    domain: or(fc.constantFrom("kstp.com", "www.bbc.co.uk", "madison.com", "e.constructor")),
    images: or(fc.array(fc.record({ url: or(address) }))),
    home: or(fc.constantFrom("US-WI/madison", "GB")),
  },
  { requiredKeys: [] },
);
const image = fc.record(
  {
    url: or(address),
    width: or(fc.nat(5000)),
    height: or(fc.nat(5000)),
    title: or(line),
    attribution: or(line),
  },
  { requiredKeys: [] },
);
const report = fc.record(
  {
    title: or(line),
    webUrl: or(address),
    excerpt: or(line),
    publishedDateTime: or(date),
    provider: or(source),
    quality: or(fc.nat(100)),
    images: or(fc.array(image, { maxLength: 2 })),
    [`x${CANARY.field}`]: fc.constant(CANARY.field),
  },
  { requiredKeys: [] },
);
const topics = fc.constantFrom(
  "AI",
  "Facial recognition",
  "FRT",
  "Drones",
  "Ai",
  "Überwachung",
  "監視",
  "C++",
);

const optional = {
  excerpt: or(line),
  updatedDateTime: or(date),
  provider: or(source),
  topics: or(fc.array(or(topics), { maxLength: 4 })),
  jurisdictions: or(
    fc.array(
      or(fc.constantFrom("US", "US-WI", "US-WI/madison", "EU", "INT", "GB-ENG/london", "US-WA/king-county")),
      { maxLength: 3 },
    ),
  ),
  images: or(fc.array(or(image), { maxLength: 3 })),
  related: or(fc.array(or(report), { maxLength: 3 })),
  originalUrl: or(address),
  ampWebUrl: or(address),
  cdnAmpWebUrl: or(address),
  quality: or(fc.nat(100)),
  heat: or(fc.integer()),
  category: or(line),
  type: or(line),
  locale: or(fc.constantFrom("en", "de_DE", "ar", "zh-Hant")),
  id: or(line),
  secured: fc.constant({ data: CANARY.field }),
  author: fc.constant(CANARY.field),
  constructor: fc.constant(CANARY.field),
  body: fc.constant(CANARY.field),
};
const required = { title: or(line), publishedDateTime: or(date), webUrl: or(address) };
const fields = fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });

// JSON is YAML, so what is written is what is read; broken syntax comes from the edits below.
const writeFields = (each) =>
  Object.entries(each)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("");
const whole = fc.record({ fields, body: hostileText }).map(({ fields: each, body }) => ({
  text: latin1(`---\n${writeFields(each)}---\n${body}`),
  isHeld: false,
}));

const standing = fc.constantFrom(
  "published: false",
  "draft: true",
  "deleted: true",
  'published: "no"',
  "Draft: yes",
  "publishedDateTime: 2031-01-01",
  "DELETED: 1",
);
/** An article that its author holds back, full of marks. */
const held = fc
  .record({ fields, standing, body: hostileText, number: fc.nat(9) })
  .map(({ fields: each, standing: line_, body, number }) => {
    const marks = {
      title: `${CANARY.held} title`,
      excerpt: CANARY.held,
      webUrl: `https://held.example/${CANARY.held}/${number}`,
      publishedDateTime: "2026-01-01",
      topics: [`${CANARY.held} topic`, "AI"],
      id: `${CANARY.held}-${number}`,
      provider: { name: CANARY.held },
    };
    const all = { ...each, ...marks };
    const [name] = line_.split(":");
    delete all[name];
    return { text: latin1(`---\n${writeFields(all)}${line_}\n---\n${CANARY.held} ${body}`), isHeld: true };
  });

const mutated = fc
  .record({ seed: fc.nat(seeds.length - 1), edits })
  .map(({ seed, edits: list }) => ({ text: editBytes(seeds[seed], list).toString("latin1"), isHeld: false }));

function latin1(text) {
  return Buffer.from(text).toString("latin1");
}

/** An article file, `text` being its bytes as Latin-1; what is held back is held back by its syntax untouched. */
export const article = fc.oneof(
  { weight: 3, arbitrary: whole },
  { weight: 4, arbitrary: mutated },
  { weight: 1, arbitrary: held },
);
