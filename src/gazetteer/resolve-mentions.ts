import { countryOf, divisionOf, liesIn, parentOf } from "./code-tree.ts";
import type { LevelSigns } from "./candidate-features.ts";
import { levelSigns } from "./level-signs.ts";
import type { Mention } from "./find-mentions.ts";
import { isSharedOffice, type Judgement, judgeMention, type Role } from "./judge-mention.ts";
import type { Reading } from "./reading.ts";
import { isOfficeSurname } from "./person-names.ts";
import { kindOfCode, type Sense, type SenseKind } from "./sense.ts";
import type { SourceHome } from "./source-home.ts";

/** A mention with the one code that it means here. */
export interface Resolved {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly judgement: Judgement;
  readonly code: string;
  readonly kind: SenseKind;
  /** How far the choice is ahead of the next that is not in the same chain; 9 when there is no other. */
  readonly margin: number;
  readonly size: number;
  readonly nature: string | undefined;
  /** The text names its state or country, or the source is at home there. */
  readonly hasSupport: boolean;
  /** Followed by the state or country it lies in: "Cambridge, Mass." */
  readonly qualifier?: Mention | undefined;
}

interface Candidate {
  readonly code: string;
  readonly sense: Sense;
}

interface Open {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly judgement: Judgement;
  readonly candidates: readonly Candidate[];
  readonly qualifier: Mention | undefined;
  readonly signs: LevelSigns;
  /** The kind of the place that stands beside it in a row: the others are of that kind too. */
  readonly neighbour?: SenseKind | undefined;
}

/** Codes that the text names beyond doubt, with the weight of their best mention. */
type Anchors = readonly Anchor[];

interface Anchor {
  readonly area: string;
  readonly weight: number;
  /** The name that gave it: a name cannot vouch for itself. */
  readonly key: string;
}

/** Resolves every mention of a story: qualifiers first, then what the clear ones say about the others, then the source. */
export function resolveMentions(readings: readonly Reading[], home: SourceHome | undefined): Resolved[] {
  const signs = levelSigns(readings);
  const open = withCoordination(readings.flatMap((reading) => openMentions(reading, home, signs)));
  const anchors = findAnchors(open);
  const chosen = new Map<string, string>();
  return open.flatMap((one) => {
    const resolved = resolve(one, anchors, home, chosen.get(one.mention.key));
    if (resolved === undefined) return [];
    if (!chosen.has(one.mention.key)) chosen.set(one.mention.key, resolved.code);
    return [resolved];
  });
}

/** "Texas and Florida laws": what the last of a row does, all of it do. */
function withCoordination(open: readonly Open[]): Open[] {
  const joined = [...open];
  for (let at = joined.length - 2; at >= 0; at--) {
    const one = joined[at];
    const next = joined[at + 1];
    if (one === undefined || next === undefined || !isJoined(one, next)) continue;
    const role = strongerRole(one.judgement.role, next.judgement.role);
    const kind = one.candidates.length === 1 ? one.candidates[0]?.sense.kind : next.candidates.length === 1 ? next.candidates[0]?.sense.kind : undefined;
    joined[at] = { ...one, neighbour: kind, judgement: { ...one.judgement, role, isCoordinated: true, row: next.judgement.row ?? at } };
    joined[at + 1] = { ...next, neighbour: kind, judgement: { ...next.judgement, role: strongerRole(next.judgement.role, one.judgement.role), isCoordinated: true, row: next.judgement.row ?? at } };
  }
  return joined;
}

function isJoined(one: Open, next: Open): boolean {
  if (one.reading !== next.reading || !isSimilar(one, next)) return false;
  const between = next.mention.first - one.mention.last - 1;
  const { tokens } = one.reading;
  const token = tokens[one.mention.last + 1];
  if (token === undefined || token.sentence !== tokens[one.mention.last]?.sentence) return false;
  if (between === 0) return token.gap === "comma" || token.gap === "other";
  return between === 1 && /^(?:and|y|et|und|e|en)$/.test(token.word);
}

function isSimilar(one: Open, next: Open): boolean {
  const [a, b] = [one.candidates[0]?.sense.kind, next.candidates[0]?.sense.kind];
  const isPlace = (kind: SenseKind | undefined) => kind !== undefined && kind !== "institution" && kind !== "person" && kind !== "surname" && kind !== "other";
  return isPlace(a) && isPlace(b) && one.judgement.role !== "person" && next.judgement.role !== "person";
}

function strongerRole(role: Role, other: Role): Role {
  return other === "governs" || (other === "venue" && role === "topic") ? other : role;
}

