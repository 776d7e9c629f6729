import type { z } from "zod";
import { normaliseHost, parseWebAddress } from "../markup/web-address.ts";
import { describeIssue } from "../problem/describe-issue.ts";
import { type Problem, problemOf } from "../problem/problem.ts";
import type { Article, Coverage, Image, Source } from "./article.ts";
import { canonicalAddress, canonicalEscapes } from "./canonical-address.ts";
import { type FieldSchemas, type Fields, fieldSchemas } from "./field-schema.ts";
import type { FrontMatter } from "./split-front-matter.ts";
import { readUsualCoverage, readUsualImage } from "./usual-fields.ts";

/** Of a file with very many mistakes the first hundred are told; the rest would only hide them. */
export const MOST_PROBLEMS = 100;

interface ReadArticle {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** Makes the article of checked fields. Items of lists that are no use are dropped, each with a warning. */
export function articleOf(path: string, fields: Fields, frontMatter: FrontMatter): ReadArticle {
  const {
    title,
    webUrl,
    publishedDateTime,
    updatedDateTime,
    excerpt,
    provider,
    jurisdictions,
    heat,
    category,
    type,
  } = fields;
  const problems: Problem[] = [];
  const dropper = dropItems(path, frontMatter, problems);
  const images = dropper("images", fields.images, readUsualImage, (all) => all.imageSchema);
  const reports = dropper("related", fields.related, readUsualCoverage, (all) => all.coverageSchema);
  const canonical = canonicalAddress(webUrl);
  const article: Article = {
    path,
    id: idOf(fields.id, canonical),
    title,
    link: webUrl,
    address: canonical,
    sameAs: sameAsOf(fields, canonical),
    published: publishedDateTime,
    body: trimBody(frontMatter.body),
    topics: [...new Set(fields.topics)],
    coverage: orderCoverage(reports.map(coverageOf), canonical),
    quality: fields.quality ?? 0,
    lines: { webUrl: frontMatter.lineOf("webUrl"), topics: frontMatter.lineOf("topics") },
    updated: updatedDateTime,
    excerpt,
    source: provider && sourceOf(provider),
    jurisdictions: jurisdictions && [...new Set(jurisdictions)],
    image: images[0],
    heat,
    category,
    type,
    language: languageOf(fields.locale),
  };
  return { article, problems };
}

/**
 * An id that is no http address, tag or URN becomes a URN, because Atom asks for an IRI (RFC 4287 section 4.2.6), some
 * readers open ids as links, and a story has one id in every format.
 */
function idOf(written: string | undefined, canonical: string): string {
  if (written === undefined) return canonical;
  const address = parseWebAddress(written);
  if (address !== undefined) return canonicalEscapes(address.href);
  const isIri = /^(tag|urn):[^\s<>"{}|\\^`[\]#]+$/i.test(written);
  return isIri ? new URL(written).href : `urn:bailiwick:${encodeURIComponent(written)}`;
}

/**
 * Blank lines go; spaces that indent the first line are Markdown's sign of code. Line ends become one sign each: a
 * folder that was checked out on Windows tells the same story, and readers see no edit.
 */
function trimBody(body: string): string {
  return body
    .replaceAll("\r\n", "\n")
    .trimEnd()
    .replace(/^(?:[^\S\n]*\n)+/, "");
}

function sameAsOf({ originalUrl, ampWebUrl, cdnAmpWebUrl }: Fields, own: string): string[] {
  const addresses = [originalUrl, ampWebUrl, cdnAmpWebUrl].filter((url) => url !== undefined);
  return [...new Set(addresses.map(canonicalAddress))].filter((address) => address !== own);
}

function languageOf(locale: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale?.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}

function sourceOf({ name, domain, images, home }: z.output<FieldSchemas["sourceSchema"]>): Source {
  const image = firstImage(images);
  return { name, domain: domainOf(domain), image: image?.url, home };
}

/** `www.KSTP.com/news` is written as `kstp.com`. */
function domainOf(written: string | undefined): string | undefined {
  const host = normaliseHost(written?.replace(/^https?:\/\//i, "") ?? "");
  return host?.replace(/^www\./, "");
}

function coverageOf(fields: z.output<FieldSchemas["coverageSchema"]>): Coverage {
  const image = firstImage(fields.images);
  return {
    title: fields.title,
    link: fields.webUrl,
    excerpt: fields.excerpt,
    published: fields.publishedDateTime,
    source: fields.provider && sourceOf(fields.provider),
    quality: fields.quality ?? 0,
    image,
  };
}

function firstImage(images: readonly unknown[] | undefined): Image | undefined {
  return images
    ?.map((item) => readUsualImage(item) ?? fieldSchemas().imageSchema.safeParse(item).data)
    .find(Boolean);
}

/** Best first, then newest; the story itself and second mentions of one report are left out. */
function orderCoverage(coverage: readonly Coverage[], canonical: string): Coverage[] {
  const seen = new Set([canonical]);
  const ordered = coverage.toSorted(
    (a, b) => b.quality - a.quality || (b.published ?? 0) - (a.published ?? 0) || (a.link < b.link ? -1 : 1),
  );
  return ordered.filter(({ link }) => {
    const address = canonicalAddress(link);
    return !seen.has(address) && seen.add(address);
  });
}

function dropItems(file: string, { locate }: FrontMatter, problems: Problem[]) {
  return <Schema extends z.ZodType>(
    field: string,
    items: readonly unknown[],
    readUsual: (item: unknown) => z.output<Schema> | undefined,
    schemaIn: (all: FieldSchemas) => Schema,
  ): z.output<Schema>[] =>
    items.flatMap((item, index) => {
      const usual = readUsual(item);
      if (usual !== undefined) return [usual];
      const parsed = schemaIn(fieldSchemas()).safeParse(item);
      if (parsed.success) return [parsed.data];
      for (const issue of parsed.error.issues.slice(0, MOST_PROBLEMS - problems.length)) {
        const path = [field, index, ...issue.path];
        const { message } = describeIssue({ ...issue, path }, { [field]: items });
        problems.push(
          problemOf({ file, place: locate(path), code: "list-item-dropped", severity: "warning", message }),
        );
      }
      return [];
    });
}
