import { expect, it } from "vitest";
import { readCachePlace } from "../../src/site/cache-place.ts";

it.each([
  ["cache: ../kept", "../kept"],
  ["title: A\ncache: none\n", "none"],
  ["{ cache: 'a b' }", "a b"],
  ["title: A", undefined],
  ["cache:", undefined],
  ["cache: 5", undefined],
  ["cache: ''", undefined],
  ["provider: { cache: a }", undefined],
  ["- cache", undefined],
  ["", undefined],
  ["cache: [", undefined],
])("reads %j as %j", (text, place) => {
  expect(readCachePlace(text)).toBe(place);
});
