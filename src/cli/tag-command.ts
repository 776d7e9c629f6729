import type { Command } from "commander";
import type { SetStatus } from "./set-status.ts";

/** Adds `tag`. */
export function addTag(program: Command, setStatus: SetStatus): void {
  program
    .command("tag")
    .summary("list inferred jurisdictions, or write them into the articles")
    .description("Lists every article whose jurisdictions are inferred, the least sure first.")
    .argument("[content]", "folder with the articles and bailiwick.yml", "content")
    .option("--write", "put the codes that are sure enough into the front matter")
    .action(async (content: string, { write = false }: { write?: boolean }) =>
      setStatus(await runTag(content, write)),
    );
}

async function runTag(content: string, write: boolean): Promise<number> {
  const { tag } = await import("./tag.ts");
  return tag(content, write);
}
