import { crc32 } from "node:zlib";
import type { Article } from "./article.ts";
import type { Findings } from "./findings.ts";
import { SharedValues } from "./shared-values.ts";

/** What must be known of an article to plan an edition. */
export interface ArticleHead
  extends Pick<
    Article,
    "path" | "id" | "address" | "published" | "updated" | "topics" | "jurisdictions" | "quality" | "lines"
  > {
  /** Numbers of its other addresses (see `numberOfAddress`). */
  readonly otherNumbers: readonly number[];
}

/** What is needed of an article only where it is shown, or may tell the story of another. */
export type ArticleText = Omit<Article, keyof ArticleHead>;

/** Where on a shelf an article's text lies. */
export interface ShelfPlace {
  /** Number of the board. */
  readonly board: number;
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

/** Gives a stretch of a board's bytes. */
export type Board = (start: number, length: number) => Uint8Array;

/** A shelf's bytes are not those that were put there: what was read from it is not to be believed. */
export class ShelfDamage extends Error {
  override readonly name = "ShelfDamage";
}

const MOST_AT_HAND = 256;

/**
 * Texts of articles as bytes, outside of what the program must keep in view: most articles of a large publication are
 * in no document that changes. The texts that were looked at last are at hand.
 */
export class Shelf {
  /** How often something was found out about an article on it. */
  findings = 0;
  readonly #boards: Board[] = [];
  readonly #shared = new SharedValues();
  readonly #held = new WeakMap<ShelfPlace, Uint8Array>();
  readonly #atHand = new Map<ShelfPlace, ArticleText>();

  /** Adds a board and gives its number. */
  add(board: Board): number {
    return this.#boards.push(board) - 1;
  }

  /** Gives a head whose values are one in memory where other heads have the same; its path is the text that is given. */
  share(head: ArticleHead, path: string): ArticleHead {
    const { id, address, topics, jurisdictions, lines } = head;
    return {
      ...head,
      path,
      id: id === address ? address : id,
      topics: this.#shared.list(topics),
      jurisdictions: jurisdictions && this.#shared.list(jurisdictions),
      lines: this.#shared.plain(lines),
    };
  }

  /** Makes the conditions of findings one in memory with those of others that were found under the same. */
  shareConditions(findings: Findings): void {
    for (const [name, { under, found }] of Object.entries(findings))
      findings[name] = { under: this.#shared.text(under), found };
  }

  /** Keeps bytes on no board, for as long as somebody has their place. */
  hold(place: ShelfPlace, bytes: Uint8Array): void {
    this.#held.set(place, bytes);
  }

  /** Gives the bytes at a place. Throws ShelfDamage when they are not what was put there. */
  bytesAt(place: ShelfPlace): Uint8Array {
    const { board, start, length, checksum } = place;
    const bytes = this.#held.get(place) ?? this.#boards[board]?.(start, length);
    if (bytes?.length !== length || crc32(bytes) !== checksum) throw new ShelfDamage("a shelf is damaged");
    return bytes;
  }

  /** Gives the text at a place. Throws ShelfDamage when it is not what was put there. */
  textAt(place: ShelfPlace): ArticleText {
    const text =
      this.#atHand.get(place) ?? (JSON.parse(Buffer.from(this.bytesAt(place)).toString()) as ArticleText);
    this.#atHand.set(place, text);
    for (const first of this.#atHand.keys()) {
      if (this.#atHand.size <= MOST_AT_HAND) break;
      this.#atHand.delete(first);
    }
    return text;
  }
}
