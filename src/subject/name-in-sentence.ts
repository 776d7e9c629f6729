import type { Jurisdiction } from "./jurisdiction.ts";

/** Gives a jurisdiction's name as it stands within an English sentence: "the United Kingdom", "France". */
export function nameInSentence({ code, name }: Pick<Jurisdiction, "code" | "name">): string {
  if (code === "INT") return "international law";
  return HAS_ARTICLE.test(name) ? `the ${name}` : name;
}

const HAS_ARTICLE =
  /^(?:United|European Union|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Vatican|District)|(?:Islands|Republic|Territories|Territory|Emirates)$/;
