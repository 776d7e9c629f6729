import { WORLD_DOTS } from "./data/world-dots.data.ts";
import { CARD } from "./discovery.ts";
import { drawPng } from "./draw-png.ts";
import { heatLevels } from "./heat-level.ts";

const CELL = 12;
const RADIUS = 4.6;
const LAND = 1;
// Night, land without stories, then the five grades.
const PALETTE = [
  [0x10, 0x2b, 0x30],
  [0x24, 0x45, 0x4a],
  [0x3b, 0x6b, 0x6c],
  [0x45, 0x8c, 0x88],
  [0x5f, 0xae, 0xa6],
  [0x8a, 0xd3, 0xc8],
  [0xd5, 0xf7, 0xef],
] as const;

/** Draws the card of a publication as PNG: the world in dots, brighter where there are stories (by country code). */
export function drawCard(countries: ReadonlyMap<string, number>): Uint8Array {
  const level = heatLevels([...countries.values()]);
  const rows = WORLD_DOTS.split("\n").map((row) => readCells(row, countries, level));
  const left = (CARD.width - (rows[0]?.length ?? 0) * CELL) / 2;
  const top = (CARD.height - rows.length * CELL) / 2;
  const rowAt = (y: number) => drawRow(rows[Math.floor((y - top) / CELL)] ?? [], (y - top) % CELL, left);
  return drawPng({ width: CARD.width, height: CARD.height, palette: PALETTE, rowAt });
}

/** Gives the colour of each cell of a row of dots. */
function readCells(
  row: string,
  countries: ReadonlyMap<string, number>,
  level: (count: number) => number,
): number[] {
  return Array.from({ length: row.length / 2 }, (_, column) => {
    const code = row.slice(column * 2, column * 2 + 2);
    const count = countries.get(code);
    if (count !== undefined) return LAND + level(count);
    return code === "  " ? 0 : LAND;
  });
}

/** Draws one row of pixels through a row of dots. */
function drawRow(cells: readonly number[], y: number, left: number): Uint8Array {
  const pixels = new Uint8Array(CARD.width);
  const fromCentre = y + 0.5 - CELL / 2;
  const half = Math.round(Math.sqrt(Math.max(0, RADIUS ** 2 - fromCentre ** 2)));
  for (const [column, colour] of cells.entries()) {
    const centre = left + column * CELL + CELL / 2;
    pixels.fill(colour, centre - half, centre + half);
  }
  return pixels;
}
