import { drawPng } from "./draw-png.ts";

const SIZE = 32;
// The same table as icon.svg: three by three cells, each with its grade.
const CELLS = [
  [1, 2, 3],
  [4, 3, 1],
  [2, 1, 4],
] as const;
const PALETTE = [
  [0xff, 0xff, 0xff],
  [0x9f, 0xcf, 0xc8],
  [0x63, 0xb0, 0xaa],
  [0x23, 0x79, 0x7a],
  [0x0b, 0x5f, 0x63],
] as const;

/** Draws `favicon.ico`, for readers that ask for nothing else: one picture of 32 by 32 pixels, held as PNG. */
export function drawIcon(): Uint8Array {
  const png = drawPng({ width: SIZE, height: SIZE, palette: PALETTE, rowAt });
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([SIZE, SIZE, PALETTE.length, 0], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(4, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

function rowAt(y: number): Uint8Array {
  return Uint8Array.from({ length: SIZE }, (_, x) => colourAt(x, y));
}

function colourAt(x: number, y: number): number {
  const [column, row] = [Math.floor((x - 2) / 10), Math.floor((y - 2) / 10)];
  const isGap = (x - 2) % 10 >= 8 || (y - 2) % 10 >= 8;
  return isGap ? 0 : (CELLS[row]?.[column] ?? 0);
}
