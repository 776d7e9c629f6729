import { describe, expect, it } from "vitest";
import { PublicationError, systemReason } from "../../src/problem/publication-error.ts";

it("is an error with a name and a cause", () => {
  const cause = new Error("before");
  const error = new PublicationError("cannot publish", { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: "PublicationError", message: "cannot publish", cause });
});

describe("systemReason", () => {
  it.each([
    ["EACCES", "permission denied"],
    ["EROFS", "the file system is read-only"],
    ["ENOENT", "it does not exist"],
    ["ENOTDIR", "it is not a folder"],
    ["ENOSPC", "no space is left on the device"],
  ])("says of %s: %s", (code, reason) => {
    expect(systemReason(Object.assign(new Error("raw"), { code }))).toBe(reason);
  });

  it.each([
    [Object.assign(new Error("raw words"), { code: "EUNKNOWN" }), "raw words"],
    [new Error("raw words"), "raw words"],
    ["thrown text", "thrown text"],
    [null, "null"],
    [undefined, "undefined"],
  ])("falls back to the system's own words: %s", (error, reason) => {
    expect(systemReason(error)).toBe(reason);
  });
});
