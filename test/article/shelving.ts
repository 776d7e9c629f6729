import { crc32 } from "node:zlib";
import type { Article } from "../../src/article/article.ts";
import { type Board, Shelf, type ShelfPlace } from "../../src/article/shelf.ts";
import { headOf, ShelvedArticle, textOf } from "../../src/article/shelved-article.ts";

/** A board that holds one text, and counts how often it was looked at. */
export function boardOf(bytes: Uint8Array): { readonly board: Board; readonly looks: () => number } {
  let looks = 0;
  const board: Board = (start, length) => {
    looks += 1;
    return bytes.subarray(start, start + length);
  };
  return { board, looks: () => looks };
}

export function bytesOf(article: Article): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(textOf(article)));
}

/** Puts bytes on a board of their own. */
export function putOn(shelf: Shelf, bytes: Uint8Array): ShelfPlace {
  return { board: shelf.add(boardOf(bytes).board), start: 0, length: bytes.length, checksum: crc32(bytes) };
}

/** Puts the text of an article on a shelf. */
export function shelve(article: Article, shelf = new Shelf()): ShelvedArticle {
  return new ShelvedArticle(headOf(article), shelf, putOn(shelf, bytesOf(article)), {});
}

/** Gives all values of an article, wherever they lie. */
export function wholeOf(article: Article): Article {
  const { otherNumbers: _, ...head } = headOf(article);
  return { ...head, ...textOf(article) };
}
