import { countryOf, divisionOf, liesIn, parentOf, sharedArea } from "./code-tree.ts";
import { NATIONAL_SIGN } from "./level-signs.ts";
import type { OpenMention } from "./open-mention.ts";
import type { SourceHome } from "./source-home.ts";

/** A code that the text names beyond doubt: it vouches for what lies in it, and for what holds it. */
export interface Anchor {
  readonly area: string;
  readonly weight: number;
  /** The name that gave it: a name cannot vouch for itself. */
  readonly key: string;
}

const ABOVE = 0.9;
const WEAK_ROLE = 0.5;

/**
 * What mentions say that can mean only one thing, and the country of those that can mean several in it; of a name that
 * comes again and again, the strongest.
 */
export function findAnchors(open: readonly OpenMention[]): Anchor[] {
  const strongest = new Map<string, Anchor>();
  for (const one of open) {
    if (isUnsure(one)) continue;
    for (const anchor of anchorsOf(one)) {
      const name = `${anchor.area} ${anchor.key}`;
      if (anchor.weight > (strongest.get(name)?.weight ?? 0)) strongest.set(name, anchor);
    }
  }
  return [...strongest.values()];
}

function isUnsure({ judgement, mention, meanings }: OpenMention): boolean {
  return judgement.role === "person" || (mention.senses[0]?.kind === "institution" && meanings.length > 1);
}

function anchorsOf({ meanings, reading, judgement, mention }: OpenMention): Anchor[] {
  const anchors: Anchor[] = [];
  const isWeak = judgement.role === "origin" || judgement.role === "object";
  const weight = reading.weight * (isWeak ? WEAK_ROLE : 1);
  const shared = sharedArea(meanings.map(({ code }) => code));
  for (let area = shared; area !== undefined; area = parentOf(area)) {
    anchors.push({ area, weight: area === shared ? weight : weight * ABOVE, key: mention.key });
  }
  return anchors;
}

/** Gives how much the other names of the text speak for a code: its state named more than its country. */
export function anchorBonus(code: string, anchors: readonly Anchor[], key: string): number {
  let bonus = 0;
  const division = divisionOf(code);
  const country = countryOf(code);
  for (const anchor of anchors) {
    if (anchor.key === key) continue;
    if (anchor.area === division) bonus = Math.max(bonus, 1 + 1.8 * anchor.weight);
    else if (anchor.area === country) bonus = Math.max(bonus, 0.3 + 0.9 * anchor.weight);
    else if (liesIn(anchor.area, code)) bonus = Math.max(bonus, 1 + 1.2 * anchor.weight);
  }
  return bonus;
}

/** A surname is an office holder's only where the text names the government or the source is at home there. */
export function isVouched(
  code: string,
  { mention, signs, judgement }: OpenMention,
  anchors: readonly Anchor[],
  home: SourceHome | undefined,
): boolean {
  const others = anchors.filter(({ key }) => key !== mention.key);
  const isNational = code.length === 2;
  const actsAtHome = judgement.hasVerb === true && home?.reach === "national" && home.code === code;
  if (actsAtHome) return true;
  if (isNational && signs.country < NATIONAL_SIGN && !others.some(({ area }) => area === code)) return false;
  if (others.some(({ area }) => liesIn(area, code))) return true;
  if (home === undefined || home.reach === "global") return false;
  const division = divisionOf(home.code);
  return division === undefined ? home.code === code : divisionOf(code) === division;
}
