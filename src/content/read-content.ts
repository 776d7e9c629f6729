import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { type ArticleReading, parseArticle } from "../article/parse-article.ts";
import { problemOf } from "../problem/problem.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { listContent } from "./list-content.ts";

const SETTINGS_FILE = "bailiwick.yml";
const LARGEST_FILE = 16 * 1024 * 1024;
const READ_AT_ONCE = 32;

/** What a content folder holds: the text of its settings (empty when there are none) and its articles. */
export interface Content {
  readonly settingsText: string;
  readonly settingsFile: string;
  readonly readings: readonly ArticleReading[];
}

/**
 * Reads a content folder; `onProgress` hears how many files of how many are read. What cannot be read becomes a
 * refused reading. Throws PublicationError when the folder or its settings cannot be read at all.
 */
export async function readContent(
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<Content> {
  const { root, files, problems } = await listContent(folder);
  const readings: ArticleReading[] = problems.map((problem) => ({
    outcome: "refused",
    path: problem.file,
    problems: [problem],
  }));
  for (let start = 0; start < files.length; start += READ_AT_ONCE) {
    const batch = files.slice(start, start + READ_AT_ONCE);
    readings.push(...(await Promise.all(batch.map((file) => readArticle(root, file)))));
    onProgress(Math.min(start + READ_AT_ONCE, files.length), files.length);
  }
  return { settingsText: await readSettings(root), settingsFile: SETTINGS_FILE, readings };
}

async function readArticle(root: string, file: string): Promise<ArticleReading> {
  const refuse = (message: string): ArticleReading => ({
    outcome: "refused",
    path: file,
    problems: [problemOf({ file, code: "file-unreadable", message })],
  });
  try {
    const absolute = path.join(root, file);
    const { size } = await stat(absolute);
    if (size > LARGEST_FILE) return refuse(`the file is larger than ${LARGEST_FILE / 1024 / 1024} MiB`);
    return parseArticle(file, await readFile(absolute));
  } catch (error) {
    return refuse(`the file cannot be read: ${systemReason(error)}`);
  }
}

async function readSettings(root: string): Promise<string> {
  const file = path.join(root, SETTINGS_FILE);
  try {
    const target = await realpath(file);
    if (!target.startsWith(root + path.sep) || !(await stat(target)).isFile())
      throw new PublicationError(`cannot read ${SETTINGS_FILE}: it is no file of the content folder`);
    return await readFile(target, "utf8");
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw new PublicationError(`cannot read ${SETTINGS_FILE}: ${systemReason(error)}`, { cause: error });
  }
}
