import type { Article } from "../article/article.ts";
import { KeptArticle, type KeptMatter } from "../article/kept-article.ts";
import { ShelfDamage } from "../article/shelf.ts";
import { groupFolder } from "../feed/addresses.ts";
import type { Group } from "../group/group.ts";
import type { LedgerFeed } from "../ledger/ledger.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import { pageFolder } from "./document-paths.ts";
import type { Forme } from "./forme.ts";
import { once } from "./once.ts";
import { planFeed, planPage } from "./plan-group.ts";
import type { PlannedGroup } from "./planned-group.ts";
import { Signs } from "./signs.ts";
import { Withdrawals } from "./withdrawals.ts";
import { type LedgerLines, WrittenRecords } from "./written-records.ts";

type AsItIs =
  | "settings"
  | "preview"
  | "now"
  | "nextChange"
  | "topics"
  | "isPlain"
  | "ids"
  | "lapsed"
  | "moves"
  | "withdrawn"
  | "report"
  | "problems";

/** A group: its topic, its jurisdiction, how many articles it has, and on each archive page. */
type SavedGroup = readonly [
  topic: string | null,
  code: string | null,
  count: number,
  pages: readonly number[],
];

/** A forme as plain data; what there is of each article, or group and article, is in lists of numbers beside it. */
export interface FormeNote extends Pick<Forme, AsItIs> {
  readonly bringers: readonly (readonly [string, string])[];
  readonly groups: readonly SavedGroup[];
  readonly feeds: readonly LedgerFeed[];
  readonly records: number;
  /** The lines in the ledger of articles that were taken back, in their order. */
  readonly withdrawnLines: readonly number[];
}

/** The numbers of a forme. Articles are numbered as the content folder's files are. */
export interface FormeNumbers {
  /** By article; not a number for files of which nothing is published. */
  readonly published: Float64Array;
  readonly updated: Float64Array;
  /** Lines of the ledger. */
  readonly lines: Int32Array;
  readonly signs: Uint32Array;
  /** The articles of all groups one behind the other, and of groups with archive pages those of each document. */
  readonly members: Uint32Array;
}

/** Writes a forme; `files` are the content folder's in order. */
export function saveForme(
  forme: Forme,
  files: readonly string[],
): { readonly note: FormeNote; readonly numbers: FormeNumbers } {
  const placeOf = placesIn(files);
  const none = () => new Float64Array(files.length).fill(Number.NaN);
  const [published, updated, lines] = [none(), none(), new Int32Array(files.length).fill(-1)];
  const everything = forme.planned[0]?.group.articles ?? [];
  for (const article of everything) {
    const place = placeOf(article);
    published[place] = article.published;
    updated[place] = article.updated ?? article.published;
    lines[place] = forme.records.lineOf(article);
  }
  const members = forme.planned.flatMap(({ group, articles, pages }) =>
    pages.length === 0 ? [group.articles] : [group.articles, articles, ...pages.map((page) => page.articles)],
  );
  const { settings, preview, now, nextChange, topics, isPlain, ids, ...rest } = forme;
  const { lapsed, moves, withdrawn, report, problems, bringers, feeds, planned } = rest;
  return {
    note: {
      ...{ settings, preview, now, nextChange, topics, isPlain },
      ...{ lapsed, moves, withdrawn, report, problems, ids },
      records: forme.records.count,
      withdrawnLines: withdrawn.map((article) => forme.records.lineOf(article)),
      bringers: [...bringers],
      feeds: [...feeds.values()],
      groups: planned.map(({ group: { topic, jurisdiction, articles }, pages }) => [
        topic?.slug ?? null,
        jurisdiction?.code ?? null,
        articles.length,
        pages.map((page) => page.articles.length),
      ]),
    },
    numbers: { published, updated, lines, signs: forme.signs.all(), members: numbersOf(members, placeOf) },
  };
}

/** Most kept articles have the number that they had. */
function placesIn(files: readonly string[]): (article: Article) => number {
  const places = once(() => new Map(files.map((path, place) => [path, place])));
  return (article) =>
    article instanceof KeptArticle && files[article.number] === article.path
      ? article.number
      : (places().get(article.path) ?? -1);
}

function numbersOf(
  lists: readonly (readonly Article[])[],
  placeOf: (article: Article) => number,
): Uint32Array {
  const numbers = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists)
    for (const article of list) {
      numbers[at] = placeOf(article);
      at += 1;
    }
  return numbers;
}

