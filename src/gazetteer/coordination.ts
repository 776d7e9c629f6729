import type { Judgement, Role } from "./judgement.ts";
import type { OpenMention } from "./open-mention.ts";
import { isPlaceKind, type SenseKind } from "./sense.ts";

/** "Texas and Florida laws": what the last of a row does, all of it do. */
export function joinRows(open: readonly OpenMention[]): OpenMention[] {
  const joined = [...open];
  for (let at = joined.length - 2; at >= 0; at--) {
    const one = joined[at];
    const next = joined[at + 1];
    if (one === undefined || next === undefined || !isJoined(one, next)) continue;
    const neighbour = clearKind(one) ?? clearKind(next) ?? (areCapitals(one, next) ? "metonym" : undefined);
    const row = next.judgement.row ?? at;
    joined[at] = { ...one, neighbour, judgement: inRow(one.judgement, next.judgement, row) };
    joined[at + 1] = { ...next, neighbour, judgement: inRow(next.judgement, one.judgement, row) };
  }
  return joined;
}

function inRow(judgement: Judgement, other: Judgement, row: number): Judgement {
  return { ...judgement, role: strongerRole(judgement.role, other.role), isCoordinated: true, row };
}

function strongerRole(role: Role, other: Role): Role {
  return other === "governs" || (other === "venue" && role === "topic") ? other : role;
}

function clearKind({ meanings }: OpenMention): SenseKind | undefined {
  return meanings.length === 1 ? meanings[0]?.sense.kind : undefined;
}

/** "Tokyo and Seoul agree": two governments, unless a word says that the cities do. */
function areCapitals(one: OpenMention, next: OpenMention): boolean {
  return [one, next].every(
    ({ meanings, judgement }) =>
      judgement.level !== "city" &&
      meanings.some(({ sense, code }) => sense.kind === "metonym" && code.length === 2),
  );
}

function isJoined(one: OpenMention, next: OpenMention): boolean {
  if (one.reading !== next.reading || !isPlace(one) || !isPlace(next)) return false;
  const between = next.mention.first - one.mention.last - 1;
  const { tokens } = one.reading;
  const token = tokens[one.mention.last + 1];
  if (token === undefined || token.sentence !== tokens[one.mention.last]?.sentence) return false;
  if (between === 0) return token.gap === "comma" || token.gap === "other";
  return between === 1 && /^(?:and|y|et|und|e|en)$/.test(token.word);
}

/** A place, or an office holder of one alone: "Modi, Macron". */
function isPlace({ meanings, judgement }: OpenMention): boolean {
  const kind = meanings[0]?.sense.kind;
  if (judgement.role === "person") return false;
  return isPlaceKind(kind) || (kind === "person" && meanings.length === 1 && judgement.role === "governs");
}
