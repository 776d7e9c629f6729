import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { SeenStory, StoryProperty } from "../compare-stories.ts";
import type { FormatName } from "../format/independent-parser.ts";
import type { Story } from "../published-folder.ts";

const execute = promisify(execFile);

/** Runs a command and gives what it writes; a status other than 0 fails the test with what it complains of. */
export async function run(command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(command, args, { maxBuffer: 1 << 28, env: environment });
  return stdout;
}

// Readers of another language or time zone write other dates; a proxy is no way to this machine.
const { http_proxy: _, HTTP_PROXY: _1, all_proxy: _2, ALL_PROXY: _3, ...inherited } = process.env;
const environment = { ...inherited, LC_ALL: "C.UTF-8", TZ: "UTC", no_proxy: "127.0.0.1" };

/** Visits a feed, and gives all that the reader then holds of it; in its own order, which is the feed's unless it says so. */
export type Visit = () => Promise<readonly SeenStory[]>;

/** A program that reads feeds. */
export interface Reader {
  readonly name: string;
  /** Commands that succeed when everything that it needs is installed; the first tells its version. */
  readonly trials: readonly (readonly [string, ...string[]])[];
  /** For those whose first trial does not tell it. */
  readonly version?: string;
  readonly formats: readonly FormatName[];
  readonly subscribe: (address: string) => Visit;
  readonly faults: readonly ReaderFault[];
  /** What it does not hold, or does by design otherwise, with the reason. */
  readonly lacks?: Readonly<Partial<Record<StoryProperty | "order" | "updates", string>>>;
}

/** Something that one reader reads wrongly; it is excused for these stories and nothing else. */
export interface ReaderFault {
  readonly formats: readonly FormatName[];
  readonly property: StoryProperty | "updates" | "duplicates";
  readonly reason: string;
  readonly isMisread: (story: Story) => boolean;
}

/** Debian installs modules for the system's own Python. */
export const PYTHON = "/usr/bin/python3";