function openMentions(reading: Reading, home: SourceHome | undefined, signs: LevelSigns): Open[] {
  const open: Open[] = [];
  for (let at = 0; at < reading.mentions.length; at++) {
    const mention = reading.mentions[at];
    if (mention === undefined || isAbsorbed(reading, at) || (mention.senses[0]?.kind === "other" && mention.senses[0].codes.length === 0)) continue;
    const qualifier = qualifierOf(reading, mention, reading.mentions[at + 1]) ?? ownerOf(reading, mention, reading.mentions[at - 1]);
    if (isOwner(reading, mention, reading.mentions[at + 1])) continue;
    const judgement = judgeMention(reading, mention);
    const candidates = candidatesOf(reading, mention, judgement, qualifier, home);
    if (candidates.length > 0) open.push({ reading, mention, judgement, candidates, qualifier, signs });
    if (qualifier !== undefined && qualifier.first > mention.first) at++;
  }
  return open;
}

/** "Florida Senate": the body is that of the place right before it, "Supreme Court of India" that of the one behind. */
function isAbsorbed({ mentions, tokens }: Reading, at: number): boolean {
  const mention = mentions[at];
  if (mention === undefined || !isSharedOffice(mention)) return false;
  const before = mentions[at - 1];
  const after = mentions[at + 1];
  const follows = before !== undefined && before.last === mention.first - 1 && tokens[mention.first]?.gap === "space" && isPlaceName(before);
  const precedes = after !== undefined && after.first === mention.last + 2 && tokens[mention.last + 1]?.word === "of" && isPlaceName(after);
  return follows || precedes;
}

function isPlaceName({ senses }: Mention): boolean {
  return senses.some(({ kind }) => kind !== "institution" && kind !== "person" && kind !== "surname" && kind !== "other");
}

/** The next mention qualifies this one when only a comma parts them and one of its meanings holds one of this one's. */
function qualifierOf({ tokens }: Reading, mention: Mention, next: Mention | undefined): Mention | undefined {
  const token = next === undefined ? undefined : tokens[next.first];
  if (next === undefined || token === undefined || next.first !== mention.last + 1) return undefined;
  if (token.gap !== "comma" && token.gap !== "bracket" && !(token.gap === "space" && isPlaceWithCode(next))) return undefined;
  const holds = mention.senses.some(({ codes, kind }) =>
    kind !== "institution" && codes.some((code) => next.senses.some((sense) => isArea(sense.kind) && sense.codes.some((area) => code !== area && liesIn(code, area)))),
  );
  return holds ? next : undefined;
}

/** "Malaysia's Penang": the owner before it qualifies a place as a comma after it does. */
function ownerOf({ tokens }: Reading, mention: Mention, before: Mention | undefined): Mention | undefined {
  if (before === undefined || before.last !== mention.first - 1 || tokens[before.last]?.isPossessive !== true) return undefined;
  const isHeld = mention.senses.some(({ codes, kind }) => kind !== "institution" && codes.some((code) => qualifies(code, before)));
  return isHeld && isPlaceName(before) ? before : undefined;
}

function isOwner(reading: Reading, mention: Mention, next: Mention | undefined): boolean {
  return next !== undefined && ownerOf(reading, next, mention) !== undefined;
}

function isPlaceWithCode({ senses }: Mention): boolean {
  return senses.some(({ kind }) => kind === "postal" || kind === "abbreviation");
}

function isArea(kind: SenseKind): boolean {
  return kind === "subdivision" || kind === "country" || kind === "abbreviation" || kind === "postal" || kind === "nickname" || kind === "metonym" || kind === "city" || kind === "county";
}

function candidatesOf(
  reading: Reading,
  mention: Mention,
  judgement: Judgement,
  qualifier: Mention | undefined,
  home: SourceHome | undefined,
): Candidate[] {
  const isNear = (code: string) => home !== undefined && divisionOf(home.code) !== undefined && divisionOf(code) === divisionOf(home.code);
  return mention.senses.flatMap((sense) =>
    withHome(sense, mention, home).flatMap((code) => {
      if (qualifier !== undefined && !qualifies(code, qualifier)) return [];
      const isPostal = sense.kind === "postal" || (sense.kind === "abbreviation" && mention.key.length === 2 && code.includes("-") && sense.needsStop !== true);
      if (qualifier === undefined && isPostal && reading.tokens[mention.first]?.gap === "bracket") return [];
      if (qualifier === undefined && isPostal && !isUsablePostal(sense, code, judgement, home)) return [];
      if (qualifier === undefined && sense.isOrdinary && sense.size < 5.6 && !isSurelyName(reading, mention, judgement, isNear(code), sense.size > 4.4)) return [];
      return [{ code, sense }];
    }),
  );
}

/** Every country has a parliament and every state an attorney general: the table names some, the source's is another. */
function withHome({ codes, kind }: Sense, { key }: Mention, home: SourceHome | undefined): readonly string[] {
  if (kind !== "institution" || codes.length < 3 || home === undefined || home.reach === "global") return codes;
  const own = [countryOf(home.code)];
  const division = divisionOf(home.code);
  const isOfStates = key === "attorney general" || codes.some((code) => code.includes("-") && countryOf(code) === own[0]);
  if (division !== undefined && home.reach === "local" && isOfStates) own.push(division);
  return [...codes, ...own.filter((code) => !codes.includes(code))];
}

