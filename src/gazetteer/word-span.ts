/** Words of a text, by the numbers of the first and the last. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** True when two spans have a word in common. */
export function overlaps(one: WordSpan, other: WordSpan): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** True when a word lies in a span. */
export function holdsWord({ first, last }: WordSpan, at: number): boolean {
  return first <= at && at <= last;
}
