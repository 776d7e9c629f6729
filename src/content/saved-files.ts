import type { ArticleReading } from "../article/parse-article.ts";
import { UnopenedArticle } from "../article/unopened-article.ts";
import type { IndexLines } from "../cache/open-index.ts";

/** Where files of a content folder are in the index of its cache. */
export interface IndexedFiles {
  readonly index: IndexLines;
  /** By file, in their order; -1 for one of which the index does not say what is known. */
  readonly indexLines: Int32Array;
  /** Such files, by path. */
  readonly fresh: ReadonlyMap<string, ArticleReading>;
}

type ReadFiles = ReadonlyMap<string, { readonly reading: ArticleReading }>;

interface Saved {
  readonly line: number;
  readonly findings: readonly unknown[];
}

/** Files as an index was saved of them, one a line. */
export class SavedFiles {
  readonly #saved = new WeakMap<ArticleReading, Saved>();

  constructor(files: ReadFiles) {
    let line = 0;
    for (const { reading } of files.values()) {
      this.#saved.set(reading, { line, findings: findingsOf(reading) });
      line += 1;
    }
  }

  /** Finds the lines of files. One is as it was saved if nothing was read or found out about it since. */
  find(files: ReadFiles): Omit<IndexedFiles, "index"> {
    const indexLines = new Int32Array(files.size).fill(-1);
    const fresh = new Map<string, ArticleReading>();
    let place = 0;
    for (const [path, { reading }] of files) {
      const saved = this.#saved.get(reading);
      const isSame = saved !== undefined && areSame(saved.findings, findingsOf(reading));
      if (isSame) indexLines[place] = saved.line;
      else fresh.set(path, reading);
      place += 1;
    }
    return { indexLines, fresh };
  }
}

/** What is found out anew is another object. */
function findingsOf(reading: ArticleReading): readonly unknown[] {
  const isKnown = reading.outcome === "article" && reading.article instanceof UnopenedArticle;
  return isKnown ? Object.values(reading.article.findings) : [];
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
