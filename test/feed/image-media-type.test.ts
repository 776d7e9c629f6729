import { expect, it } from "vitest";
import { imageMediaType } from "../../src/feed/image-media-type.ts";

it.each([
  ["a.jpg", "image/jpeg"],
  ["a.JPEG?resize=1024%2C700", "image/jpeg"],
  ["a.b/c.png#x.gif", "image/png"],
  ["a.svg", "image/svg+xml"],
  ["a.webp", "image/webp"],
  ["a.avif", "image/avif"],
  ["a.gif", "image/gif"],
  ["a", undefined],
  ["", undefined],
  ["a.php?x=.jpg", undefined],
  ["a.jpg/", undefined],
  ["a.mp3", undefined],
  ["a.constructor", undefined],
])("reads from the ending of %j: %s", (path, type) => {
  expect(imageMediaType(`https://img.example/${path}`)).toBe(type);
});
