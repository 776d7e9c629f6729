import { ShelfDamage } from "../article/shelf.ts";
import type { ContentCache } from "../cache/content-cache.ts";
import { ContentFolder } from "../content/content-folder.ts";
import { watchFolder } from "../content/watch-folder.ts";
import type { Edition } from "../edition/edition.ts";
import type { AnnouncementRequest } from "../hub/announce-topics.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { coalesce, type Settling } from "./coalesce.ts";
import { HubNotices } from "./hub-notices.ts";
import { LedgerKeeper } from "./ledger-keeper.ts";
import { LiveEdition } from "./live-edition.ts";
import type { FirstEdition, LiveLog, LiveSource, StandingEdition } from "./live-source.ts";
import { type NoticeStore, readTopics } from "./notice-store.ts";
import { takeSteps } from "./take-steps.ts";

// Longer than an editor rests while it writes a file; one that changes once more is read once more.
const SETTLING: Settling = { quiet: 10, longest: 1000, rest: 4 };
// A watch may miss something: once an hour everything is looked at.
const LOOK_EVERY = 60 * 60 * 1000;

/** What a live publication needs to know. */
export interface LiveOptions {
  /** The content folder. */
  readonly content: string;
  readonly baseUrl?: string | undefined;
  readonly preview: boolean;
  /** The text of the ledger to begin with. */
  readonly ledgerText?: string | undefined;
  /** Keeps the ledger for the next start; without it a restart forgets what was published meanwhile. */
  readonly writeLedger?: ((text: string) => Promise<void>) | undefined;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: LiveLog;
  /** What earlier processes have read. */
  readonly cache?: ContentCache | undefined;
  /** Threads that may read articles at the start. */
  readonly concurrency?: number | undefined;
  /** Keeps what a hub has still to be told; without it a restart forgets that. */
  readonly notices?: NoticeStore | undefined;
  readonly settling?: Settling | undefined;
  /** Keeps an edition for the next process to begin with. */
  readonly keep?: ((standing: StandingEdition) => void) | undefined;
  /** How patient announcements to the hub are. */
  readonly announcement?: Partial<AnnouncementRequest> | undefined;
}

/** A publication that follows its content folder. */
export interface LivePublication extends LiveSource {
  /**
   * Makes the first edition, says when it is there, and begins to watch; what changes in between is not missed. Until
   * then the one that is given is the current one: what there would be now, made of that of an earlier process; the
   * ledger to begin with is the one that it gave. Throws PublicationError when there can be no edition.
   */
  readonly start: (onFirstEdition?: () => void, first?: FirstEdition) => Promise<void>;
  /** Ends the watch, and has the ledger written. */
  readonly close: () => Promise<void>;
}

/** Opens the live publication of a content folder; nothing is read before it is started. */
export function openLive(options: LiveOptions): LivePublication {
  const { content, baseUrl, preview, ledgerText, clock, log, settling = SETTLING } = options;
  const source = openSource(options);
  const memory = createMemory(options);
  const live = new LiveEdition({
    readContent: source.read,
    ...{ baseUrl, preview, ledgerText, clock, log },
    onPublished: memory.note,
  });
  const keep = createKeeping({ live, source, options });
  const alarm = createAlarm(clock);
  const renewals = coalesce(async (changes: readonly (string | undefined)[]) => {
    await renewOrTell(live, changes, log);
    alarm.set(live.current()?.edition, () => renewals.call(undefined));
  }, settling);
  const mend = (error: unknown) => source.mend(error, () => live.renew());
  let closers = [renewals.close, async () => alarm.clear()];
  const start = async (onFirstEdition = () => {}, first?: FirstEdition) => {
    if (first !== undefined) live.beginWith(first);
    await memory.open();
    if (first !== undefined) memory.note(first.edition, first.changedTopics);
    await live.renew().catch(mend).catch(forgiveAfter(first));
    onFirstEdition();
    const watch = await watchFolder(content, renewals.call);
    closers = [watch.close, ...closers];
    // What has changed while the watch looked around.
    await live.renewIfChanged();
    await source.settle().catch(mend);
    await keep();
    alarm.set(live.current()?.edition, () => renewals.call(undefined));
  };
  const close = async () => {
    for (const end of closers) await end();
    await keep();
    await memory.close();
  };
  return {
    current: () => live.current(),
    state: () => live.state(),
    prepareBy: (prepare) => live.prepareBy(prepare),
    isPassing: (failure) => {
      if (failure instanceof ShelfDamage) void mend(failure).catch(() => {});
      return failure instanceof ShelfDamage;
    },
    start,
    close,
  };
}

