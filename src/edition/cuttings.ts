import { createHash } from "node:crypto";
import type { Article } from "../article/article.ts";
import type { Format } from "../format/format.ts";
import { FORMATS } from "../format/formats.ts";
import { cut } from "./cuts.ts";
import { once } from "./once.ts";
import type { PlannedFeed } from "./planned-group.ts";
import type { Proofs } from "./proofs.ts";

/** Gives an article's fragment in a format if some document has it already. */
export type Cuttings = (article: Article, format: Format["name"]) => Uint8Array | undefined;

interface CuttingsSource {
  readonly proofs: Proofs;
  /** Gives the bytes of the file at a document's path; undefined when they cannot be read. */
  readonly readDocument: (path: string) => Uint8Array | undefined;
}

/**
 * Cuts fragments out of documents that were composed before and are in place: to render them again would take many
 * times as long. A file is believed when it hashes to what was composed.
 */
export function cuttingsOf(feeds: Iterable<PlannedFeed>, source: CuttingsSource): Cuttings {
  const places = new Map<Format["name"], Map<Article, () => Uint8Array | undefined>>(
    FORMATS.map(({ name }) => [name, new Map()]),
  );
  for (const { folder, articles } of feeds)
    for (const { name, file } of FORMATS) {
      const pieces = once(() => piecesOf(folder + file, articles.length, source));
      for (const [index, article] of articles.entries())
        places.get(name)?.set(article, () => pieces()?.[index]);
    }
  return (article, format) => places.get(format)?.get(article)?.();
}

function piecesOf(
  path: string,
  count: number,
  { proofs, readDocument }: CuttingsSource,
): readonly Uint8Array[] | undefined {
  const { hash, size, cuts } = proofs.last(path) ?? {};
  const bytes = cuts === undefined ? undefined : readDocument(path);
  if (cuts === undefined || bytes?.length !== size || bytes === undefined) return undefined;
  const pieces = cut(bytes, cuts);
  const isWhole = createHash("sha256").update(bytes).digest("hex") === hash;
  return isWhole && pieces?.length === count ? pieces : undefined;
}
