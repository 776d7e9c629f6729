/** Something that is set at length from little, and can be set again. */
export interface Resettable {
  /** Gives up what can be set again. */
  readonly release: () => void;
}

/** The matter that is set at this moment, up to a size; beyond it what was used longest ago is released. */
export class SetMatter {
  readonly #most: number;
  readonly #sizes = new Map<Resettable, number>();
  #size = 0;

  /** `most` is counted as the sizes are: in characters. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Tells that something has been used, and how large it is now. */
  use(matter: Resettable, size: number): void {
    this.#size += size - (this.#sizes.get(matter) ?? 0);
    this.#sizes.delete(matter);
    this.#sizes.set(matter, size);
    for (const [oldest, released] of this.#sizes) {
      if (this.#size <= this.#most || oldest === matter) break;
      this.#sizes.delete(oldest);
      this.#size -= released;
      oldest.release();
    }
  }

  /** Forgets matter that nobody will use again. */
  forget(matter: Resettable): void {
    this.#size -= this.#sizes.get(matter) ?? 0;
    this.#sizes.delete(matter);
  }

  /** Forgets all other matter. */
  keepOnly(kept: ReadonlySet<Resettable>): void {
    for (const matter of this.#sizes.keys()) if (!kept.has(matter)) this.forget(matter);
  }
}
