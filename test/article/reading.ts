import type { Article } from "../../src/article/article.ts";
import { type ArticleReading, parseArticle } from "../../src/article/parse-article.ts";
import { articleText } from "../article-text.ts";

/** Reads a text as an article file at `story.md`. */
export function readText(text: string, path = "story.md"): ArticleReading {
  return parseArticle(path, new TextEncoder().encode(text));
}

/** Reads a complete article with other or further fields. */
export function readFields(fields: Readonly<Record<string, string>>, path?: string): ArticleReading {
  return readText(articleText(fields), path);
}

/** Gives the article that these fields make; fails when they make none. */
export function articleWith(fields: Readonly<Record<string, string>>, body = "", path?: string): Article {
  const reading = readText(articleText(fields, body), path);
  if (reading.outcome !== "article") throw new Error(JSON.stringify(reading));
  return reading.article;
}

/** Writes a reading's problems as `line:column code message`, or the outcome when there are none. */
export function problemsIn(reading: ArticleReading): string[] {
  if (reading.outcome === "held") return ["held"];
  return reading.problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}
