import type { ArticleReading } from "../article/parse-article.ts";
import type { Content } from "../content/content-folder.ts";
import { changedTopics } from "../edition/changed-topics.ts";
import type { Edition } from "../edition/edition.ts";
import { editionInSteps } from "../edition/edition-of-content.ts";
import type { FileChange, Forme } from "../edition/forme.ts";
import { areSame } from "../edition/kept.ts";
import { reviseInSteps } from "../edition/revise.ts";
import { StandingType } from "../edition/standing-type.ts";
import { type LedgerReading, parseLedger } from "../ledger/ledger-lines.ts";
import type { Gazetteer } from "../placing/find-places.ts";
import { loadGazetteerFor } from "../placing/load-gazetteer.ts";
import { compareProblems, type Problem } from "../problem/problem.ts";
import { PublicationError } from "../problem/publication-error.ts";
import { parseSettings } from "../site/parse-settings.ts";
import { SettingsError } from "../site/settings-error.ts";
import { findChanges } from "./find-changes.ts";
import { LastGood, type MendedReadings } from "./last-good.ts";
import type { LiveLog, LiveSource, LiveState, Preparation, PublishedEdition } from "./live-source.ts";
import { takeSteps } from "./take-steps.ts";
import { tellNewProblems } from "./tell-new-problems.ts";

// Documents that a renewal need not compose to know that they have not changed. Those that are asked for often lie ready
// in the server besides, and are the same bytes in memory.
const KEPT_DOCUMENTS = 32 * 1024 * 1024;

/** What there is to publish, and what of it has changed since the last edition. */
interface FreshReadings extends MendedReadings {
  readonly changes: readonly FileChange[] | undefined;
}

/** How a live edition is made. */
export interface LiveEditionOptions {
  /** Reads the content folder; given paths, nothing but these has changed. */
  readonly readContent: (changed: readonly string[] | undefined) => Promise<Content>;
  /** What was published before. */
  readonly ledgerText: string | undefined;
  readonly baseUrl: string | undefined;
  readonly preview: boolean;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: LiveLog;
  /** Hears of each new edition, with the feeds in it that have changed. */
  readonly onPublished: (edition: Edition, changedTopics: readonly string[]) => void;
}

/**
 * The current edition of a content folder. It is replaced as a whole, in one step, so that nobody ever sees half of one;
 * when the folder or its settings cannot be used, the one before stays. Its state is what is published and what was
 * read for it.
 */
export class LiveEdition implements LiveSource {
  readonly #options: LiveEditionOptions;
  readonly #lastGood = new LastGood();
  readonly #standing = new StandingType(KEPT_DOCUMENTS);
  #published: PublishedEdition | undefined;
  /** False while that is an edition of an earlier process. */
  #hasOwn = false;
  #content: Content | undefined;
  #gazetteer: Gazetteer | undefined;
  #last: Promise<void> = Promise.resolve();
  readonly #preparations: Preparation[] = [];
  #goodSettings: string | undefined;
  /** The ledger to begin with, until there is an edition. */
  #begun: LedgerReading | undefined;
  /** What the last edition was made of. */
  #made:
    | (Pick<Content, "settingsText" | "readings"> & { readonly settingsProblems: readonly Problem[] })
    | undefined;
  #state: LiveState = { problems: [], kept: [], renewals: { done: 0, failed: 0, seconds: 0 } };

  constructor(options: LiveEditionOptions) {
    this.#options = options;
  }

