import type { Mention } from "./find-mentions.ts";
import { judgeMention } from "./judge-mention.ts";
import type { Judgement } from "./judgement.ts";
import type { LevelSigns } from "./level-signs.ts";
import { type Meaning, meaningsOf } from "./meanings.ts";
import { isAbsorbed, isOwner, ownerOf, qualifierOf } from "./qualifiers.ts";
import type { Reading } from "./reading.ts";
import type { SenseKind } from "./sense.ts";
import type { SourceHome } from "./source-home.ts";

/** A mention with all that it may still mean. */
export interface OpenMention {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly judgement: Judgement;
  readonly meanings: readonly Meaning[];
  /** The state or country named with it: "Cambridge, Mass.", "Malaysia's Penang". */
  readonly qualifier: Mention | undefined;
  readonly signs: LevelSigns;
  /** The kind of the place that stands beside it in a row: the others are of that kind too. */
  readonly neighbour?: SenseKind | undefined;
}

/** Gives the mentions of a text with their meanings; what only qualifies another is no mention of its own. */
export function openMentions(
  reading: Reading,
  home: SourceHome | undefined,
  signs: LevelSigns,
): OpenMention[] {
  const { mentions } = reading;
  const open: OpenMention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || isNothing(mention) || isAbsorbed(reading, at)) continue;
    if (isOwner(reading, mention, mentions[at + 1])) continue;
    const qualifier =
      qualifierOf(reading, mention, mentions[at + 1]) ?? ownerOf(reading, mention, mentions[at - 1]);
    const judgement = judgeMention(reading, mention, qualifier);
    const meanings = meaningsOf({ reading, mention, judgement, qualifier, home, signs });
    if (meanings.length > 0) open.push({ reading, mention, judgement, meanings, qualifier, signs });
    if (qualifier !== undefined && qualifier.first > mention.first) at++;
  }
  return open;
}

/** A company's, a person's or a product's name that hints at no place. */
function isNothing({ senses }: Mention): boolean {
  const [sense] = senses;
  return sense?.kind === "other" && sense.codes.length === 0;
}