function qualifies(code: string, qualifier: Mention): boolean {
  return qualifier.senses.some((sense) => sense.codes.some((area) => code !== area && liesIn(code, area)));
}

// Postal codes that are other things too; alone they count only at home.
const OTHER_ACRONYMS = new Set("ID AR VA MS IN OR ME OK HI OH PA MA MD CO DE LA AL CA CT PR MP GU AS VI SC NT SA ON".split(" "));

function isUsablePostal({ codes }: Sense, code: string, { role, cue }: Judgement, home: SourceHome | undefined): boolean {
  if (home !== undefined && divisionOf(home.code) === code) return role === "governs" || codes.length === 1;
  if (role !== "governs") return false;
  const isOfStates = cue !== undefined && cue.level === "subdivision" && cue.weight >= 2;
  if (home === undefined || home.reach === "global") return isOfStates && !OTHER_ACRONYMS.has(code.slice(3));
  if (countryOf(home.code) !== countryOf(code)) return false;
  return isOfStates || (!OTHER_ACRONYMS.has(code.slice(3)) && home.reach !== "local");
}

/** A place whose name is a word: only beside a word of government, or capitalised where a word would not be. */
function isSurelyName(reading: Reading, { first, last, senses }: Mention, { role, cue, isPartOfName }: Judgement, isNear: boolean, isKnown: boolean): boolean {
  const isSubdivision = senses.every(({ kind }) => kind === "subdivision");
  if (role === "dateline") return true;
  if (isSubdivision) return isNear;
  if (isNear && isKnown) return true;
  const isCapitalWithin = reading.lettering === "sentence" && isWithinSentence(reading, first) && reading.tokens[last]?.shape === "capital";
  if (role === "governs" && cue !== undefined && (cue.level === "city" || cue.level === "county")) {
    return cue.weight >= 2 || isNear || isCapitalWithin;
  }
  return isCapitalWithin && isPartOfName !== true && (isNear || role === "venue" || role === "member");
}

function isWithinSentence({ tokens }: Reading, first: number): boolean {
  const before = tokens[first - 1];
  return before !== undefined && before.sentence === tokens[first]?.sentence && tokens[first]?.gap !== "bracket";
}

/** What mentions say that can mean only one thing, and the country of those that can mean several in it. */
function findAnchors(open: readonly Open[]): Anchors {
  const anchors: Anchor[] = [];
  for (const { candidates, reading, judgement, mention } of open) {
    if (judgement.role === "person" || (mention.senses[0]?.kind === "institution" && candidates.length > 1)) continue;
    const weight = reading.weight * (judgement.role === "origin" || judgement.role === "object" ? 0.5 : 1);
    const shared = sharedArea(candidates.map(({ code }) => code));
    for (let area = shared; area !== undefined; area = parentOf(area)) anchors.push({ area, weight: area === shared ? weight : weight * 0.9, key: mention.key });
  }
  return anchors;
}

/** Gives the deepest code in which all the codes lie. */
function sharedArea(codes: readonly string[]): string | undefined {
  let area = codes[0];
  while (area !== undefined && !codes.every((code) => liesIn(code, area ?? ""))) area = parentOf(area);
  return area;
}

function resolve(open: Open, anchors: Anchors, home: SourceHome | undefined, before: string | undefined): Resolved | undefined {
  const { reading, mention, judgement, candidates, qualifier } = open;
  const ranked = candidates
    .filter(({ code, sense }) => sense.kind !== "surname" || (isOfficeSurname(reading, mention) && isVouched(code, open, anchors, home)))
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, open, anchors, home) + (candidate.code === before ? 3 : 0) }))
    .sort((one, other) => other.score - one.score);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const rival = ranked.find(({ code }) => !liesIn(code, best.code) && !liesIn(best.code, code));
  const margin = rival === undefined ? 9 : best.score - rival.score;
  if (best.sense.kind === "institution" && best.sense.isContested !== true && margin < 0.3) return undefined;
  const kind = best.sense.kind === "surname" ? "person" : best.sense.kind === "metonym" && kindOfCode(best.code) === "city" ? "nickname" : best.sense.kind;
  const hasSupport = anchorBonus(best.code, anchors, mention.key) > 0.9 || homeBonus(best.code, home) > 1;
  return { reading, mention, judgement, code: best.code, kind, margin, qualifier, size: best.sense.size, nature: best.sense.nature, hasSupport };
}

