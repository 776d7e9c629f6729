import { expect, it } from "vitest";
import { numberOfAddress, withoutScheme } from "../../src/article/address-number.ts";

it.each([
  ["https://example.com/a", "example.com/a"],
  ["http://example.com/a", "example.com/a"],
  ["https://www.example.com/a", "example.com/a"],
  ["https://example.com/?of=https://www.other.example/", "example.com/?of=https://www.other.example/"],
  ["urn:x:https://www.example.com/", "urn:x:https://www.example.com/"],
])("leaves out of %j what changes by itself", (url, rest) => {
  expect(withoutScheme(url)).toBe(rest);
});

it("makes one number of an address under all schemes, and another one of another", () => {
  const number = numberOfAddress("https://www.example.com/a");
  expect(numberOfAddress("http://example.com/a")).toBe(number);
  expect(numberOfAddress("https://example.com/b")).not.toBe(number);
});
