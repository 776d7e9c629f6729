import { expect, it } from "vitest";
import { isSharedOffice } from "../../src/gazetteer/public-bodies.ts";
import type { Sense } from "../../src/gazetteer/sense.ts";

const isShared = (kind: Sense["kind"], codes: readonly string[]): boolean =>
  isSharedOffice({
    first: 0,
    last: 0,
    key: "name",
    senses: [{ kind, codes, size: 8, isAcronym: false, isOrdinary: false }],
  });

it("takes a body of three governments for one that many have, and no region of three countries", () => {
  expect(isShared("institution", ["US", "GB", "IN"])).toBe(true);
  expect(isShared("institution", ["US", "GB"])).toBe(false);
  expect(isShared("region", ["NO", "SE", "DK"])).toBe(false);
});