/** A surname is an office holder's only where the text names the government or the source is at home there. */
function isVouched(code: string, { mention, signs }: Open, anchors: Anchors, home: SourceHome | undefined): boolean {
  if (code.length === 2 && signs.country < 0.35 && !anchors.some(({ area, key }) => area === code && key !== mention.key)) return false;
  const isHome = home !== undefined && home.reach !== "global" && (divisionOf(home.code) === divisionOf(code) || (code.length === 2 && home.code === code));
  return isHome || anchors.some((anchor) => anchor.key !== mention.key && liesIn(anchor.area, code));
}

function scoreOf({ code, sense }: Candidate, open: Open, anchors: Anchors, home: SourceHome | undefined): number {
  const size = sense.kind === "institution" ? (sense.isContested === true ? 6.2 : 8) : sense.kind === "surname" ? 5.2 : sense.kind === "metonym" ? sizeOfMetonym(open, code.length === 2) : sense.size;
  return size + countryPrior(code, sense) + levelBonus(code, sense, open) + anchorBonus(code, anchors, open.mention.key) + homeBonus(code, home);
}

// English-language news is mostly about these; without other signs an ambiguous name means theirs.
const PRIOR: Readonly<Record<string, number>> = { US: 0.7, GB: 0.4, CA: 0.4, AU: 0.4, IN: 0.3, IE: 0.2, NZ: 0.2 };

function countryPrior(code: string, { kind }: Sense): number {
  return kind === "city" || kind === "institution" ? (PRIOR[countryOf(code)] ?? 0) : 0;
}

// Capitals whose name alone mostly means the government.
const MOSTLY_METONYMS = new Set(
  "washington brussels beijing moscow tehran pyongyang ottawa canberra islamabad ankara hanoi riyadh damascus caracas havana minsk".split(" "),
);

// Capitals with a government of their own: "Delhi government" is not India's.
const OWN_GOVERNMENT = new Set(["delhi", "tokyo"]);

function sizeOfMetonym({ mention, judgement, candidates, signs }: Open, isOfCountry: boolean): number {
  if (candidates.length === 1) return 8;
  const hasVerb = judgement.hasVerb === true;
  // "The ministry in Jakarta" is the country's, "lawmakers in Olympia" are the state's.
  const isOwn = OWN_GOVERNMENT.has(mention.key);
  if (!isOwn && judgement.role === "governs" && judgement.level === (isOfCountry ? "country" : "subdivision")) return 8.6;
  // A landmark that is a village's name too ("the White House") is the landmark.
  if (candidates.every(({ sense }) => sense.kind === "metonym" || sense.size < 4.6)) return 7.5;
  const sign = isOfCountry ? 0 : 5 * (Math.max(signs.subdivision, signs.country) - Math.max(signs.city, signs.county));
  if (sign > 0) return 4 + sign;
  if (judgement.role === "governs" && judgement.level === "city") return 4;
  if (MOSTLY_METONYMS.has(mention.key) || mention.key === "new delhi") return hasVerb ? 8.4 : 8.1;
  return hasVerb ? 5.5 : 4;
}

function levelBonus(code: string, sense: Sense, { judgement, candidates, neighbour }: Open): number {
  const { level, role, cue } = judgement;
  const kind = kindOfCode(code);
  const hasRival = candidates.length > 1;
  if (!hasRival) return 0;
  if (neighbour !== undefined && neighbour !== "city") return sense.kind === neighbour ? 1.5 : 0;
  if (role === "dateline") return kind === "city" ? 0.5 : sense.kind === "metonym" && code.length === 2 ? 0.2 : -1;
  if (role === "venue") return kind === "city" ? 0.5 : sense.kind === "metonym" ? -0.6 : -0.5;
  if (role !== "governs" || level === undefined) return 0;
  const where = cue === undefined || cue.countries.length === 0 ? 0 : cue.countries.includes(countryOf(code)) ? 0.7 : -0.4;
  const holdsNamesake = candidates.some((other) => other.code !== code && liesIn(other.code, code));
  if (level === "city") return where + (kind === "city" ? 1.2 : holdsNamesake ? -0.6 : kind === "subdivision" && sense.size > 6 ? 0.6 : -1);
  if (level === "county") return where + (kind === "county" ? 1.5 : -0.2);
  if (level === "subdivision") return where + (kind === "subdivision" ? 1.2 : -0.8);
  return where + (kind === "country" || kind === "union" ? 0.8 : 0);
}

function anchorBonus(code: string, anchors: Anchors, key: string): number {
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

function homeBonus(code: string, home: SourceHome | undefined): number {
  if (home === undefined || home.reach === "global" || countryOf(code) !== countryOf(home.code)) return 0;
  if (code === home.code && code.includes("/")) return 3.8;
  const division = divisionOf(home.code);
  if (division !== undefined && divisionOf(code) === division) return home.reach === "local" ? 3.4 : 2.4;
  return 0.8;
}
