import { crc32, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawCard } from "../../src/page/draw-card.ts";
import { drawIcon } from "../../src/page/draw-icon.ts";
import { drawPng } from "../../src/page/draw-png.ts";
import { rootFrom } from "../../src/page/element.ts";
import { heatLevels } from "../../src/page/heat-level.ts";
import { stateShapes, worldShapes } from "../../src/page/map-shapes.ts";
import { describeMonths, renderSparkline } from "../../src/page/month-bars.ts";
import { renderTimeline } from "../../src/page/render-timeline.ts";
import { findJurisdiction } from "../../src/subject/jurisdiction.ts";

const JANUARY_2026 = 2026 * 12;

describe("heat levels", () => {
  it.each([
    [
      [1, 10, 100, 1000],
      [1, 2, 4, 5],
    ],
    [[7], [3]],
    [
      [4, 4, 4],
      [3, 3, 3],
    ],
    [
      [1, 2],
      [1, 5],
    ],
  ])("grade %j as %j", (counts, grades) => {
    expect(counts.map(heatLevels(counts))).toEqual(grades);
  });
});

describe("maps", () => {
  it.each([
    ["the world", worldShapes()],
    ["the United States", stateShapes()],
  ])("of %s have only codes of the standards, each once, and shapes within their size", (_, shapes) => {
    const codes = shapes.areas.map(({ code }) => code).filter((code) => code !== "");
    expect(codes.filter((code) => findJurisdiction(code)?.code !== code)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { x, y, shape } of shapes.areas) {
      expect(x >= 0 && x <= shapes.width && y >= 0 && y <= shapes.height).toBe(true);
      expect(shape).toMatch(/^(M-?\d+,\d+l[-\d, ]+z)*$/);
    }
  });

  it("have all states and the small countries", () => {
    expect(stateShapes().areas).toHaveLength(51);
    const small = worldShapes().areas.filter(({ code }) => ["SG", "MT", "VA"].includes(code));
    expect(small).toHaveLength(3);
  });
});

describe("months", () => {
  it("are told in words", () => {
    expect(describeMonths({ first: JANUARY_2026, counts: [1, 0, 5] })).toBe(
      "Stories by month, January 2026 to March 2026; most in March 2026: 5",
    );
    expect(describeMonths({ first: JANUARY_2026, counts: [2] })).toBe("Stories by month: 2 in January 2026");
  });

  it("are drawn as bars, a single story never flat, an empty month not at all", () => {
    const drawn = renderSparkline({ first: JANUARY_2026, counts: [1, 0, 100] });
    expect(drawn).toContain('d="M0 24v-2h3v2zM8 24v-24h3v24z"');
  });

  it("are no chart when there is only one", () => {
    expect(renderSparkline({ first: JANUARY_2026, counts: [3] })).toBe("");
    expect(renderTimeline({ first: JANUARY_2026, counts: [3] })).toBe("");
  });

  it("become years where there are too many of them", () => {
    const drawn = renderTimeline({ first: 1990 * 12, counts: new Array<number>(36 * 12).fill(1) });
    expect(drawn.match(/<rect/g)).toHaveLength(36);
    expect(drawn).toContain("<title>1990: 12 stories</title>");
  });
});

describe("pictures", () => {
  function chunksOf(png: Uint8Array): Map<string, Buffer> {
    const bytes = Buffer.from(png);
    const chunks = new Map<string, Buffer>();
    for (let at = 8; at < bytes.length; ) {
      const length = bytes.readUInt32BE(at);
      const body = bytes.subarray(at + 4, at + 8 + length);
      expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
      chunks.set(body.subarray(0, 4).toString("latin1"), body.subarray(4));
      at += length + 12;
    }
    return chunks;
  }

  it("are PNG files with sound chunks and every row", () => {
    const chunks = chunksOf(
      drawPng({
        width: 5,
        height: 2,
        palette: [
          [0, 0, 0],
          [255, 0, 0],
        ],
        rowAt: (y) => Uint8Array.from([0, 1, 2, 3, 4], (x) => (x + y) % 2),
      }),
    );
    expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
    expect([...inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0))]).toEqual([
      2, 0x01, 0x01, 0x00, 2, 0x0f, 0x0f, 0x10,
    ]);
  });

  it("show a country brighter when it has stories", () => {
    const empty = chunksOf(drawCard(new Map())).get("IDAT");
    const brazil = chunksOf(drawCard(new Map([["BR", 4]]))).get("IDAT");
    expect(chunksOf(drawCard(new Map())).get("IHDR")?.readUInt32BE(0)).toBe(1200);
    expect(brazil?.equals(empty ?? Buffer.alloc(0))).toBe(false);
  });

  it("hold the small icon as one picture", () => {
    const icon = Buffer.from(drawIcon());
    expect(icon.readUInt16LE(4)).toBe(1);
    expect(icon.readUInt32LE(14)).toBe(icon.length - 22);
    expect([...chunksOf(icon.subarray(22)).keys()]).toContain("IDAT");
  });
});

it.each([
  ["", "./"],
  ["topics/ai/", "../../"],
  ["topics/ai/us/", "../../../"],
])("finds the root from the folder %j", (folder, root) => {
  expect(rootFrom(folder)).toBe(root);
});
