import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { PUBLISHED_FOLDERS, type PublishedFolder, publishFolder, type Story } from "../published-folder.ts";
import { type ServedEdition, serveEdition } from "../serve-edition.ts";

const execute = promisify(execFile);

/** Runs a command and gives what it writes; a status other than 0 fails the test with what it complains of. */
export async function run(command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(command, args, { maxBuffer: 1 << 28, env: environment });
  return stdout;
}

// Readers of another language or time zone write other dates; a proxy is no way to this machine.
const { http_proxy: _, HTTP_PROXY: _1, all_proxy: _2, ALL_PROXY: _3, ...inherited } = process.env;
const environment = { ...inherited, LC_ALL: "C.UTF-8", TZ: "UTC", no_proxy: "127.0.0.1" };

/** A folder's edition with its stories, written and served. */
export interface ServedFolder extends PublishedFolder, ServedEdition {
  readonly name: string;
}

/** A feed reader of the system. */
export interface Reader {
  readonly name: string;
  /** Commands that succeed when everything that it needs is installed. */
  readonly trials: readonly (readonly [string, ...string[]])[];
  /** Describes what it makes of the feeds of each folder. */
  readonly describeFeeds: (folders: readonly ServedFolder[]) => void;
}

/** Describes a reader. One that is missing is skipped on a developer's machine and fails in continuous integration. */
export function describeReader(
  { name, trials, describeFeeds }: Reader,
  folders: readonly ServedFolder[],
): void {
  const missing = trials.filter(([command, ...args]) => spawnSync(command, args, { input: "" }).status !== 0);
  const commands = missing.map(([command]) => command).join(" and ");
  describe(name, () => {
    if (missing.length === 0) describeFeeds(folders);
    else if (process.env["CI"] === undefined)
      it.skip(`cannot run: ${commands} is missing (.ci/install-readers)`);
    else it("is installed", () => expect.unreachable(`${commands} is missing; run .ci/install-readers`));
  });
}

/** Publishes, writes and serves every folder that readers get to read. */
export function serveFolders(): Promise<readonly ServedFolder[]> {
  return Promise.all(
    PUBLISHED_FOLDERS.map(async ([name, folder]) => {
      const published = await publishFolder(folder);
      return { name, ...published, ...(await serveEdition(published.edition)) };
    }),
  );
}

/** Gives the main feeds of folders, the one and the other XML format. */
export function feedsOf(folders: readonly ServedFolder[]): (ServedFolder & { readonly file: string })[] {
  return folders.flatMap((folder) => ["rss.xml", "atom.xml"].map((file) => ({ ...folder, file })));
}

/** What a reader shows of a story; what it does not show is not there. */
export type ShownStory = Partial<Record<keyof Story, string>>;

/** What a reader is known to show otherwise than it was written: for these stories, this value instead. */
export interface KnownFault {
  readonly property: keyof Story;
  readonly reason: string;
  readonly isMisread: (story: Story) => boolean;
}

/** Expects a reader to show the same stories in the same order, in every property that it shows. */
export function expectShown(
  shown: readonly ShownStory[],
  stories: readonly Story[],
  faults: readonly KnownFault[] = [],
): void {
  expect(shown).toHaveLength(stories.length);
  const pairs = stories.map((story, index) => {
    const item = shown[index] ?? {};
    const properties = (Object.keys(item) as (keyof Story)[]).filter(
      (property) => !faults.some((fault) => fault.property === property && fault.isMisread(story)),
    );
    const pick = (from: ShownStory) => properties.map((property) => [property, from[property]]);
    return { shown: pick(item), expected: pick(story) };
  });
  expect(pairs.map((pair) => pair.shown)).toEqual(pairs.map((pair) => pair.expected));
}
