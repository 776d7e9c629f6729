import { placeName } from "./place-name.ts";
import { isSlug } from "./slug.ts";
import { type StandardCode, standardCodes } from "./standard-codes.ts";

/** What a code stands for; counties count as cities. */
export type JurisdictionLevel = "city" | "subdivision" | "country" | "union";

/** Whose law or government a story concerns: a node in the tree city, subdivision, country. */
export interface Jurisdiction {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly level: JurisdictionLevel;
  /** The codes it rolls up into, nearest first. */
  readonly ancestors: readonly string[];
  /** Open Civic Data division id (open-civic-data proposal 2); international bodies have none. */
  readonly ocdId: string | undefined;
}

const found = new Map<string, Jurisdiction>();

/**
 * Gives the jurisdiction of a code in any case (`us-wi/madison`); undefined when the country or subdivision does not
 * exist, the place is no slug, or its address would be another one's (`US/wi-madison` is `US-WI/madison`, `US/wi` is `US-WI`).
 */
export function findJurisdiction(code: string): Jurisdiction | undefined {
  const jurisdiction = found.get(code) ?? makeJurisdiction(code);
  if (jurisdiction !== undefined) found.set(code, jurisdiction);
  return jurisdiction;
}

/** True when one of the codes lies in the other, or they are the same. */
export function isWithin(code: string, ancestor: string): boolean {
  return code === ancestor || findJurisdiction(code)?.ancestors.includes(ancestor) === true;
}

function makeJurisdiction(code: string): Jurisdiction | undefined {
  const [area = "", place, ...rest] = code.trim().split("/");
  const standard = standardCodes().get(area.toUpperCase());
  if (standard === undefined || rest.length > 0) return undefined;
  if (place === undefined) return ofStandardCode(standard);
  const slug = place.toLowerCase();
  const isTaken = standardCodes().has(`${standard.code}-${slug.split("-")[0]}`.toUpperCase());
  return isSlug(slug) && !isTaken ? ofPlace(slug, standard) : undefined;
}

function ofStandardCode(standard: StandardCode): Jurisdiction {
  const { code, name } = standard;
  const ancestors = ancestorsOf(standard);
  return { code, slug: code.toLowerCase(), name, level: levelOf(code), ancestors, ocdId: ocdIdOf(standard) };
}

function levelOf(code: string): JurisdictionLevel {
  if (code === "EU" || code === "INT") return "union";
  return code.includes("-") ? "subdivision" : "country";
}

function ofPlace(slug: string, parent: StandardCode): Jurisdiction {
  const code = `${parent.code}/${slug}`;
  const parentOcdId = ocdIdOf(parent);
  return {
    code,
    slug: `${parent.code}-${slug}`.toLowerCase(),
    name: placeName(parent.code, slug),
    level: "city",
    ancestors: [parent.code, ...ancestorsOf(parent)],
    ocdId: parentOcdId && `${parentOcdId}/${ocdPlace(slug)}`,
  };
}

function ancestorsOf({ parent }: StandardCode): string[] {
  const above = parent === undefined ? undefined : standardCodes().get(parent);
  return above === undefined ? [] : [above.code, ...ancestorsOf(above)];
}

function ocdIdOf({ code, parent, ocdType }: StandardCode): string | undefined {
  if (ocdType === "") return undefined;
  const local = code.slice(code.indexOf("-") + 1).toLowerCase();
  const above = parent === undefined ? undefined : standardCodes().get(parent);
  return above === undefined ? `ocd-division/${ocdType}:${local}` : `${ocdIdOf(above)}/${ocdType}:${local}`;
}

// Open Civic Data writes `county:king` and `place:san_francisco`.
function ocdPlace(slug: string): string {
  const county = /^(.+)-county$/.exec(slug)?.[1];
  return county === undefined
    ? `place:${slug.replaceAll("-", "_")}`
    : `county:${county.replaceAll("-", "_")}`;
}
