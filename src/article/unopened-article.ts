import type { Findings } from "./findings.ts";
import type { ArticleText } from "./shelf.ts";

/**
 * An article whose text is looked at only when something of it is asked for, and of which it is remembered what was
 * found out about it.
 */
export abstract class UnopenedArticle {
  abstract readonly findings: Findings;
  /** Numbers of its other addresses (see `numberOfAddress`). */
  abstract readonly otherNumbers: readonly number[];
  protected abstract get text(): ArticleText;

  get title() {
    return this.text.title;
  }
  get link() {
    return this.text.link;
  }
  get sameAs() {
    return this.text.sameAs;
  }
  get excerpt() {
    return this.text.excerpt;
  }
  get body() {
    return this.text.body;
  }
  get source() {
    return this.text.source;
  }
  get image() {
    return this.text.image;
  }
  get coverage() {
    return this.text.coverage;
  }
  get heat() {
    return this.text.heat;
  }
  get category() {
    return this.text.category;
  }
  get type() {
    return this.text.type;
  }
  get language() {
    return this.text.language;
  }
}
