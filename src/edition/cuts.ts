/** Where fragments lie in a document: where the first one begins, what is between two of them, and their lengths. */
export type Cuts = readonly [start: number, between: number, ...lengths: number[]];

/** Finds the fragments in the document that was put together of them; undefined when they are not surely found. */
export function findCuts(bytes: Uint8Array, fragments: readonly Uint8Array[]): Cuts | undefined {
  const [first, second] = fragments;
  const last = fragments.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const document = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = document.indexOf(first);
  const end = start + first.length;
  const between = second === undefined ? 0 : document.indexOf(second, end) - end;
  const cuts: Cuts = [start, between, ...fragments.map(({ length }) => length)];
  return between >= 0 && cut(bytes, cuts)?.at(-1)?.equals(last) ? cuts : undefined;
}

/** Gives the fragments of a document; undefined when it does not reach so far. */
export function cut(bytes: Uint8Array, [start, between, ...lengths]: Cuts): Buffer[] | undefined {
  const document = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const fragments: Buffer[] = [];
  let at = start;
  for (const length of lengths) {
    fragments.push(document.subarray(at, at + length));
    at += length + between;
  }
  return start >= 0 && at - between <= bytes.length ? fragments : undefined;
}
