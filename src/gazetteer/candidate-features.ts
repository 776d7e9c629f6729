import type { Candidate } from "./candidate.ts";
import { countryOf, divisionOf, liesIn } from "./code-tree.ts";
import type { CueLevel } from "./cues.ts";
import type { LevelSigns } from "./level-signs.ts";
import { isPersonWord } from "./name-lists.ts";
import type { Resolved } from "./resolve-mentions.ts";
import { SEAT_FEATURES, seatFeatures } from "./seat-features.ts";
import { isCityDivision, kindOfCode } from "./sense.ts";
import type { Tenor } from "./tenor.ts";
import { strongest, union, type Voice } from "./voice.ts";
import { LEANING_FEATURES, type Leaning, leaningFeatures } from "./word-leanings.ts";

/** The features of a candidate code, in the order of the fitted weights. */
export const FEATURES = [
  "governs in title",
  "governs in lead",
  "named in title",
  "named in lead",
  "weakly in title",
  "weakly in lead",
  "coverage",
  "source by cue",
  "source alone",
  "institution",
  "qualified",
  "demonym only",
  "margin",
  "first in title",
  "voices",
  "within",
  "within governs in title",
  "above",
  "above governs in title",
  "above by source",
  "beside",
  "beside governs in title",
  "share",
  "is city",
  "is county",
  "is subdivision",
  "is union",
  "level sign",
  "other level sign",
  "city above country named",
  "coordinated",
  "lone weak",
  "partner of union",
  "dateline",
  "home is local",
  "in local home",
  "is local home",
  "beyond local home",
  "city in local home named",
  "size",
  "person's name too",
  "supported",
  "law alone",
  "person alone",
  "home is national",
  "home is there",
  "global outlet",
  "dateline of its level",
  "government in the story",
  "business in the story",
  "courts in the story",
  "the world in the story",
  "has a lead",
  ...SEAT_FEATURES,
  ...LEANING_FEATURES,
] as const;

/** Gives the features of a candidate, each about 0 to 1. */
export function featuresOf(
  candidate: Candidate,
  signs: LevelSigns,
  tenor: Tenor,
  leaning: Leaning,
): number[] {
  return [
    ...ownFeatures(candidate),
    ...otherFeatures(candidate),
    ...levelFeatures(candidate, signs),
    ...homeFeatures(candidate),
    ...nameFeatures(candidate),
    datelineOfLevel(candidate, signs),
    tenor.government,
    tenor.business,
    tenor.court,
    tenor.world,
    tenor.hasLead ? 1 : 0,
    ...seatFeatures(candidate),
    ...leaningFeatures(candidate.code, leaning),
  ];
}

function ownFeatures({ own, beside }: Candidate): number[] {
  const text = own.filter(({ role }) => role !== "outlet");
  const title = text.filter(({ isInTitle }) => isInTitle);
  const lead = text.filter(({ isInTitle, voter }) => !isInTitle && voter === "");
  const margins = text.map(({ resolved }) => Math.min(3, Math.max(0, resolved?.margin ?? 3)) / 3);
  const first = firstInTitle(title);
  return [
    union(title.filter(governs)),
    union(lead.filter(governs)),
    union(title.filter(isNamed)),
    union(lead.filter(isNamed)),
    union(title.filter(isWeak)),
    union(lead.filter(isWeak)),
    union(text.filter(({ voter }) => voter !== "")),
    strongest(own.filter(({ role, isAlone }) => role === "outlet" && !isAlone)),
    strongest(own.filter(({ isAlone }) => isAlone)),
    text.some(({ kind }) => kind === "institution") ? 1 : 0,
    text.some(({ resolved }) => resolved?.qualifier !== undefined) ? 1 : 0,
    text.length > 0 && text.every(({ kind }) => kind === "demonym") ? 1 : 0,
    margins.length === 0 ? 0 : Math.max(...margins),
    first < 99 && beside.every((voice) => first <= firstInTitle([voice])) ? 1 : 0,
    Math.min(4, text.length) / 4,
  ];
}

function otherFeatures({ own, within, above, beside }: Candidate): number[] {
  const all = union(own) + union(beside);
  const rivals = beside.filter(({ role }) => role !== "outlet");
  return [
    union(within),
    union(within.filter((voice) => voice.isInTitle && governs(voice))),
    union(above.filter(({ role }) => role !== "outlet")),
    union(above.filter((voice) => voice.isInTitle && governs(voice))),
    strongest(above.filter(({ role }) => role === "outlet")),
    strongest(rivals),
    union(rivals.filter((voice) => voice.isInTitle && governs(voice))),
    all === 0 ? 0 : union([...own, ...within]) / (union([...own, ...within]) + union(beside)),
  ];
}

