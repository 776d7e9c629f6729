import fc, { type Arbitrary } from "fast-check";

// What every object has; a name that is looked up in a plain object may be one of these.
const INHERITED = ["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty"];

/**
 * Any text of code points, halves of characters among them, and now and then a name that every object has. As
 * `fc.string({ unit: "binary" })`, which takes half a second to make ready.
 */
export function anyText(maxLength = 10): Arbitrary<string> {
  const text = fc.array(fc.nat(0x10ffff), { maxLength }).map((points) => String.fromCodePoint(...points));
  const ascii = fc
    .array(fc.integer({ min: 1, max: 0x7f }), { maxLength })
    .map((codes) => String.fromCharCode(...codes));
  return fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 3, arbitrary: ascii },
    { weight: 1, arbitrary: fc.constantFrom(...INHERITED) },
  );
}
