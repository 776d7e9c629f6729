import { crc32 } from "node:zlib";

/** Gives an address without what changes by itself: the scheme, and `www.`. */
export function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "");
}

/** Makes a number below 2^32 of an address, whatever its scheme; now and then two addresses have the same. */
export function numberOfAddress(url: string): number {
  return crc32(withoutScheme(url));
}
