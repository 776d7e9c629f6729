import { numberOfAddress } from "./address-number.ts";
import type { Article } from "./article.ts";
import type { Findings } from "./findings.ts";
import type { ArticleHead, ArticleText, Shelf, ShelfPlace } from "./shelf.ts";
import { UnopenedArticle } from "./unopened-article.ts";

/** An article whose text lies on a shelf until it is asked for. The same values as of any other article. */
export class ShelvedArticle extends UnopenedArticle implements Article {
  readonly path: string;
  readonly id: string;
  readonly address: string;
  readonly otherNumbers: readonly number[];
  readonly published: number;
  readonly updated?: number | undefined;
  readonly topics: readonly string[];
  readonly jurisdictions?: readonly string[] | undefined;
  readonly quality: number;
  readonly lines: Article["lines"];
  readonly shelf: Shelf;
  readonly place: ShelfPlace;
  readonly findings: Findings;

  constructor(head: ArticleHead, shelf: Shelf, place: ShelfPlace, findings: Findings) {
    super();
    this.path = head.path;
    this.id = head.id;
    this.address = head.address;
    this.otherNumbers = head.otherNumbers;
    this.published = head.published;
    this.updated = head.updated;
    this.topics = head.topics;
    this.jurisdictions = head.jurisdictions;
    this.quality = head.quality;
    this.lines = head.lines;
    this.shelf = shelf;
    this.place = place;
    this.findings = findings;
  }

  protected get text() {
    return this.shelf.textAt(this.place);
  }
}

/** Gives an article under another id or with another date. */
export function restyleArticle(article: Article, change: Partial<Pick<Article, "id" | "updated">>): Article {
  if (!(article instanceof ShelvedArticle)) return { ...article, ...change };
  return new ShelvedArticle(
    { ...headOf(article), ...change },
    article.shelf,
    article.place,
    article.findings,
  );
}

/** Gives what is to be in view of an article. */
export function headOf(article: Article): ArticleHead {
  const { path, id, address, published, updated, topics, jurisdictions, quality, lines } = article;
  const head = { path, id, address, published, updated, topics, jurisdictions, quality, lines };
  return { ...head, otherNumbers: otherNumbersOf(article) };
}

/**
 * Gives the numbers of an article's other addresses without opening its text: articles that have no number in common
 * have no address in common.
 */
export function otherNumbersOf(article: Article): readonly number[] {
  return article instanceof UnopenedArticle ? article.otherNumbers : article.sameAs.map(numberOfAddress);
}

/** Gives what may lie on a shelf of an article. */
export function textOf(article: Article): ArticleText {
  const { title, link, sameAs, excerpt, body, source, image, coverage, heat, category, type, language } =
    article;
  return { title, link, sameAs, excerpt, body, source, image, coverage, heat, category, type, language };
}

/**
 * Gives what is found out about an article, or finds it out; of a shelved article it is remembered under its name, for
 * as long as the conditions (a text) are the same. What is found is plain data and depends on nothing else.
 */
export function finding<Found>(article: Article, name: string, under: string, findOut: () => Found): Found {
  if (!(article instanceof UnopenedArticle)) return findOut();
  const known = article.findings[name];
  if (known?.under === under) return known.found as Found;
  const found = findOut();
  article.findings[name] = { under, found };
  if (article instanceof ShelvedArticle) article.shelf.findings += 1;
  return found;
}

/** True when something was found out about an article under these conditions. */
export function isFound(article: Article, name: string, under: string): boolean {
  return article instanceof UnopenedArticle && article.findings[name]?.under === under;
}
