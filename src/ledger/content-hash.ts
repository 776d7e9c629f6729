import { createHash } from "node:crypto";
import type { Article } from "../article/article.ts";

/**
 * Hashes what is published of an article, so that an edit is known by its content: a change of Bailiwick's own
 * formatting, or of a field that no document shows, is none. `topics` are the slugs of the topics it names.
 */
export function hashContent(article: Article, topics: readonly string[]): string {
  const { title, link, published, excerpt, body, source, jurisdictions, image, coverage, language } = article;
  const reports = coverage.map((report) => [
    report.title,
    report.link,
    report.excerpt,
    report.published,
    sourceOf(report.source),
  ]);
  const places = jurisdictions && [...jurisdictions].sort();
  const picture = image && [image.url, image.width, image.height, image.title, image.attribution];
  return hashOf([
    title,
    link,
    published,
    excerpt,
    body,
    sourceOf(source),
    [...topics].sort(),
    places,
    picture,
    reports,
    language,
  ]);
}

function sourceOf(source: Article["source"]): unknown {
  return source && [source.name, source.domain, source.image];
}

/** Hashes a value of plain data. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
}
