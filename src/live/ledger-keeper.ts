import type { Steps } from "../edition/steps.ts";
import { systemReason } from "../problem/publication-error.ts";
import type { LiveLog } from "./live-source.ts";
import { takeSteps } from "./take-steps.ts";

const AT_MOST_EVERY = 1000;

/**
 * Has the ledger written after editions, at most once a second, never two at a time; what comes meanwhile is written
 * next. Its state is what is still to be written.
 */
export class LedgerKeeper {
  readonly #write: (text: string) => Promise<void>;
  readonly #log: LiveLog;
  #pending: Iterable<string> | undefined;
  #written = "";
  #writing: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(write: (text: string) => Promise<void>, log: LiveLog) {
    this.#write = write;
    this.#log = log;
  }

  /** Notes the lines of the newest ledger, which are gone through when it is written. */
  note(lines: Iterable<string>): void {
    this.#pending = lines;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.flush();
    }, AT_MOST_EVERY);
  }

  /** Writes what is still to be written. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#writePending());
    return this.#writing;
  }

  /** Writes what is still to be written, and ends. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.flush();
  }

  async #writePending(): Promise<void> {
    const lines = this.#pending;
    this.#pending = undefined;
    if (lines === undefined) return;
    const text = await takeSteps(textOf(lines));
    if (text === this.#written) return;
    try {
      await this.#write(text);
      this.#written = text;
    } catch (error) {
      // The next edition tries again; until then a restart would forget what has changed.
      this.#pending ??= lines;
      this.#log.error({ reason: systemReason(error) }, "the ledger cannot be written");
    }
  }
}

// Of lines that are to be written first.
const LINES_IN_STEP = 50;

function* textOf(lines: Iterable<string>): Steps<string> {
  let text = "";
  let count = 0;
  for (const line of lines) {
    text += `${line}\n`;
    count += 1;
    if (count % LINES_IN_STEP === 0) yield;
  }
  return text;
}
