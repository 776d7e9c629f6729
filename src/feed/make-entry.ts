import type { Article, Coverage, Image, Source } from "../article/article.ts";
import type { Filing } from "../group/group.ts";
import { textOfHtml } from "../markup/safe-html.ts";
import type { Person, Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { addressOf } from "./addresses.ts";
import { composeContent, renderBody } from "./entry-content.ts";
import type { Category, Entry, EntryImage, EntryJurisdiction, EntrySource, RelatedLink } from "./feed.ts";
import { fullName } from "./group-title.ts";
import { imageMediaType } from "./image-media-type.ts";

const LONGEST_DERIVED_SUMMARY = 280;

/** What an entry takes from the settings. */
export type EntrySettings = Pick<Settings, "author" | "baseUrl" | "language">;

/** Makes the entry of an article, the same in every feed that has it. `now` keeps future changes out of it. */
export function makeEntry(article: Article, filing: Filing, settings: EntrySettings, now: Moment): Entry {
  const bodyHtml = once(() => renderBody(article));
  const image = article.image && entryImage(article.image);
  const source = article.source && entrySource(article.source);
  const related = article.coverage.map(relatedLink);
  const { link, excerpt } = article;
  const content = once(() => composeContent({ link, bodyHtml: bodyHtml(), excerpt, image, source, related }));
  return {
    id: article.id,
    title: article.title,
    link: article.link,
    published: article.published,
    updated: lastChange(article, now),
    // Pages show no content, and of many stories nothing but a page is made.
    get contentHtml() {
      return content();
    },
    author: article.source ? personOf(article.source) : settings.author,
    categories: categoriesOf(filing, settings.baseUrl),
    topics: filing.topics.map(({ slug, title }) => ({ slug, title })),
    jurisdictions: ownJurisdictions(filing),
    point: filing.placements.find(({ point }) => point !== undefined)?.point,
    related,
    language: otherLanguage(article, settings),
    summary: article.excerpt ?? deriveSummary(bodyHtml()),
    source,
    image,
  };
}

/** Gives when an article last changed: an announced change has not happened yet, one before publication is part of it. */
export function lastChange({ published, updated = published }: Article, now: Moment): Moment {
  return updated > now ? published : Math.max(published, updated);
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function otherLanguage({ language }: Article, settings: EntrySettings): string | undefined {
  return language === settings.language ? undefined : language;
}

function deriveSummary(bodyHtml: string): string | undefined {
  const text = firstText(bodyHtml);
  if (text.length <= LONGEST_DERIVED_SUMMARY) return text || undefined;
  return `${text
    .slice(0, LONGEST_DERIVED_SUMMARY)
    .replace(/\s+\S*$|\p{Surrogate}$/u, "")
    .trimEnd()}…`;
}

/** The first paragraph may hold nothing but an image. */
function firstText(html: string): string {
  for (const [, paragraph = ""] of html.matchAll(/<p(?: [^>]*)?>(.*?)<\/p>/gs)) {
    const text = textOfHtml(paragraph);
    if (text !== "") return text;
  }
  return textOfHtml(html);
}

function personOf({ name, domain, image }: Source): Person {
  return { name, url: domain && `https://${domain}/`, avatar: image };
}

function entrySource({ name, domain }: Source): EntrySource {
  return { name, domain };
}

function entryImage({ url, width, height, title, attribution }: Image): EntryImage {
  return { url, width, height, title, credit: attribution, mediaType: imageMediaType(url) };
}

function relatedLink({ title, link, published, excerpt, source }: Coverage): RelatedLink {
  return { title, url: link, published, excerpt, source: source && entrySource(source) };
}

function categoriesOf({ topics, jurisdictions }: Filing, baseUrl: string): Category[] {
  const topicScheme = addressOf("topics/", baseUrl);
  const jurisdictionScheme = addressOf("jurisdictions/", baseUrl);
  return [
    ...topics.map(({ slug, title }) => ({ term: slug, label: title, scheme: topicScheme })),
    ...jurisdictions.map(({ code, name }) => ({ term: code, label: name, scheme: jurisdictionScheme })),
  ];
}

function ownJurisdictions({ placements }: Filing): EntryJurisdiction[] {
  return placements.map(({ jurisdiction, basis, confidence, point }) => ({
    code: jurisdiction.code,
    name: fullName(jurisdiction),
    level: jurisdiction.level,
    ocdId: jurisdiction.ocdId,
    basis,
    confidence,
    point,
  }));
}
