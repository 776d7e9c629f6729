import type { Command } from "commander";
import { allowPrivateOption, baseUrlOption, jsonOption } from "./edition-options.ts";
import type { SetStatus } from "./set-status.ts";

interface AnnounceOptions {
  readonly out: string;
  readonly baseUrl?: string;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
}

const ANNOUNCE_STATUSES = `
Exit status: 0 the hub knows all; 1 it could not be told of some, which the next
run tells again; 2 nothing was announced (usage, settings, no hub, no build).`;

/** Adds `announce`. */
export function addAnnounce(program: Command, setStatus: SetStatus): void {
  program
    .command("announce")
    .summary("tell the hub which feeds have changed")
    .description(
      "Tells the WebSub hub of the settings which feeds in the output folder have changed since it was told; the first time, all of them. Run it when the folder is online.",
    )
    .argument("[content]", "folder with bailiwick.yml, which names the hub", "content")
    .option("--out <folder>", "folder that build wrote", "out")
    .addOption(baseUrlOption())
    .addOption(allowPrivateOption())
    .addOption(jsonOption())
    .addHelpText("after", ANNOUNCE_STATUSES)
    .action(async (content: string, options: AnnounceOptions) =>
      setStatus(await runAnnounce(content, options)),
    );
}

async function runAnnounce(
  content: string,
  { out, baseUrl, allowPrivate = false, json = false }: AnnounceOptions,
): Promise<number> {
  const { announce } = await import("./announce.ts");
  return announce({ content, out, baseUrl, allowPrivate, json });
}
