import { countryOf, depthOf, liesIn, parentOf } from "./code-tree.ts";
import type { Voice } from "./weigh-evidence.ts";

/** A code with what speaks for it and for the places in it, before it is calibrated. */
export interface Choice {
  readonly code: string;
  /** Strength of all that speaks for it or a place in it, 0 to 1. */
  readonly strength: number;
  /** What speaks for it alone. */
  readonly own: number;
  /** Its strength as a share of all of the story's. */
  readonly share: number;
  readonly voices: readonly Voice[];
}

/** The codes of a story and those that came near. */
export interface Choices {
  readonly chosen: readonly Choice[];
  readonly others: readonly Choice[];
}

// Settled on the development set: a place inside is taken when it has this share of its parent's strength, a second
// jurisdiction when it has that share of the first's.
const DESCEND = 0.62;
const BESIDE = 0.72;
const LEAST = 0.08;

/** Chooses from the tree of codes: the strongest country, then as deep as the evidence goes, then what stands beside it. */
export function chooseCodes(voices: readonly Voice[]): Choices {
  const tree = new EvidenceTree(voices);
  const tops = tree.children(undefined);
  const [first] = tops;
  if (first === undefined || first.strength < LEAST) return { chosen: [], others: tops };
  const beside = tops.slice(1).filter((one) => standsBeside(one, first));
  const chosen = [first, ...beside].flatMap((top) => descend(top, tree));
  const others = tree.all().filter((one) => !chosen.some(({ code }) => liesIn(code, one.code)));
  return { chosen, others };
}

function standsBeside(one: Choice, first: Choice): boolean {
  if (!one.voices.some(({ role, isInTitle }) => isInTitle && (role === "governs" || role === "topic" || role === "venue"))) return false;
  return one.strength >= first.strength * BESIDE;
}

function descend(top: Choice, tree: EvidenceTree): Choice[] {
  const children = tree.children(top.code);
  const [best] = children;
  if (best === undefined || best.strength < top.own * DESCEND) return [top];
  const beside = children.slice(1).filter((one) => standsBeside(one, best) && depthOf(one.code) === depthOf(best.code));
  return [best, ...beside].flatMap((one) => descend(one, tree));
}

/** Evidence by code; the strength of several voices is that of independent chances, at most one for each voter. */
class EvidenceTree {
  readonly #choices = new Map<string, Choice>();

  constructor(voices: readonly Voice[]) {
    const codes = new Set<string>();
    for (const { code } of voices) for (let at: string | undefined = code; at !== undefined; at = parentOf(at)) codes.add(at);
    const all = union(voices);
    for (const code of codes) {
      const within = voices.filter((voice) => liesIn(voice.code, code));
      const own = voices.filter((voice) => voice.code === code);
      const strength = union(within);
      this.#choices.set(code, { code, strength, own: union(own), share: all === 0 ? 0 : strength / (strength + union(voices.filter((voice) => countryOf(voice.code) !== countryOf(code)))), voices: within });
    }
  }

  all(): Choice[] {
    return [...this.#choices.values()].sort((one, other) => other.strength - one.strength || (one.code < other.code ? -1 : 1));
  }

  children(parent: string | undefined): Choice[] {
    return this.all().filter(({ code }) => parentOf(code) === parent);
  }
}

function union(voices: readonly Voice[]): number {
  const byVoter = new Map<string, number>();
  let missed = 1;
  for (const { voter, weight } of voices) {
    if (voter === "") missed *= 1 - weight;
    else byVoter.set(voter, Math.max(byVoter.get(voter) ?? 0, weight));
  }
  for (const weight of byVoter.values()) missed *= 1 - weight;
  return 1 - missed;
}