/** It was told what is the matter; what is published already stays so. Without a first edition there can be none. */
function forgiveAfter(first: FirstEdition | undefined): (error: unknown) => void {
  return (error) => {
    if (first === undefined || !(error instanceof PublicationError)) throw error;
  };
}

/** The content folder with what earlier processes have read of it, as long as that is sound. */
function openSource({ content, clock, log, cache, concurrency }: LiveOptions) {
  let folder = new ContentFolder(content, { clock, cache, concurrency, findsPlaces: true });
  let mending: Promise<void> | undefined;
  return {
    read: (changed: readonly string[] | undefined) => folder.refresh({ changed }),
    /** Keeps what was read for the next process. Throws ShelfDamage when what was kept is not what it was. */
    settle: async () => {
      await takeSteps(folder.verify());
      folder.saveForGood();
    },
    /** Where what was read lies, if that is in the cache. */
    lies: () => {
      const { state, indexed } = folder;
      return indexed && { content: state, indexed };
    },
    /** Begins anew without the cache when that is damaged, once; throws all other errors again. */
    mend: async (error: unknown, again: () => Promise<void>) => {
      if (!(error instanceof ShelfDamage)) throw error;
      if (mending === undefined) {
        log.warn({}, "the cache is damaged; all articles are read again");
        cache?.discard();
        folder = new ContentFolder(content, { clock, concurrency, findsPlaces: true });
        mending = again();
      }
      await mending;
    },
  };
}

interface KeepingSource {
  readonly live: LiveEdition;
  readonly source: ReturnType<typeof openSource>;
  readonly options: LiveOptions;
}

/** Makes the function that has the current edition kept, unless it is. */
function createKeeping({ live, source, options: { keep } }: KeepingSource): () => Promise<void> {
  let kept: Edition | undefined;
  return () =>
    live.whileItStands((edition, forme) => {
      const lies = source.lies();
      if (edition === kept || lies === undefined) return;
      keepSound(() => keep?.({ edition, forme, ...lies }));
      kept = edition;
    });
}

/** What is made of a damaged cache is not kept; the next process finds the damage, too. */
function keepSound(keep: () => void): void {
  try {
    keep();
  } catch (error) {
    if (!(error instanceof ShelfDamage)) throw error;
  }
}

/** What is to be remembered of editions: the ledger, and whom to tell of what has changed. A preview leaves no trace. */
function createMemory({ preview, writeLedger, announcement, log, ...options }: LiveOptions) {
  const store = preview ? undefined : options.notices;
  let kept: string | undefined;
  let notices: HubNotices | undefined;
  // A ledger says that a change is published: by then it has to be known whom to tell of it.
  const write = async (text: string) => {
    await notices?.save();
    await writeLedger?.(text);
  };
  const keeper = writeLedger === undefined || preview ? undefined : new LedgerKeeper(write, log);
  return {
    open: async () => {
      kept = await store?.read();
    },
    note: (edition: Edition, changed: readonly string[]) => {
      const { hub, baseUrl } = edition.publication;
      notices ??= new HubNotices(log, announcement, { write: store?.write, kept });
      const topics = [...(kept === undefined ? [] : readTopics(kept, edition)), ...changed];
      kept = undefined;
      if (hub !== undefined) notices.tell({ hub, baseUrl, topics });
      keeper?.note({ [Symbol.iterator]: edition.eachLedgerLine });
    },
    close: async () => {
      await notices?.close();
      await keeper?.close();
    },
  };
}

async function renewOrTell(
  live: LiveEdition,
  changes: readonly (string | undefined)[],
  log: LiveLog,
): Promise<void> {
  const isKnown = (path: string | undefined): path is string => path !== undefined;
  try {
    await live.renew(changes.every(isKnown) ? [...new Set(changes)] : undefined);
    const { renewals, problems } = live.state();
    log.info({ changes: changes.length, seconds: renewals.seconds, problems: problems.length }, "renewed");
  } catch (error) {
    // It told what the author or the system did; anything else is our own mistake, and no reason to stop serving.
    if (!(error instanceof PublicationError))
      log.error({ reason: systemReason(error) }, "the edition cannot be renewed");
  }
}

/** Wakes up when the next article is due, or a group ends. */
function createAlarm(clock: () => number) {
  let timer: NodeJS.Timeout | undefined;
  const clear = () => clearTimeout(timer);
  const set = (edition: Edition | undefined, wake: () => void) => {
    clear();
    const due = (edition?.nextChange ?? Number.POSITIVE_INFINITY) * 1000 - clock();
    timer = setTimeout(wake, Math.min(Math.max(due, 0), LOOK_EVERY));
    timer.unref();
  };
  return { set, clear };
}
