import { expect, it } from "vitest";
import { composeBytes } from "../../src/edition/compose-bytes.ts";
import { FORMATS } from "../../src/format/formats.ts";
import { feedOf } from "../format/sample.ts";

const FRAGMENTS = ["<entry>ä\u{1f4dc}</entry>", '{"b": "two"}', "third"];

it.each(FORMATS.flatMap((format) => [0, 1, 2, 3].map((count) => [format.name, count, format] as const)))(
  "puts together what %s composes of %i fragments",
  (_, count, format) => {
    const fragments = FRAGMENTS.slice(0, count);
    const composed = composeBytes(
      feedOf(),
      format,
      fragments.map((fragment) => Buffer.from(fragment)),
    );
    expect(composed.toString()).toBe(format.composeFeed(feedOf(), fragments));
  },
);