  /** Has an edition published until there is one of its own. */
  beginWith(first: PublishedEdition): void {
    const { problems } = first.edition;
    this.#published = first;
    tellNewProblems(problems, [], this.#options.log);
    this.#state = { ...this.#state, problems };
  }

  current(): PublishedEdition | undefined {
    return this.#published;
  }

  /** See LiveSource. */
  prepareBy(prepare: Preparation): void {
    this.#preparations.push(prepare);
  }

  state(): LiveState {
    return this.#state;
  }

  /**
   * Makes the next edition, one after the other, in small steps between which requests are answered. Throws
   * PublicationError when there can be none, and leaves the one before as it is.
   */
  renew(changed?: readonly string[]): Promise<void> {
    const renewal = this.#last.then(() => this.#renew(changed));
    this.#last = renewal.catch(() => {});
    return renewal;
  }

  /** Makes the next edition unless the folder holds the very content of the last one. */
  renewIfChanged(): Promise<void> {
    const renewal = this.#last.then(async () => {
      const { settingsText, readings } = await this.#options.readContent(undefined);
      const last = this.#content;
      const isSame = last?.settingsText === settingsText && areSame(last.readings, readings);
      if (!isSame) await this.#renew(undefined);
    });
    this.#last = renewal.catch(() => {});
    return renewal;
  }

  /**
   * Hands out the current edition and the forme of it, between two renewals. Nothing when the edition says more than the
   * folder does: the next process would not know it.
   */
  whileItStands(use: (edition: Edition, forme: Forme) => void): Promise<void> {
    const using = this.#last.then(() => {
      const [edition, forme] = [this.#published?.edition, this.#standing.forme?.()];
      const { readings, settingsProblems } = this.#made ?? {};
      const isOfFolder = readings === this.#content?.readings && settingsProblems?.length === 0;
      if (edition !== undefined && forme !== undefined && isOfFolder) use(edition, forme);
    });
    this.#last = using.catch(() => {});
    return using;
  }

  async #renew(changed: readonly string[] | undefined): Promise<void> {
    const { clock } = this.#options;
    const started = clock();
    try {
      const content = await this.#options.readContent(changed);
      this.#content = content;
      const mended = this.#lastGood.mend(content.readings);
      const changes = this.#changesSinceLast(content, mended);
      const fresh = changes?.flatMap(({ after }) => after ?? []) ?? mended.readings;
      this.#gazetteer ??= await this.#gazetteerFor(content, fresh);
      await this.#publish(content, { ...mended, changes }, started);
    } catch (error) {
      if (!(error instanceof PublicationError)) throw error;
      this.#noteTrouble(error);
      throw error;
    }
  }

  /** Settings that cannot be used now say nothing: the last good ones are gone on with. */
  async #gazetteerFor({ settingsText, settingsFile }: Content, readings: readonly ArticleReading[]) {
    const now = parseSettings(settingsText, settingsFile);
    const used = now.ok ? now : parseSettings(this.#goodSettings ?? "", settingsFile);
    return used.ok ? loadGazetteerFor(readings, used.settings) : undefined;
  }

  async #publish(content: Content, mended: FreshReadings, started: number): Promise<void> {
    const { clock, log, onPublished, preview } = this.#options;
    const before = this.#before().ledger;
    const { edition, settingsProblems } =
      (await this.#reviseEdition(mended)) ?? (await this.#makeEdition(content, mended));
    const { number = 0 } = this.#published ?? {};
    const next = { edition, number: number + 1, since: Math.floor(clock() / 1000) };
    const ready = await Promise.all(this.#preparations.map((prepare) => prepare(next)));
    const now = clock();
    this.#published = next;
    this.#hasOwn = true;
    this.#made = { settingsText: content.settingsText, readings: mended.readings, settingsProblems };
    for (const use of ready) use();
    const problems = [...settingsProblems, ...mended.problems, ...edition.problems].sort(compareProblems);
    const { done, failed } = this.#state.renewals;
    const renewals = { done: done + 1, failed, seconds: (now - started) / 1000 };
    tellNewProblems(problems, this.#state.problems, log);
    this.#state = { problems, kept: mended.kept, renewals };
    const topics = preview ? [] : changedTopics(before, edition.ledger, edition.publication.baseUrl);
    onPublished(edition, topics);
  }

  /** Gives what was published before, at first by earlier processes. */
  #before(): LedgerReading {
    const ledger = this.#hasOwn ? this.#published?.edition.ledger : undefined;
    if (ledger !== undefined) {
      this.#begun = undefined;
      return { ledger, damagedLines: 0 };
    }
    this.#begun ??= parseLedger(this.#options.ledgerText ?? "");
    return this.#begun;
  }

  /** Gives what has changed since the last edition; undefined when that does not matter any more. */
  #changesSinceLast({ settingsText }: Content, { readings }: MendedReadings) {
    const made = this.#made;
    return made?.settingsText === settingsText ? findChanges(made.readings, readings) : undefined;
  }

  /** Makes the edition of the last one; undefined when one has to be made from the beginning. */
  async #reviseEdition({ changes }: FreshReadings) {
    const made = this.#made;
    // Whatever goes wrong now, the next one is made from the beginning.
    this.#made = undefined;
    if (made === undefined || changes === undefined) return undefined;
    const now = Math.floor(this.#options.clock() / 1000);
    const source = { changes, gazetteer: this.#gazetteer, now, standing: this.#standing };
    const edition = await takeSteps(reviseInSteps(source));
    return edition && { edition, settingsProblems: made.settingsProblems };
  }

  /** Settings that cannot be used are a mistake like any other while there are good ones to go on with. */
  async #makeEdition({ settingsText, settingsFile }: Content, { readings }: MendedReadings) {
    const { baseUrl, preview, clock } = this.#options;
    const make = (text: string) =>
      takeSteps(
        editionInSteps({
          settingsText: text,
          settingsFile,
          readings,
          baseUrl,
          gazetteer: this.#gazetteer,
          ...this.#before(),
          now: Math.floor(clock() / 1000),
          preview,
          standing: this.#standing,
          archives: "all",
        }),
      );
    try {
      const edition = await make(settingsText);
      this.#goodSettings = settingsText;
      return { edition, settingsProblems: [] };
    } catch (error) {
      if (!(error instanceof SettingsError) || this.#goodSettings === undefined) throw error;
      return { edition: await make(this.#goodSettings), settingsProblems: error.problems };
    }
  }

  #noteTrouble(error: PublicationError): void {
    const { done, failed, seconds } = this.#state.renewals;
    const renewals = { done, failed: failed + 1, seconds };
    // Whoever waits for the first one is told by the error.
    if (this.#published !== undefined && this.#state.trouble !== error.message)
      this.#options.log.error(
        { reason: error.message },
        "the content cannot be used; the last edition stays",
      );
    this.#state = { ...this.#state, trouble: error.message, renewals };
  }
}
