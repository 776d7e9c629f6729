import { InvalidArgumentError, Option } from "commander";
import { parseWebAddress } from "../markup/web-address.ts";
import { type Moment, parseMoment } from "../time/moment.ts";

/** Where readers find the publication. */
export function baseUrlOption(): Option {
  return new Option(
    "--base-url <url>",
    "address under which the files are published; wins over bailiwick.yml",
  ).argParser(readBaseUrl);
}

/** Asks for a preview. */
export function unpublishedOption(): Option {
  return new Option("--unpublished", "include articles that are unpublished or not yet due, for a preview");
}

/** Where identity and dates come from. */
export function previousOption(): Option {
  return new Option(
    "--previous <file|url>",
    "ledger of the last build, if it is not ledger.jsonl in the output folder",
  );
}

/** Lets requests to a hub or for a ledger lead anywhere. */
export function allowPrivateOption(): Option {
  return new Option("--allow-private", "send requests also to this machine and into private networks");
}

/** Where what was read is kept from one command to the next. */
export function cacheOption(): Option {
  return new Option(
    "--cache <folder|none>",
    "where to keep what was read (default: the system's cache folder)",
  );
}

/** The time that an edition is made for, instead of the clock's. */
export function nowOption(): Option {
  return new Option("--now <time>", "publish as of this time (ISO 8601) instead of the clock's").argParser(
    readTime,
  );
}

/** How many threads read. */
export function concurrencyOption(): Option {
  return new Option(
    "--concurrency <number>",
    "threads to work on (default: one for each processor, at most 8)",
  ).argParser(readNumber);
}

/** The report as JSON. */
export function jsonOption(): Option {
  return new Option("--json", "print the report as one JSON object");
}

function readBaseUrl(text: string): string {
  const address = parseWebAddress(text);
  if (address === undefined || address.search !== "" || address.hash !== "")
    throw new InvalidArgumentError("Write an address that begins with https:// or http://, without ? and #.");
  return text;
}

function readNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Write a whole number from 1.");
  return number;
}

function readTime(text: string): Moment {
  const moment = parseMoment(text);
  if (moment === undefined) throw new InvalidArgumentError("Write it as 2026-03-31 or 2026-03-31T09:30:00Z.");
  return moment;
}
