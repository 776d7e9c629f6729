#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { PublicationError } from "../problem/publication-error.ts";
import { createProgram } from "./program.ts";
import { terminalOf } from "./terminal.ts";

/** Exit status when nothing was published. */
const NOTHING_PUBLISHED = 2;

async function main(): Promise<number> {
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
    tellError(error);
    return NOTHING_PUBLISHED;
  }
}

function tellError(error: unknown): void {
  const { line, paint } = terminalOf(process.stderr, process.env);
  const message = error instanceof Error ? error.message : String(error);
  line(`${paint("red", "bailiwick:")} ${paint("reset", message)}`);
  if (error instanceof PublicationError) return;
  line("This is a mistake of Bailiwick's own. Set BAILIWICK_DEBUG=1 to see where it happened.");
  if (process.env["BAILIWICK_DEBUG"] === "1" && error instanceof Error) process.stderr.write(`${error.stack}\n`);
}

process.exitCode = await main();