function levelFeatures({ code, own, above, within, partner }: Candidate, signs: LevelSigns): number[] {
  const kind = kindOfCode(code);
  const levels = levelsOf(code);
  const others = CUE_LEVELS.filter((level) => !levels.includes(level));
  const sign = Math.max(...levels.map((level) => signs[level]));
  const isPlace = levels.includes("city");
  const countryNamed = union(
    above.filter(({ code: area, role }) => area === countryOf(code) && role !== "outlet"),
  );
  const text = own.filter(({ role }) => role !== "outlet");
  return [
    isPlace && kind !== "county" ? 1 : 0,
    kind === "county" ? 1 : 0,
    kind === "subdivision" ? 1 : 0,
    kind === "union" ? 1 : 0,
    sign,
    Math.max(0, ...others.map((other) => signs[other])),
    isPlace ? countryNamed : 0,
    text.some(({ isCoordinated }) => isCoordinated === true) ? 1 : 0,
    within.length === 0 && text.every(isWeak) && text.length > 0 ? 1 : 0,
    text.every(isWeak) ? 0 : union(partner),
  ];
}

/** "BOSTON (AP) — The city council": a dateline counts where the text names a public body of that level. */
function datelineOfLevel({ code, own, within }: Candidate, signs: LevelSigns): number {
  const datelines = [...own, ...within].filter(({ role }) => role === "dateline");
  const kind = kindOfCode(code);
  const sign =
    kind === "city" || kind === "county"
      ? Math.max(signs.city, signs.county)
      : kind === "subdivision"
        ? signs.subdivision
        : signs.country;
  return strongest(datelines) * sign;
}

/** A small town's bare name is mostly something else, and so is a law's of which several countries have one. */
function nameFeatures({ code, own, home }: Candidate): number[] {
  const text = own.flatMap(({ resolved }) => resolved ?? []);
  const isLaw = ({ nature }: Resolved) =>
    nature === "law" || nature === "party" || nature === "programme" || nature === "other";
  return [
    Math.max(0, ...text.map(({ size }) => size)) / 8,
    text.length > 0 && text.every(({ mention: { key }, kind }) => kind === "city" && isPersonWord(key))
      ? 1
      : 0,
    text.some(({ hasSupport, qualifier }) => hasSupport || qualifier !== undefined) ? 1 : 0,
    text.length > 0 && text.every(isLaw) ? 1 : 0,
    text.length > 0 && text.every(({ kind }) => kind === "person") ? 1 : 0,
    home?.reach === "national" ? 1 : 0,
    home !== undefined && home.reach === "national" && countryOf(home.code) === code ? 1 : 0,
    home?.reach === "global" ? 1 : 0,
  ];
}

/** A local paper writes of its own state: a place in it is likelier to be the story's, one far away less. */
function homeFeatures({ code, own, home }: Candidate): number[] {
  const dateline = strongest(own.filter(({ role }) => role === "dateline"));
  if (home === undefined || home.reach !== "local") return [dateline, 0, 0, 0, 0, 0];
  const area = divisionOf(home.code) ?? home.code;
  const isIn = liesIn(code, area);
  const named = union(own.filter((voice) => voice.role !== "outlet" && voice.role !== "person"));
  const isPlace = code.includes("/");
  return [
    dateline,
    1,
    isIn && isPlace ? 1 : 0,
    code === area ? 1 : 0,
    isIn || liesIn(area, code) ? 0 : 1,
    isIn && isPlace ? named : 0,
  ];
}

const CUE_LEVELS: readonly CueLevel[] = ["city", "county", "subdivision", "country", "union"];
const LOCAL: readonly CueLevel[] = ["city", "county"];
const LOCAL_AND_STATE: readonly CueLevel[] = ["city", "county", "subdivision"];

/** The levels of government that a code may be of: Berlin's is a city's and a state's. */
function levelsOf(code: string): readonly CueLevel[] {
  const kind = kindOfCode(code);
  if (kind === "city" || kind === "county") return LOCAL;
  if (kind === "subdivision") return isCityDivision(code) ? LOCAL_AND_STATE : ["subdivision"];
  return kind === "union" ? ["union"] : ["country"];
}

function governs({ role }: Voice): boolean {
  return role === "governs";
}

function isNamed({ role }: Voice): boolean {
  return role === "topic" || role === "venue" || role === "dateline";
}

function isWeak(voice: Voice): boolean {
  return !governs(voice) && !isNamed(voice);
}

function firstInTitle(voices: readonly Voice[]): number {
  return Math.min(
    ...voices
      .filter((voice) => voice.isInTitle && !isWeak(voice))
      .map(({ resolved }) => resolved?.mention.first ?? 99),
    99,
  );
}
