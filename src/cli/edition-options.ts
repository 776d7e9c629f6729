import { Option } from "commander";

/** Where readers find the publication. */
export function baseUrlOption(): Option {
  return new Option(
    "--base-url <url>",
    "address under which the files are published; wins over bailiwick.yml",
  );
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
