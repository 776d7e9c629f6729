import { findJurisdiction } from "../subject/jurisdiction.ts";
import { OUTLETS } from "./data/outlets.data.ts";
import type { SourceText } from "./story-text.ts";
import { tableWords } from "./table-rows.ts";

/** Where an outlet is at home, and how far its readers live: only a local outlet's home says much of a story. */
export interface SourceHome {
  readonly code: string;
  readonly reach: "local" | "national" | "global";
  /** An editor or the settings said so. */
  readonly isGiven: boolean;
}

type Outlet = Pick<SourceHome, "code" | "reach">;

// A server reads many domains, and must not remember them without end.
const MOST_REMEMBERED = 10_000;
const outlets = new Map<string, Outlet | undefined>();

/** Finds an outlet in the table, where it stands: to split all of it takes longer than a story. */
function findOutlet(domain: string): Outlet | undefined {
  if (outlets.has(domain)) return outlets.get(domain);
  const found = searchOutlet(domain);
  if (outlets.size < MOST_REMEMBERED) outlets.set(domain, found);
  return found;
}

function searchOutlet(domain: string): Outlet | undefined {
  const start = OUTLETS.indexOf(`\n${domain}\t`);
  if (start < 0) return undefined;
  const end = OUTLETS.indexOf("\n", start + 1);
  const [, code = "", reach = ""] = OUTLETS.slice(start + 1, end < 0 ? undefined : end).split("\t");
  return { code, reach: reach as SourceHome["reach"] };
}

// Country codes of the domain name system that differ from ISO 3166, and those that everybody may have.
const OTHER_DOMAINS: ReadonlyMap<string, string> = new Map([
  ["uk", "GB"],
  ["scot", "GB-SCT"],
  ["wales", "GB-WLS"],
  ["cymru", "GB-WLS"],
]);
const OPEN_DOMAINS = tableWords(
  "ai io co me tv fm ly gg cc ws to im sh is it.com am vc gl la ms st so ac cx bz nu tk",
);
const LIKELY_NATIONAL = tableWords("is me");

/** Finds where a source is at home: its own `home`, the settings' `homes`, the table of outlets, its country domain. */
export function homeOfSource(
  source: SourceText | undefined,
  homes: Readonly<Record<string, string>>,
): SourceHome | undefined {
  const own = givenHome(source?.home ?? "");
  if (own !== undefined) return own;
  const domain = source?.domain?.toLowerCase().replace(/^www\./, "");
  if (domain === undefined || domain === "") return undefined;
  for (let name = domain; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const given = givenHome(Object.hasOwn(homes, name) ? (homes[name] ?? "") : "");
    if (given !== undefined) return given;
    const known = findOutlet(name);
    if (known !== undefined) return known.code === "" ? undefined : { ...known, isGiven: false };
  }
  return homeOfCountryDomain(domain);
}

function givenHome(code: string): SourceHome | undefined {
  const known = findJurisdiction(code);
  if (known === undefined) return undefined;
  return {
    code: known.code,
    reach: known.level === "country" || known.level === "union" ? "national" : "local",
    isGiven: true,
  };
}

function homeOfCountryDomain(domain: string): SourceHome | undefined {
  const ending = domain.slice(domain.lastIndexOf(".") + 1);
  if (OPEN_DOMAINS.has(ending) && !LIKELY_NATIONAL.has(ending)) return undefined;
  const state = /\.([a-z]{2})\.us$/.exec(domain)?.[1];
  if (state !== undefined && findJurisdiction(`us-${state}`) !== undefined) {
    return { code: `US-${state.toUpperCase()}`, reach: "local", isGiven: false };
  }
  const code =
    OTHER_DOMAINS.get(ending) ??
    (ending.length === 2 ? ending.toUpperCase() : ending === "gov" || ending === "mil" ? "US" : undefined);
  if (code === undefined || findJurisdiction(code) === undefined) return undefined;
  return { code, reach: "national", isGiven: false };
}
