import { randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";
import { ShelfDamage } from "../article/shelf.ts";
import type { ContentCache } from "../cache/content-cache.ts";
import { areAlike, type ContentState, lookAtContent } from "../content/content-version.ts";
import { changedTopics } from "../edition/changed-topics.ts";
import type { Edition } from "../edition/edition.ts";
import { sameEdition } from "../edition/edition-of-forme.ts";
import { lastingProblems } from "../edition/recount.ts";
import { StandingType } from "../edition/standing-type.ts";
import type { StandingEdition } from "../live/live-source.ts";
import { WrittenLines } from "../out/written-lines.ts";
import { keepDocuments, openDocuments } from "./kept-documents.ts";
import { type KeptForme, keepForme, MOST_KEPT, openForme } from "./kept-forme.ts";
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

/** Gives the ledger's text for a file. */
export function ledgerTextOf({ ledgerLines }: Edition): string {
  return ledgerLines.map((line) => `${line}\n`).join("");
}

/** Keeps the edition of a service for the next one to begin with. */
export function keepEdition(standing: StandingEdition, request: ServiceRequest, cache: ContentCache): void {
  const { edition, forme, content, indexed } = standing;
  if (content.files.length > MOST_KEPT || forme.preview) return;
  const { stamps, ...rest } = content;
  const id = randomBytes(16).toString("hex");
  const { now, nextChange } = forme;
  const asked = askedOf(request);
  const ledger = markOf(Buffer.from(ledgerTextOf(edition)));
  const receipt: EditionReceipt = { id, content: rest, asked, now, nextChange, ledger };
  const lasting = { ...forme, problems: lastingProblems(forme.problems) };
  keepForme({ forme: lasting, receipt, proofs: [], ...indexed }, cache, NAME);
  keepDocuments(edition, id, cache);
  cache.saveNote(NAME, receipt, [bytesOf(stamps)]);
}

/** An edition that goes on from the one that the last service left, with the feeds that have changed since. */
export interface KeptEdition {
  readonly edition: Edition;
  readonly changedTopics: readonly string[];
}

interface LastEdition {
  readonly receipt: EditionReceipt;
  readonly stamps: Float64Array;
}

/**
 * Opens the edition that the last service left, if settings and ledger are the same, and goes on from there if a few
 * files have changed: it is what one made from the beginning would be. Its documents are made when they are asked for.
 */
export async function openEdition(
  request: ServiceRequest,
  { cache, ledger }: { readonly cache: ContentCache; readonly ledger: Buffer },
): Promise<KeptEdition | undefined> {
  const { content, clock, preview } = request;
  const { note, matter } = (preview ? undefined : cache.readNoteWithMatter(NAME)) ?? {};
  const receipt = note as EditionReceipt | undefined;
  if (receipt === undefined || matter === undefined || receipt.asked !== askedOf(request)) return undefined;
  if (receipt.ledger !== markOf(ledger)) return undefined;
  const state = await lookAtContent(content, clock());
  if (state === undefined || !isItsTime(receipt, Math.floor(clock() / 1000))) return undefined;
  const last = { receipt, stamps: floatsOf(matter) };
  if (!areAlike(receipt.content, state)) return undefined;
  const lines = new WrittenLines(ledger);
  return unlessDamaged(async () => {
    const kept = openForme(receipt, { cache, name: NAME, ledger: lines });
    if (kept === undefined) return undefined;
    let found: KeptEdition | undefined;
    try {
      const standing = new StandingType(0);
      standing.earlier = openDocuments(receipt.id, cache);
      found = await goOnFrom(last, kept, { content: state, time: clock(), standing });
    } finally {
      // Documents are made of what lies in its files for as long as there is an edition of it.
      if (found === undefined) kept.close();
    }
    return found;
  });
}

async function goOnFrom(last: LastEdition, kept: KeptForme, now: Now): Promise<KeptEdition | undefined> {
  if (!isUnchanged(last, now.content)) return goOnAfterChanges(last, kept, now);
  return { edition: sameEdition(kept.forme(), now.standing), changedTopics: [] };
}

interface Now {
  readonly content: ContentState;
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly standing: StandingType;
}

/** Makes an edition of the kept one after a few files have changed; undefined when more has to be looked at. */
async function goOnAfterChanges(
  last: LastEdition,
  kept: KeptForme,
  now: Now,
): Promise<KeptEdition | undefined> {
  // Whoever has changed nothing is not to wait for this.
  const [{ findChanged }, { reviseKept }] = await Promise.all([
    import("./changed-files.ts"),
    import("./revise-kept.ts"),
  ]);
  const changed = findChanged(last, now.content);
  const source = { ...now, now: Math.floor(now.time / 1000) };
  const { edition, before } = (changed && (await reviseKept(kept, changed, source))) ?? {};
  const after = now.standing.forme?.();
  if (edition === undefined || before === undefined || after === undefined) return undefined;
  return { edition, changedTopics: changedTopics(before, after, edition.publication.baseUrl) };
}

/** A damaged cache is no reason not to begin: what is made from the beginning discards it. */
async function unlessDamaged(open: () => Promise<KeptEdition | undefined>): Promise<KeptEdition | undefined> {
  try {
    return await open();
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
