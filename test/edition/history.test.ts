import fc from "fast-check";
import { expect, it } from "vitest";
import { buildEdition } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";

const BASE = "https://feeds.example.org/";
const SETTINGS = `base_url: ${BASE}\nentries: 3\narchive_entries: 2\ntopics: [{ slug: t, title: T }, { slug: u, title: U }]`;
const DAY = 24 * 60 * 60;

interface File {
  /** Which article the file holds; never published. */
  readonly article: number;
  readonly url: number;
  readonly title: number;
  readonly day: number;
  readonly topics: string;
  readonly quality: number;
  readonly isHeld: boolean;
}

type Folder = ReadonlyMap<string, File>;

interface Step {
  readonly kind:
    | "add"
    | "edit"
    | "rename"
    | "readdress"
    | "withdraw"
    | "return"
    | "requality"
    | "retopic"
    | "remove";
  readonly pick: number;
  readonly day: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    "add",
    "add",
    "add",
    "edit",
    "rename",
    "readdress",
    "withdraw",
    "return",
    "requality",
    "retopic",
    "remove",
  ),
  pick: fc.nat(1000),
  day: fc.integer({ min: 1, max: 28 }),
});

let counter = 0;

const FRESH = { topics: "[T]", quality: 1, isHeld: false } as const;

function apply(folder: Folder, { kind, pick, day }: Step): Map<string, File> {
  const next = new Map(folder);
  counter += 1;
  if (kind === "add" || next.size === 0) {
    return next.set(`f${counter}.md`, { article: counter, url: counter, title: counter, day, ...FRESH });
  }
  const [path, file] = [...next][pick % next.size] as [string, File];
  if (kind === "remove" || (kind === "rename" && !file.isHeld)) next.delete(path);
  if (kind === "remove") return next;
  const isRenamed = kind === "rename" && !file.isHeld;
  return next.set(isRenamed ? `sub/f${counter}.md` : path, change(file, kind));
}

/**
 * Changes one file. What moves twice while nobody may see it cannot be known again: the ledger learns nothing of
 * held-back articles; so those stay where they are.
 */
function change(file: File, kind: Step["kind"]): File {
  if (kind === "edit") return { ...file, title: counter };
  if (kind === "readdress" && !file.isHeld) return { ...file, url: counter };
  if (kind === "withdraw") return { ...file, isHeld: true };
  if (kind === "return") return { ...file, isHeld: false };
  if (kind === "requality") return { ...file, quality: (file.quality + 1) % 100 };
  if (kind === "retopic") return { ...file, topics: file.topics === "[T]" ? "[T, U]" : "[T]" };
  return file;
}

function textOf({ url, title, day, topics, quality, isHeld }: File): string {
  const date = `2026-01-${String(day).padStart(2, "0")}T00:00:${String(url % 60).padStart(2, "0")}Z`;
  return articleText({
    title: `Title ${title}`,
    webUrl: `https://e.com/${url}`,
    publishedDateTime: date,
    topics,
    quality: String(quality),
    ...(isHeld && { published: "false" }),
  });
}

function publish(folder: Folder, ledgerText: string, now: number) {
  const files = [...folder].map(([path, file]) => ({ path, content: textOf(file) }));
  const edition = buildEdition({ files, settings: SETTINGS, ledger: ledgerText, now: new Date(now * 1000) });
  const documents = new Map(
    Array.from(edition.documents, ({ path, bytes }) => [path, Buffer.from(bytes).toString()]),
  );
  return { documents, ledgerText: edition.ledgerLines.join("\n"), problems: edition.problems };
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly date_published: string;
  readonly date_modified: string;
}

/** Follows `next_url` from a subscription document to the oldest page. */
function walk(documents: ReadonlyMap<string, string>, start: string): { items: Item[]; pages: string[] } {
  const items: Item[] = [];
  const pages: string[] = [];
  for (let path: string | undefined = start; path !== undefined; ) {
    const feed = JSON.parse(documents.get(path) ?? "null") as { items: Item[]; next_url?: string };
    items.push(...feed.items);
    pages.push(path);
    path = feed.next_url?.slice(BASE.length);
  }
  return { items, pages };
}

/** What subscribers see of an article. */
const visible = ({ title, url, day, topics }: File) => `${title} ${url} ${day} ${topics}`;

/** What the history has shown of an article so far. */
interface Known {
  readonly id: string;
  readonly seen: string;
  readonly modified: string;
}

function checkArticle(file: File, item: Item, known: Map<number, Known>): void {
  const before = known.get(file.article);
  expect(item.date_modified >= item.date_published).toBe(true);
  if (before !== undefined) {
    expect(item.id).toBe(before.id);
    if (before.seen === visible(file)) expect(item.date_modified).toBe(before.modified);
    else expect(item.date_modified > before.modified).toBe(true);
  }
  known.set(file.article, { id: item.id, seen: visible(file), modified: item.date_modified });
}

/** Closed pages may change only in what their articles say, or by losing one. */
function checkPages(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  for (const [path, text] of before) {
    const closed = /next-archive/.test(text) && path.endsWith("atom.xml");
    const now = after.get(path);
    if (!closed || now === undefined) continue;
    const entries = (document: string) =>
      [...document.matchAll(/<id>(https:\/\/e[^<]*)<\/id>[\s\S]*?<updated>([^<]*)/g)].map((match) =>
        match.slice(1).join(),
      );
    const [old, fresh] = [entries(text), entries(now)];
    if (old.join() === fresh.join()) expect(now).toBe(text);
    expect(fresh.length).toBeLessThanOrEqual(old.length + 1);
  }
}

function checkHistory(steps: readonly Step[]): void {
  let folder: Folder = new Map();
  let ledgerText = "";
  let now = Date.UTC(2026, 1, 1) / 1000;
  let before: ReadonlyMap<string, string> = new Map();
  const known = new Map<number, Known>();
  for (const each of steps) {
    folder = apply(folder, each);
    now += DAY;
    const { documents, ledgerText: next, problems } = publish(folder, ledgerText, now);
    expect(problems.filter(({ code }) => code !== "no-articles")).toEqual([]);
    ledgerText = next;
    const live = [...folder.values()].filter(({ isHeld }) => !isHeld);
    const { items } = walk(documents, "feed.json");
    expect(items.length).toBe(live.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const file of live) {
      const item = items.find(({ title }) => title === `Title ${file.title}`);
      expect(item).toBeDefined();
      if (item !== undefined) checkArticle(file, item, known);
    }
    checkPages(before, documents);
    before = documents;
  }
}

// The normal run is short; BAILIWICK_HISTORIES asks for as many histories of up to 500 steps.
const HISTORIES = Number(process.env["BAILIWICK_HISTORIES"] ?? 15);
const LONGEST = process.env["BAILIWICK_HISTORIES"] === undefined ? 60 : 500;

it(
  "keeps ids, moves dates only with what is published, and loses nothing along the archive chain",
  () => {
    const histories = fc.array(step, { minLength: LONGEST / 2, maxLength: LONGEST, size: "max" });
    fc.assert(fc.property(histories, checkHistory), { numRuns: HISTORIES, endOnFailure: true });
  },
  HISTORIES * 60_000,
);
