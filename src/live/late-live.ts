import { ShelfDamage } from "../article/shelf.ts";
import type { LiveSource, LiveState, Preparation, PublishedEdition } from "./live-source.ts";
import type { LivePublication } from "./open-live.ts";

const BEFORE_ANY: LiveState = { problems: [], kept: [], renewals: { done: 0, failed: 0, seconds: 0 } };

/**
 * A publication that takes a while to open; until then there is no edition, or one of an earlier process. Its state is
 * what has come of it so far.
 */
export class LateLive implements LiveSource {
  readonly #preparations: Preparation[] = [];
  #first: PublishedEdition | undefined;
  #opened: LivePublication | undefined;

  current(): PublishedEdition | undefined {
    const own = this.#opened?.current();
    if (own !== undefined) this.#first = undefined;
    return own ?? this.#first;
  }

  state(): LiveState {
    return this.#opened?.state() ?? { ...BEFORE_ANY, problems: this.#first?.edition.problems ?? [] };
  }

  /** See LiveSource. */
  prepareBy(prepare: Preparation): void {
    this.#preparations.push(prepare);
    this.#opened?.prepareBy(prepare);
  }

  /** An edition of an earlier process that is damaged is none; what is made from the beginning follows. */
  isPassing(failure: unknown): boolean {
    if (this.#opened !== undefined) return this.#opened.isPassing?.(failure) ?? false;
    if (failure instanceof ShelfDamage) this.#first = undefined;
    return failure instanceof ShelfDamage;
  }

  /** Has an edition until the publication is there. */
  beginWith(first: PublishedEdition): void {
    this.#first = first;
  }

  /** Takes the publication. */
  goOnWith(opened: LivePublication): void {
    this.#opened = opened;
    this.#preparations.forEach(opened.prepareBy);
  }

  /** Closes the publication, if it is there. */
  async close(): Promise<void> {
    await this.#opened?.close();
  }
}
