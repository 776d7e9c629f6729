import { fullName } from "../../feed/group-title.ts";
import type { Combination } from "./combination.ts";

/** Says what a combination is: `Deepfakes or Biometrics – Texas, United States – “faces” – not Policing`. */
export function combinationTitle(combination: Combination): string {
  const { topics, jurisdictions, texts, sources, minQuality } = combination;
  const excluded = [
    ...combination.notTopics.map(({ title }) => title),
    ...combination.notJurisdictions.map(fullName),
    ...combination.notSources,
  ];
  const parts = [
    topics.map(({ title }) => title),
    jurisdictions.map(fullName),
    texts.map((text) => `“${text}”`),
    sources.map((source) => `from ${source}`),
    minQuality > 0 ? [`quality ${minQuality} or more`] : [],
    excluded.length > 0 ? [`not ${excluded.sort().join(", not ")}`] : [],
  ];
  const said = parts.filter((part) => part.length > 0).map((part) => [...part].sort().join(" or "));
  return said.join(" – ") || "all stories";
}
