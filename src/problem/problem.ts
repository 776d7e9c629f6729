/** Every code a Problem can carry, with what the author should do. The codes are a promise to scripts. */
export const REMEDIES = {
  "file-unreadable": "Check the file's permissions, then build again.",
  "link-outside": "Replace the symbolic link by the file itself, or move the target into the content folder.",
  "encoding-invalid": "Save the file as UTF-8.",
  "nul-byte": "Remove the NUL byte; an editor that saved the file as UTF-16 is the usual cause.",
  "front-matter-missing": "Begin the file with `---`, the fields, and a closing `---` line.",
  "front-matter-unclosed": "Close the front matter with a line `---`.",
  "front-matter-engine": "Write the front matter as YAML: begin the file with `---` alone on its line.",
  "front-matter-too-large": "Keep the front matter under 1 MiB; long text belongs below it, in the body.",
  "body-too-large": "Publish a shorter text that links to the whole, or make several articles of it.",
  "yaml-invalid": "Correct the YAML at this place; quote texts that hold `:` or `#`, and indent with spaces.",
  "field-missing": "Add the field.",
  "field-invalid": "Correct the field.",
  "date-invalid": "Write it as 2026-03-31 or 2026-03-31T09:30:00Z, a date that exists.",
  "address-invalid": "Write a full web address that begins with https:// or http://.",
  "jurisdiction-unknown": "Use an ISO 3166 code such as US, US-WI or GB-ENG/london, or EU, or INT.",
  "topic-clash": "Rename it, give both one name, or declare one of them as an alias in bailiwick.yml.",
  "article-duplicate": "Delete one of the two files, or correct its webUrl.",
  "id-duplicate": "Give each article an `id` of its own, or remove the field.",
  "id-changed": "Remove the `id` field, or give it the id under which the article was first published.",
  "ledger-damaged":
    "Nothing; what was whole is kept. To restore the rest, put back an older ledger.jsonl and build again.",
  "ledger-missing":
    "Nothing if nothing was published before; else correct --previous, so that dates and withdrawals are remembered.",
  "topic-renamed":
    "Name the old address in bailiwick.yml, so that subscribers follow: moved: { topics/old: topics/new }.",
  "moved-invalid":
    "Write `moved` as group folders: topics/old: topics/new; the old one must be gone, the new one exist.",
  "list-item-dropped": "Correct the item; the article is published without it.",
  "setting-unknown": "Remove the setting, or correct its spelling.",
  "setting-invalid": "Correct the setting in bailiwick.yml.",
  "topic-parent-unknown": "Declare the parent topic, or remove `parent`.",
  "topic-parent-cycle": "Let one of these topics have no parent.",
  "base-url-missing": "Set base_url in bailiwick.yml, or give --base-url.",
  "no-articles":
    "Add Markdown files with front matter to the content folder, or mend those that were left out.",
} as const;

/** What kind of mistake a Problem is. */
export type ProblemCode = keyof typeof REMEDIES;

/**
 * An author's mistake. `error`: an article is left out of the edition; `warning`: everything is published.
 * `line` and `column` count from 1.
 */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly remedy: string;
}

/** Where in a file a mistake stands. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

interface ProblemParts {
  readonly file: string;
  readonly place?: Place;
  readonly code: ProblemCode;
  readonly message: string;
  readonly severity?: "error" | "warning";
  readonly remedy?: string;
}

/** Builds a Problem; without a place it stands at the file's beginning, without a remedy it carries its code's. */
export function problemOf(parts: ProblemParts): Problem {
  const { file, place = { line: 1, column: 1 }, code, message, severity = "error" } = parts;
  return {
    file,
    ...place,
    code,
    severity,
    message: shorten(message),
    remedy: parts.remedy ?? REMEDIES[code],
  };
}

// A name or an address in a message may be as long as its file.
const LONGEST_MESSAGE = 500;

function shorten(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, LONGEST_MESSAGE - 3).replace(/\p{Surrogate}$/u, "")}...`;
}

/** Orders problems by file, then line, then column, so that reports never depend on reading order. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
}

/** Gives the place of an offset in a text; lines end with LF, CRLF or CR. */
export function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
