import type { Article } from "../article/article.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import { holdReason } from "../article/select-articles.ts";
import { ShelfDamage } from "../article/shelf.ts";
import { otherNumbersOf, restyleArticle } from "../article/shelved-article.ts";
import { topicFinder } from "../group/topic-catalogue.ts";
import type { LedgerArticle } from "../ledger/ledger.ts";
import type { Moment } from "../time/moment.ts";
import type { FileChange, Forme } from "./forme.ts";
import { areSame } from "./kept.ts";

/** An article that goes out of an edition, one that comes in under its id, or the same one in another version. */
export interface ArticleChange {
  readonly gone: Article | undefined;
  readonly come: Article | undefined;
  /** What is remembered of one that went before, and comes back. */
  readonly memory?: LedgerArticle | undefined;
}

/** What a file gives an edition: an article, nothing, or something at another time. */
type Contribution = Article | "nothing" | "later";

/**
 * Says which articles of an edition go and come when files have changed; undefined when more might follow from it than
 * can be told from these files alone: another article's id, its place among files that tell one story, the name of a topic.
 */
export function judgeChanges(
  changes: readonly FileChange[],
  forme: Forme,
  now: Moment,
): readonly ArticleChange[] | undefined {
  const judged: ArticleChange[] = [];
  const findTopic = topicFinder(forme.topics);
  for (const change of changes) {
    const one = judge(change, { forme, now, findTopic });
    if (one === undefined) return undefined;
    judged.push(one);
    noteSigns(one, forme);
  }
  return judged;
}

/** Two of the files may tell one story, and one that goes may come back. */
function noteSigns({ gone, come, memory }: ArticleChange, { signs, isPlain }: Forme): void {
  if (gone === undefined && come !== undefined) signs.add(come, memory === undefined);
  // Otherwise its signs may not be those of its file.
  else if (gone !== undefined && come === undefined && isPlain) signs.remove(gone);
}

interface Circumstances {
  readonly forme: Forme;
  readonly now: Moment;
  readonly findTopic: (name: string) => { readonly slug: string } | undefined;
}

function judge(change: FileChange, circumstances: Circumstances): ArticleChange | undefined {
  const { path, before, after } = change;
  const { forme, now } = circumstances;
  const [was, is] = [contributionOf(before, forme, now), contributionOf(after, forme, now)];
  if (was === "later" || is === "later") return undefined;
  if (was === "nothing")
    return is === "nothing" ? { gone: undefined, come: undefined } : judgeComing(is, circumstances);
  const gone = forme.articles.get(path);
  // It may have been left out.
  if (gone === undefined) return undefined;
  if (is === "nothing")
    return keepsTopics(was.topics, path, circumstances) ? { gone, come: undefined } : undefined;
  const areKept =
    areSame(was.topics, is.topics) || keepsTopics([...was.topics, ...is.topics], path, circumstances);
  if (!areKept || !isSameStory(was, is, forme)) return undefined;
  return { gone, come: is.id === gone.id ? is : restyleArticle(is, { id: gone.id }) };
}

function judgeComing(come: Article, circumstances: Circumstances): ArticleChange | undefined {
  const { signs, withdrawn, records } = circumstances.forme;
  if (!keepsTopics(come.topics, come.path, circumstances)) return undefined;
  if (!signs.knows(come)) return { gone: undefined, come };
  const before = withdrawn.find(({ id }) => id === come.id);
  const memory = before && records.find(before);
  return memory && signs.knowsOnlyAs(come, memory) ? { gone: undefined, come, memory } : undefined;
}

/** True when topics have their names, and places in the catalogue, from the settings or from files before this one. */
function keepsTopics(names: readonly string[], path: string, { forme, findTopic }: Circumstances): boolean {
  if (!forme.isPlain) return false;
  return names.every((name) => {
    const slug = findTopic(name)?.slug;
    const bringer = slug === undefined ? undefined : forme.bringers.get(slug);
    return slug !== undefined && (bringer === undefined || bringer < path);
  });
}

function contributionOf(reading: ArticleReading | undefined, { preview }: Forme, now: Moment): Contribution {
  if (reading === undefined || reading.outcome === "refused") return "nothing";
  const reason = holdReason(reading, { now, preview });
  if (reason === "not yet due") return "later";
  if (reason !== undefined || reading.outcome !== "article") return "nothing";
  const { article } = reading;
  return article.updated !== undefined && article.updated > now ? "later" : article;
}

/** True when nothing by which articles are told apart has changed; which of two that tell one story is better may not. */
function isSameStory(was: Article, is: Article, { isPlain }: Forme): boolean {
  const isAlike = was.id === is.id && was.address === is.address && haveSameOthers(was, is);
  const isAsGood = was.quality === is.quality && was.published === is.published && was.updated === is.updated;
  return isAlike && (isPlain || isAsGood);
}

/** True when the other addresses are the same; of a text that was damaged meanwhile nobody can tell. */
function haveSameOthers(was: Article, is: Article): boolean {
  const numbers = otherNumbersOf(is);
  if (!areSame(otherNumbersOf(was), numbers)) return false;
  try {
    return numbers.length === 0 || areSame(was.sameAs, is.sameAs);
  } catch (error) {
    if (!(error instanceof ShelfDamage)) throw error;
    return false;
  }
}
