import type { OpenMention } from "./open-mention.ts";
import { tableWords } from "./table-rows.ts";

// Capitals whose name alone mostly means the government.
const MOSTLY_METONYMS = namesIn(`
  washington, brussels, beijing, moscow, tehran, pyongyang, ottawa, canberra, islamabad, ankara, hanoi,
  riyadh, damascus, caracas, havana, minsk, new delhi`);

// Capitals whose own government is in the news of the world: where one of these acts, it may be the city.
const ACTING_CITIES = namesIn(`
  london, berlin, paris, rome, madrid, vienna, amsterdam, copenhagen, oslo, stockholm, helsinki, dublin,
  lisbon, warsaw, athens, prague, tokyo, seoul, taipei, manila, jakarta, bangkok, delhi, nairobi, belgrade,
  mexico city, buenos aires, bogota, santiago, lima, edinburgh, cardiff, belfast`);

// Capitals with a government of their own: "Delhi government" is not India's.
const OWN_GOVERNMENT = namesIn("delhi, tokyo");
// Nobody means the towns when they write of laws in these.
const ALWAYS_METONYMS = namesIn("washington, brussels");
const LARGEST_VILLAGE = 4.6;

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/,\s+/));
}

/**
 * Gives how likely the name of a capital or a landmark means the government that sits there, on the scale of the
 * places of that name.
 */
export function metonymSize(open: OpenMention, isOfCountry: boolean): number {
  const { mention, judgement, meanings } = open;
  if (meanings.length === 1) return 8;
  const governs = judgement.role === "governs";
  // "The ministry in Jakarta" is the country's, "lawmakers in Olympia" are the state's.
  const isOfLevel = governs && judgement.level === (isOfCountry ? "country" : "subdivision");
  if (isOfLevel && !OWN_GOVERNMENT.has(mention.key)) return 8.6;
  // A landmark that is a village's name too ("the White House") is the landmark.
  if (meanings.every(({ sense }) => sense.kind === "metonym" || sense.size < LARGEST_VILLAGE)) return 7.5;
  const sign =
    isOfCountry && (judgement.role === "venue" || OWN_GOVERNMENT.has(mention.key)) ? 0 : stateSign(open);
  if (sign > (isOfCountry ? LEAST_NATIONAL_SIGN : 0)) return 4 + sign;
  if (governs && judgement.level === "city") return 4;
  return bareSize(open, isOfCountry);
}

/** How likely the name means the government where no word beside it tells. */
function bareSize(
  { mention: { key }, judgement: { role, hasVerb } }: OpenMention,
  isOfCountry: boolean,
): number {
  // "In Riyadh" is the town unless the text speaks of a government there.
  if (role === "venue" && isOfCountry && !ALWAYS_METONYMS.has(key)) return 4.5;
  if (MOSTLY_METONYMS.has(key)) return hasVerb === true ? 8.4 : 8.1;
  if (hasVerb !== true) return 4;
  return isOfCountry && !ACTING_CITIES.has(key) ? 7.5 : 5.5;
}

const STATEHOUSE_WORDS = tableWords(
  "bill bills lawmakers legislators veto statehouse republicans democrats gop caucus senators",
);
const STATEHOUSE_SIGN = 0.3;
// A bill alone may be a city's.
const LEAST_NATIONAL_SIGN = 2;

/** How much more the text speaks of a legislature than of a city. */
function stateSign({ signs, reading }: OpenMention): number {
  const isOfStatehouse = reading.tokens.some(({ word }) => STATEHOUSE_WORDS.has(word));
  const ofState = Math.max(signs.subdivision, signs.country, isOfStatehouse ? STATEHOUSE_SIGN : 0);
  return 5 * (ofState - Math.max(signs.city, signs.county));
}
