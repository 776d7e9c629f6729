import { type Command, InvalidArgumentError, Option } from "commander";
import {
  allowPrivateOption,
  baseUrlOption,
  cacheOption,
  previousOption,
  unpublishedOption,
} from "./edition-options.ts";
import type { SetStatus } from "./set-status.ts";

interface ServeOptions {
  readonly out: string;
  readonly host: string;
  readonly port: number;
  readonly baseUrl?: string;
  readonly unpublished?: boolean;
  readonly force?: boolean;
  readonly previous?: string;
  readonly ledger?: string;
  readonly cache?: string;
  readonly trustProxy?: string | number;
  readonly rate: number;
  readonly memory: number;
  readonly log?: "json" | "text" | "none";
  readonly operations: "local" | "all" | "none";
  readonly deltas?: boolean;
  readonly allowPrivate?: boolean;
}

/** Adds `serve`. */
export function addServe(program: Command, setStatus: SetStatus): void {
  const command = program
    .command("serve")
    .summary("publish a content folder live")
    .description(
      "Serves a content folder over HTTP: all that build writes, and any combination of topics, jurisdictions, words and sources. Follows every change in the folder.",
    )
    .argument("[content]", "folder with the articles and bailiwick.yml", "content")
    .addOption(new Option("--port <number>", "port to listen on").default(8080).argParser(readPort))
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .addOption(baseUrlOption())
    .addOption(unpublishedOption())
    .option("--force", "show a preview on an address that others can reach, too")
    .option("--ledger <file>", "where it remembers what it published (default: in the content folder)")
    .addOption(previousOption())
    .addOption(cacheOption())
    .addOption(allowPrivateOption())
    .option("--out <folder>", "folder that build wrote into, for its ledger at the first start", "out");
  addOperation(command)
    .addHelpText("after", SERVE_STATUSES)
    .action(async (content: string, options: ServeOptions) => setStatus(await runServe(content, options)));
}

/** Adds what those want to set who keep a service running. */
function addOperation(command: Command): Command {
  const trust = new Option(
    "--trust-proxy <setting>",
    "proxies that may name the client: a number or addresses",
  );
  const rate = new Option("--rate <number>", "requests a minute from one client; 0 for any number");
  const memory = new Option("--memory <mib>", "for documents kept ready to be sent");
  const log = new Option("--log <format>", "lines for machines or people (default: text on a terminal)");
  const operations = new Option("--operations <scope>", "who may see /metrics and /status.json");
  return command
    .addOption(trust.argParser(readTrust))
    .addOption(rate.default(600).argParser(readCount))
    .addOption(memory.default(128).argParser(readCount))
    .addOption(log.choices(["json", "text", "none"]))
    .addOption(operations.default("local").choices(["local", "all", "none"]))
    .option("--deltas", "send readers that can take it only what is new (RFC 3229)");
}

const SERVE_STATUSES = `
Exit status: 0 stopped when asked to; 2 nothing was published.`;

async function runServe(content: string, options: ServeOptions): Promise<number> {
  const { serve } = await import("./serve.ts");
  const { unpublished = false, force = false, deltas = false, ...rest } = options;
  return serve({ ...rest, content, preview: unpublished, force, deltas });
}

function readCount(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError("Write a whole number.");
  return Number(text);
}

function readPort(text: string): number {
  const port = readCount(text);
  if (port > 65_535) throw new InvalidArgumentError("Ports go from 0 to 65535.");
  return port;
}

/** A number of proxies, or what Express takes: addresses, or names such as loopback. */
function readTrust(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}