interface FormeRest {
  readonly files: readonly string[];
  readonly numbers: FormeNumbers;
  /** The lines of the ledger. */
  readonly ledger: LedgerLines;
  /** Opens what is kept of a file's article. */
  readonly open: (number: number) => KeptMatter;
}

/** Gives the forme that was saved. Throws ShelfDamage when its parts do not fit together. */
export function restoreForme(note: FormeNote, { files, numbers, ledger, open }: FormeRest): Forme {
  const { published, updated, lines } = numbers;
  const openAsPublished = (number: number) => {
    const matter = open(number);
    const id = note.ids[files[number] ?? ""];
    return id === undefined ? matter : { ...matter, head: { ...matter.head, id } };
  };
  const articles = files.map((path, number) => {
    const dates = { published: published[number] ?? Number.NaN, updated: updated[number] ?? Number.NaN };
    return Number.isNaN(dates.published)
      ? undefined
      : new KeptArticle({ number, path, ...dates }, openAsPublished);
  });
  const feeds = new Map(note.feeds.map((feed) => [feed.folder, feed]));
  const { bringers, groups, records, withdrawnLines, ...rest } = note;
  const lineOfWithdrawn = new Map(note.withdrawn.map(({ id }, index) => [id, withdrawnLines[index] ?? -1]));
  return {
    ...rest,
    bringers: new Map(bringers),
    feeds,
    planned: restoreGroups(note, { articles, feeds, members: numbers.members }),
    records: new WrittenRecords({ lines: ledger, count: records, lineOfKept: lines, lineOfWithdrawn }),
    signs: new Signs(numbers.signs),
    articles: new Map<string, Article>(
      articles.flatMap((article) => (article ? [[article.path, article]] : [])),
    ),
    filings: new WeakMap(),
  };
}

interface GroupsRest {
  readonly articles: readonly (Article | undefined)[];
  readonly feeds: ReadonlyMap<string, LedgerFeed>;
  readonly members: Uint32Array;
}

function restoreGroups(note: FormeNote, rest: GroupsRest): PlannedGroup[] {
  const topics = new Map(note.topics.map((topic) => [topic.slug, topic]));
  const withdrawals = new Withdrawals(note.withdrawn);
  const take = taker(rest);
  return note.groups.map(([slug, code, count, counts]) => {
    const topic = slug === null ? undefined : topics.get(slug);
    const jurisdiction = code === null ? undefined : findJurisdiction(code);
    const group: Group = { topic, jurisdiction, articles: take(count) };
    if ((slug === null) !== (topic === undefined) || (code === null) !== (jurisdiction === undefined))
      throw new ShelfDamage("a group is not what it was");
    return restoreGroup(group, counts, { note, take, withdrawals, feeds: rest.feeds });
  });
}

interface GroupRest extends Pick<GroupsRest, "feeds"> {
  readonly note: FormeNote;
  readonly take: (count: number) => readonly Article[];
  readonly withdrawals: Withdrawals;
}

function restoreGroup(group: Group, counts: readonly number[], rest: GroupRest): PlannedGroup {
  const { note, take, withdrawals, feeds } = rest;
  const { settings } = note;
  const folder = groupFolder(group);
  const changeOf = (of: string) => {
    const changed = feeds.get(of)?.changed;
    if (changed === undefined) throw new ShelfDamage("a feed is not remembered");
    return changed;
  };
  const onPages = counts.reduce((sum, count) => sum + count, 0);
  const articles =
    counts.length === 0 ? group.articles.slice(0, settings.entries) : take(group.articles.length - onPages);
  const pages = counts.map((count, index) => {
    const page = { articles: take(count), number: index + 1, of: counts.length };
    return planPage(group, page, settings, changeOf(pageFolder(group, page.number)));
  });
  const withdrawn = withdrawals.from(group.topic?.slug, group.jurisdiction?.code, settings.entries);
  const changed = changeOf(folder);
  const feed = planFeed(group, { settings, withdrawn, updated: changed, pages: counts.length });
  return { group, folder, changed, articles, pages, feed };
}

function taker({ members, articles }: GroupsRest): (count: number) => readonly Article[] {
  let at = 0;
  return (count) => {
    const taken: Article[] = [];
    for (const end = at + count; at < end; at += 1) {
      const article = articles[members[at] ?? -1];
      if (article === undefined) throw new ShelfDamage("a group has lost an article");
      taken.push(article);
    }
    return taken;
  };
}
