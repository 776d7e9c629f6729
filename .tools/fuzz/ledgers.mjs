import fc from "fast-check";
import { editBytes, edits, hostileText, hostileValue } from "./hostile-values.mjs";
import { seedFiles } from "./seed-files.mjs";

const seeds = seedFiles("test/fixtures/edition").filter((bytes) => bytes.toString().startsWith('{"ledger"'));
const or = (usual) => fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: hostileValue });
const date = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2026-05-01"), noInvalidDate: true })
  .map((each) => each.toISOString());
const folder = fc.constantFrom(
  "",
  "topics/ai/",
  "topics/gone/",
  "jurisdictions/us/",
  "topics/ai/us/",
  "topics/ai/archive/1/",
  "../x/",
  "__proto__",
  "//evil.example/",
);
const texts = (each) => fc.array(or(each), { maxLength: 3 });

const articleLine = fc.record({
  id: or(
    fc.oneof(
      fc.nat(40).map((number) => `https://n.example/${number}`),
      hostileText,
    ),
  ),
  urls: or(texts(fc.nat(40).map((number) => `https://n.example/${number}`))),
  paths: or(texts(fc.constantFrom("a.md", "b/c.md"))),
  first: or(date),
  changed: or(date),
  hash: or(fc.string({ maxLength: 22 })),
  state: or(fc.constantFrom("live", "withdrawn")),
  withdrawn: or(date),
  topics: or(texts(fc.constantFrom("ai", "drones", "gone"))),
  jurisdictions: or(texts(fc.constantFrom("US", "EU", "XX"))),
  archives: or(fc.dictionary(folder, or(fc.integer({ min: 1, max: 4 })), { maxKeys: 2 })),
});
const feedLine = fc.record(
  { feed: or(folder), name: or(hostileText), changed: or(date), hash: or(hostileText), emptied: or(date) },
  { requiredKeys: ["feed", "name", "changed", "hash"] },
);
const line = fc
  .oneof(
    fc.constant({ ledger: 1 }),
    articleLine,
    feedLine,
    fc.record({ file: or(hostileText) }),
    hostileValue,
  )
  .map((each) => JSON.stringify(each));

/** The text of a `ledger.jsonl`, as bytes in Latin-1. */
export const ledgerText = fc.oneof(
  fc.array(line, { maxLength: 8 }).map((lines) => Buffer.from(lines.join("\n")).toString("latin1")),
  fc
    .record({ seed: fc.nat(seeds.length - 1), edits })
    .map(({ seed, edits: list }) => editBytes(seeds[seed], list).toString("latin1")),
);
