import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import { ShelfDamage } from "../article/shelf.ts";
import type { ContentCache } from "../cache/content-cache.ts";
import { areAlike, lookAtContent } from "../content/content-version.ts";
import type { Edition } from "../edition/edition.ts";
import { sameEdition } from "../edition/edition-of-forme.ts";
import { lastingProblems } from "../edition/recount.ts";
import { StandingType } from "../edition/standing-type.ts";
import type { StandingEdition } from "../live/live-source.ts";
import { WrittenLines } from "../out/written-lines.ts";
import { keepForme, MOST_KEPT, openForme } from "./kept-forme.ts";
import { bytesOf, floatsOf, isItsTime, isUnchanged, type Receipt } from "./receipt.ts";

/** What an edition of a service was made of. */
interface EditionReceipt extends Pick<Receipt, "id" | "content" | "asked" | "now" | "nextChange"> {
  /** Length and checksum of the ledger that it gave. */
  readonly ledger: string;
}

/** What a service is asked for, as far as its edition depends on it. */
export interface ServiceRequest {
  readonly content: string;
  readonly baseUrl?: string | undefined;
  readonly preview: boolean;
  /** Gives milliseconds since 1970. */
  readonly clock: () => number;
}

const NAME = "service";

/** Keeps the edition of a service for the next one to begin with. */
export function keepEdition(standing: StandingEdition, request: ServiceRequest, cache: ContentCache): void {
  const { edition, forme, content, indexed } = standing;
  if (content.files.length > MOST_KEPT || forme.preview) return;
  const { stamps, ...rest } = content;
  const id = randomBytes(16).toString("hex");
  const { now, nextChange } = forme;
  const asked = askedOf(request);
  const ledger = markOf(Buffer.from(edition.ledgerLines.map((line) => `${line}\n`).join("")));
  const receipt: EditionReceipt = { id, content: rest, asked, now, nextChange, ledger };
  const lasting = { ...forme, problems: lastingProblems(forme.problems) };
  keepForme({ forme: lasting, receipt, proofs: [], ...indexed }, cache, NAME);
  cache.saveNote(NAME, receipt, [bytesOf(stamps)]);
}

/**
 * Opens the edition that the last service left, if one made now would be the same: of the same files, settings and
 * ledger. Its documents are made when they are asked for.
 */
export async function openEdition(
  request: ServiceRequest,
  { cache, ledger }: { readonly cache: ContentCache; readonly ledger: Buffer },
): Promise<Edition | undefined> {
  const { content, clock, preview } = request;
  const { note, matter } = (preview ? undefined : cache.readNoteWithMatter(NAME)) ?? {};
  const receipt = note as EditionReceipt | undefined;
  if (receipt === undefined || matter === undefined || receipt.asked !== askedOf(request)) return undefined;
  if (receipt.ledger !== markOf(ledger)) return undefined;
  const state = await lookAtContent(content, clock());
  if (state === undefined || !isItsTime(receipt, Math.floor(clock() / 1000))) return undefined;
  const last = { receipt, stamps: floatsOf(matter) };
  if (!areAlike(receipt.content, state) || !isUnchanged(last, state)) return undefined;
  const lines = new WrittenLines(ledger);
  const kept = await openForme(last, { cache, name: NAME, ledger: lines, content: state, clock });
  return kept && openUnlessDamaged(() => sameEdition(kept.forme(), new StandingType(0)));
}

/** A damaged cache is no reason not to begin: what is made from the beginning discards it. */
function openUnlessDamaged(open: () => Edition): Edition | undefined {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof ShelfDamage)) throw error;
    return undefined;
  }
}

function askedOf({ baseUrl }: ServiceRequest): string {
  return JSON.stringify([baseUrl]);
}

function markOf(bytes: Buffer): string {
  return `${bytes.length} ${crc32(bytes)}`;
}
