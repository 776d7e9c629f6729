import { isCapitalised, type Token } from "./tokenise.ts";

/** How a text uses capitals: in Title Case they say nothing, in the other two neither. */
export type Lettering = "sentence" | "title" | "capitals" | "small";

/** Tells how a text uses capitals, by its longer words. */
export function letteringOf(tokens: readonly Token[]): Lettering {
  let [small, capitals, raised] = [0, 0, 0];
  for (const { word, shape } of tokens) {
    if (word.length < LONG) continue;
    if (shape === "lower") small++;
    else if (shape === "capitals") capitals++;
    else if (shape === "capital") raised++;
  }
  raised += capitals;
  const all = small + raised;
  if (capitals > 3 && capitals >= all * 0.8) return "capitals";
  if (small > 2 && !tokens.some(isCapitalised)) return "small";
  return raised >= all * 0.7 && all > 3 ? "title" : "sentence";
}

const LONG = 4;
