import type { Article } from "../article/article.ts";
import type { ArticleHead } from "../article/shelf.ts";
import { articleOfWritten, writeArticle } from "../article/shelved-article.ts";

/** Articles as another thread can take them over: their texts in one piece, which crosses over without being copied. */
export interface WrittenArticles {
  readonly heads: readonly { readonly head: ArticleHead; readonly length: number }[];
  readonly texts: Uint8Array;
}

/** Writes articles for another thread. Throws ShelfDamage when a text is not what was put on its shelf. */
export function writeArticles(articles: readonly Article[]): WrittenArticles {
  const written = articles.map(writeArticle);
  const texts = new Uint8Array(written.reduce((length, { text }) => length + text.length, 0));
  let start = 0;
  const heads = written.map(({ head, text }) => {
    texts.set(text, start);
    start += text.length;
    return { head, length: text.length };
  });
  return { heads, texts };
}

/** Gives the articles that another thread has written. */
export function articlesOfWritten({ heads, texts }: WrittenArticles): Article[] {
  let start = 0;
  return heads.map(({ head, length }) => {
    start += length;
    return articleOfWritten({ head, text: texts.subarray(start - length, start) });
  });
}
