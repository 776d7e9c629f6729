/** How the body of an answer is packed. */
export type ContentCoding = "br" | "gzip" | "identity";

const PREFERRED: readonly ContentCoding[] = ["br", "gzip", "identity"];
const MOST_REMEMBERED = 500;
const remembered = new Map<string, ContentCoding | undefined>();

/**
 * Chooses the coding that an Accept-Encoding likes best (RFC 9110 section 12.5.3), of equals the smallest; undefined
 * when it takes none of them, not even the plain body. Readers send few different ones, so each is read once.
 */
export function chooseCoding(accepted: string | undefined): ContentCoding | undefined {
  if (accepted === undefined) return "identity";
  if (remembered.has(accepted)) return remembered.get(accepted);
  const coding = choose(accepted);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(accepted, coding);
  return coding;
}

function choose(accepted: string): ContentCoding | undefined {
  const weights = readWeights(accepted);
  const rest = weights.get("*");
  const weightOf = (coding: ContentCoding) => {
    const own = weights.get(coding) ?? (coding === "gzip" ? weights.get("x-gzip") : undefined);
    // The plain body is acceptable unless it is refused by name or by `*`, but only as the last resort.
    return own ?? rest ?? (coding === "identity" ? Number.MIN_VALUE : 0);
  };
  const acceptable = PREFERRED.filter((coding) => weightOf(coding) > 0);
  return acceptable.sort((a, b) => weightOf(b) - weightOf(a))[0];
}

function readWeights(accepted: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const item of accepted.toLowerCase().split(",")) {
    const [name = "", ...parameters] = item.split(";").map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    if (name !== "") weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  return weights;
}
