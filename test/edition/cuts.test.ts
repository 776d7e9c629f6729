import fc from "fast-check";
import { expect, it } from "vitest";
import { composeBytes } from "../../src/edition/compose-bytes.ts";
import { cut, findCuts } from "../../src/edition/cuts.ts";
import { FORMATS } from "../../src/format/formats.ts";
import { feedOf } from "../format/sample.ts";

const fragments = fc
  .array(fc.uint8Array({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map((bytes, index) => Buffer.from(`<item ${index}>${Buffer.from(bytes).toString("hex")}`)),
  );

it.each(FORMATS.map((format) => [format.name, format] as const))(
  "finds the fragments of a document again: %s",
  (_, format) => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const document = composeBytes(feedOf(), format, parts);
        const cuts = findCuts(document, parts);
        expect(cuts && cut(document, cuts)).toEqual(parts);
      }),
      { numRuns: 50 },
    );
  },
);

it("finds none where there are none, and nothing in a document that is shorter", () => {
  const document = Buffer.from("head one, two tail");
  const cuts = findCuts(document, [Buffer.from("one"), Buffer.from("two")]);
  expect(cuts).toEqual([5, 2, 3, 3]);
  expect(findCuts(document, [])).toBeUndefined();
  expect(findCuts(document, [Buffer.from("three")])).toBeUndefined();
  expect(cuts && cut(document.subarray(0, 9), cuts)).toBeUndefined();
});
