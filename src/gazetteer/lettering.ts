import type { Token } from "./tokenise.ts";

/** How a text uses capitals: in Title Case they say nothing, in the other two neither. */
export type Lettering = "sentence" | "title" | "capitals" | "small";

/** Tells how a text uses capitals, by its longer words. */
export function letteringOf(tokens: readonly Token[]): Lettering {
  const long = tokens.filter(({ word }) => word.length >= LONG);
  const small = count(long, "lower");
  const capitals = count(long, "capitals");
  const raised = count(long, "capital") + capitals;
  const all = small + raised;
  if (capitals > 3 && capitals >= all * 0.8) return "capitals";
  if (small > 2 && !tokens.some(({ shape }) => shape === "capital" || shape === "capitals")) return "small";
  return raised >= all * 0.7 && all > 3 ? "title" : "sentence";
}

const LONG = 4;

function count(tokens: readonly Token[], wanted: Token["shape"]): number {
  return tokens.reduce((sum, { shape }) => (shape === wanted ? sum + 1 : sum), 0);
}
