import { buildEdition, type Edition } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";

export const BASE = "https://feeds.example.org/";
export const DAY_ONE = "2026-03-01T00:00:00Z";
export const DAY_TWO = "2026-03-02T00:00:00Z";
export const DAY_FORTY = "2026-04-10T00:00:00Z";

interface Publication {
  readonly files: Readonly<Record<string, string>>;
  readonly now: string;
  readonly after?: Edition;
  readonly settings?: string;
}

/** Publishes files at a time, with what another edition remembers. */
export function publish({ files, now, after, settings = "" }: Publication): Edition {
  return buildEdition({
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
    settings: `base_url: ${BASE}\ntitle: Test\n${settings}`,
    now: new Date(now),
    ...(after && { ledger: after.ledgerLines.join("\n") }),
  });
}

/** Writes an article of January under the topic AI. */
export function story(fields: Readonly<Record<string, string>> = {}): string {
  return articleText({ publishedDateTime: "2026-01-01", topics: "[AI]", ...fields });
}

export function textOf(edition: Edition, path: string): string {
  return Buffer.from(edition.compose(path)?.bytes ?? []).toString();
}

/** Reads the JSON feed of a group. */
export function feedOf(edition: Edition, folder = "") {
  return JSON.parse(textOf(edition, `${folder}feed.json`));
}

export function idsIn(edition: Edition, folder = ""): string[] {
  return feedOf(edition, folder).items.map(({ id }: { id: string }) => id);
}

export function codesOf(edition: Edition): string[] {
  return edition.problems.map(({ code }) => code);
}
