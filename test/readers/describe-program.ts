import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { PUBLISHED_FOLDERS, type PublishedFolder, publishFolder } from "../published-folder.ts";
import { type ServedEdition, serveEdition } from "../serve-edition.ts";

/** A folder's edition with its stories, written and served. */
export interface ServedFolder extends PublishedFolder, ServedEdition {
  readonly name: string;
}

/** A program of the system with the commands that succeed when everything that it needs is installed. */
export interface Program {
  readonly name: string;
  readonly trials: readonly (readonly [string, ...string[]])[];
}

/** A program that does something with the documents of folders. */
export interface Inspection extends Program {
  readonly describeFolders: (folders: readonly ServedFolder[]) => void;
}

/** Gives the commands of a program that cannot be run here. */
export function missingCommands({ trials }: Pick<Program, "trials">): string[] {
  return trials
    .filter(([command, ...args]) => spawnSync(command, args, { input: "" }).status !== 0)
    .map(([command]) => command);
}

/** Describes a program. One that is missing is skipped on a developer's machine and fails in continuous integration. */
export function describeProgram(program: Program, describeWork: () => void): void {
  const commands = missingCommands(program).join(" and ");
  describe(program.name, () => {
    if (commands === "") describeWork();
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
