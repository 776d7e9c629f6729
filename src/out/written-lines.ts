const LINE_END = 10;

/** The lines of a ledger's file, by number, counted from 0: where they are is looked for when the first one is asked for. */
export class WrittenLines {
  readonly #bytes: Buffer;
  #starts: readonly number[] | undefined;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Gives a line without its end; undefined behind the last one. */
  readonly at = (line: number): string | undefined => {
    this.#starts ??= startsOf(this.#bytes);
    const start = this.#starts[line];
    const next = this.#starts[line + 1] ?? this.#bytes.length + 1;
    return start === undefined ? undefined : this.#bytes.toString("utf8", start, next - 1);
  };
}

function startsOf(bytes: Buffer): readonly number[] {
  const starts = [0];
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, end + 1))
    starts.push(end + 1);
  return starts;
}
