import { hash } from "node:crypto";
import { crc32 } from "node:zlib";
import { slugify } from "../subject/slug.ts";
import type { Article } from "./article.ts";
import type { Findings } from "./findings.ts";
import { finding } from "./shelved-article.ts";

/**
 * Hashes what is published of an article, so that an edit is known by its content: a change of Bailiwick's own
 * formatting, or of a field that no document shows, is none. `topics` are the slugs of the topics it names.
 */
export function hashContent(article: Article, topics: readonly string[]): string {
  const slugs = [...topics].sort();
  return finding(article, HASH, slugs.join("\n"), () => hashOf(contentOf(article, slugs)));
}

const HASH = "hash";

/**
 * Finds out the hash of an article while its text is at hand, under the topics that it most likely names: topics have
 * the slugs of their names unless the settings give them others, and then the hash is found out anew.
 */
export function findHash(article: Article): Findings {
  const slugs = article.topics.map(slugify).sort();
  return { [HASH]: { under: slugs.join("\n"), found: hashOf(contentOf(article, slugs)) } };
}

function contentOf(article: Article, topics: readonly string[]): unknown {
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
  return [
    title,
    link,
    published,
    excerpt,
    body,
    sourceOf(source),
    topics,
    places,
    picture,
    reports,
    language,
  ];
}

function sourceOf(source: Article["source"]): unknown {
  return source && [source.name, source.domain, source.image];
}

/** Hashes a value of plain data. */
export function hashOf(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "base64url").slice(0, 22);
}

/** Makes a number below 2^32 of a text, where it does no harm that another text may have the same. */
export function checksumOf(text: string): number {
  return crc32(text);
}
