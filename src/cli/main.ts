#!/usr/bin/env node
import { readFileSync } from "node:fs";
import module from "node:module";
import { CommanderError } from "commander";
import { createProgram } from "./program.ts";

/** Exit status when nothing was published. */
const NOTHING_PUBLISHED = 2;

// From Node 22.1 on: what was compiled once is loaded, which spares short builds a tenth of a second.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };

async function main(): Promise<number> {
  enableCompileCache?.();
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  let status = 0;
  const program = createProgram(version, (code) => {
    status = code;
  });
  try {
    await program.parseAsync();
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : NOTHING_PUBLISHED;
    const { tellError } = await import("./tell-error.ts");
    tellError(error);
    return NOTHING_PUBLISHED;
  }
}

// Who reads may have enough (`| head`): then nothing more is told, and the work goes on.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

process.exitCode = await main();
