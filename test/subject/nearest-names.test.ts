import { expect, it } from "vitest";
import { nearestNames } from "../../src/subject/nearest-names.ts";

const NAMES = ["facial-recognition", "faces", "policing", "predictive-policing", "deepfakes"];

it.each([
  ["polcing", ["policing"]],
  ["policing", ["policing", "predictive-policing"]],
  ["Face", ["faces"]],
  ["deep-fakes", ["deepfakes"]],
  ["zzzz", []],
  ["", []],
])("gives for %j what was most likely meant: %j", (text, expected) => {
  expect(nearestNames(text, NAMES)).toEqual(expected);
});

it("gives five at most, in one order, in a time that does not grow with the text", () => {
  const names = Array.from({ length: 50 }, (_, n) => `topic-${n}`);
  expect(nearestNames("topic", names)).toEqual(["topic-0", "topic-1", "topic-10", "topic-11", "topic-12"]);
  expect(nearestNames("x".repeat(1_000_000), names)).toEqual([]);
});
