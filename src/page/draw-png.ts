import { constants, crc32, deflateSync } from "node:zlib";

/** A picture of few colours: each pixel is an index into the palette. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0 to 255; at most 16 colours. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** Gives one row, a byte for each pixel. */
  readonly rowAt: (y: number) => Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const FILTER_UP = 2;

/** Writes a picture as PNG with four bits a pixel (PNG third edition, W3C). */
export function drawPng(picture: Picture): Uint8Array {
  const { width, height, palette } = picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  // Runs alone: what else the compressor looks for differs between processors, and bytes must not.
  const data = deflateSync(filteredRows(picture), { strategy: constants.Z_RLE });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(palette.flat())),
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array()),
  ]);
}

// Rows of large dots are mostly like the row above, so their difference is mostly runs of zero.
function filteredRows({ width, height, rowAt }: Picture): Uint8Array {
  const stride = Math.ceil(width / 2);
  const rows = Buffer.alloc(height * (stride + 1));
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const row = pack(rowAt(y), stride);
    const start = y * (stride + 1);
    rows[start] = FILTER_UP;
    for (let index = 0; index < stride; index++)
      rows[start + 1 + index] = (row[index] ?? 0) - (above[index] ?? 0);
    above = row;
  }
  return rows;
}

/** Puts two pixels into a byte, the left one in its upper half. */
function pack(pixels: Uint8Array, stride: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    { length: stride },
    (_, index) => ((pixels[index * 2] ?? 0) << 4) | (pixels[index * 2 + 1] ?? 0),
  );
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(body, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
