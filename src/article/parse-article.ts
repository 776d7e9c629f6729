import type { core } from "zod";
import { describeIssue } from "../problem/describe-issue.ts";
import { type Problem, problemOf } from "../problem/problem.ts";
import { dropNulls } from "../yaml/drop-nulls.ts";
import type { Article } from "./article.ts";
import { articleOf, MOST_PROBLEMS } from "./article-of-fields.ts";
import { decodeFile } from "./decode-file.ts";
import { type Fields, fieldSchemas } from "./field-schema.ts";
import { type FrontMatter, splitFrontMatter } from "./split-front-matter.ts";
import { readUsualFields, readUsualStanding, type WrittenStanding } from "./usual-fields.ts";

/** Why an author keeps a file back: `unpublished` (or a draft), or `deleted`. */
type Standing = "public" | "unpublished" | "deleted";

/** What reading one file gave: an article, a file held back on purpose, or the author's mistakes. */
export type ArticleReading =
  | {
      readonly outcome: "article";
      readonly article: Article;
      readonly standing: Standing;
      readonly problems: readonly Problem[];
    }
  | { readonly outcome: "held"; readonly path: string; readonly standing: Exclude<Standing, "public"> }
  | { readonly outcome: "refused"; readonly path: string; readonly problems: readonly Problem[] };

/**
 * Reads one Markdown file. `path` is its place in the content folder. Never throws: a file that cannot be published
 * is `refused` with every mistake in it; one held back on purpose need not be complete, so its mistakes are not told.
 */
export function parseArticle(path: string, bytes: Uint8Array): ArticleReading {
  const decoding = decodeFile(path, bytes);
  if ("problem" in decoding) return { outcome: "refused", path, problems: [decoding.problem] };
  const splitting = splitFrontMatter(path, decoding.text);
  if ("problem" in splitting) return { outcome: "refused", path, problems: [splitting.problem] };
  return readFields(path, splitting.frontMatter);
}

function readFields(path: string, frontMatter: FrontMatter): ArticleReading {
  const data = dropNulls(frontMatter.data ?? {});
  const standing = readStanding(data);
  const fields = readFieldValues(data);
  if (standing.success && fields.success) {
    const { article, problems } = articleOf(path, fields.data, frontMatter);
    return { outcome: "article", article, standing: standing.value, problems };
  }
  if (standing.success && standing.value !== "public")
    return { outcome: "held", path, standing: standing.value };
  const issues = [...(standing.success ? [] : standing.issues), ...(fields.error?.issues ?? [])];
  return {
    outcome: "refused",
    path,
    problems: issues.slice(0, MOST_PROBLEMS).map((issue) => problemOfIssue(issue, data, path, frontMatter)),
  };
}

type Checked<Value> =
  | { readonly success: true; readonly data: Value; readonly error?: undefined }
  | { readonly success: false; readonly error: { readonly issues: readonly core.$ZodIssue[] } };

function readFieldValues(data: unknown): Checked<Fields> {
  const usual = readUsualFields(data);
  return usual === undefined ? fieldSchemas().fieldSchema.safeParse(data) : { success: true, data: usual };
}

function readStanding(
  data: unknown,
): { success: true; value: Standing } | { success: false; issues: core.$ZodIssue[] } {
  const usual = readUsualStanding(data);
  if (usual !== undefined) return { success: true, value: standingOf(usual) };
  const parsed = fieldSchemas().standingSchema.safeParse(withLowerCaseNames(data));
  if (!parsed.success) return { success: false, issues: parsed.error.issues };
  return { success: true, value: standingOf(parsed.data) };
}

function standingOf({ published = true, draft = false, deleted = false }: WrittenStanding): Standing {
  if (deleted) return "deleted";
  return published && !draft ? "public" : "unpublished";
}

// `Draft: true` is a slip of the Shift key, and must not publish what its author keeps back. What is no group of fields
// has none.
function withLowerCaseNames(data: unknown): object {
  return Object.fromEntries(Object.entries(Object(data)).map(([name, value]) => [name.toLowerCase(), value]));
}

function problemOfIssue(
  issue: core.$ZodIssue,
  data: unknown,
  file: string,
  { locate }: FrontMatter,
): Problem {
  const { code, message } = describeIssue(issue, data);
  return problemOf({ file, place: locate(issue.path), code, message });
}
