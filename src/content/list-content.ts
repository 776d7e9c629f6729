import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { isPathWithin } from "../path/path-within.ts";
import { type Problem, problemOf } from "../problem/problem.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";

/** The Markdown files of a content folder and the places that could not be looked into. */
export interface ContentListing {
  /** The folder's real path. */
  readonly root: string;
  /** Relative to the root, with `/` between folders, in one order on every machine. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists `**\/*.md` below a folder, hidden files and folders left out. A symbolic link that leaves the folder is a
 * Problem; one that stays inside names a file that is read anyway. Throws PublicationError for an unreadable folder.
 */
export async function listContent(folder: string): Promise<ContentListing> {
  const root = await resolveFolder(folder);
  const found: Found = { files: [], problems: [] };
  await walk(root, "", found);
  return { root, files: found.files.sort(), problems: found.problems };
}

interface Found {
  readonly files: string[];
  readonly problems: Problem[];
}

/** Collects the Markdown files below a folder, and a Problem for each place that is not looked into. */
async function walk(root: string, folder: string, found: Found): Promise<void> {
  const entries = await readFolder(root, folder);
  if ("code" in entries) {
    found.problems.push(entries);
    return;
  }
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) await walk(root, name, found);
    else if (entry.isSymbolicLink()) found.problems.push(...(await checkLink(root, name)));
    else if (isMarkdown(name) && entry.isFile()) found.files.push(name);
    else if (isMarkdown(name)) found.problems.push(noFile(name));
  }
}

/** A pipe or a device would keep a build waiting for ever. */
function noFile(name: string): Problem {
  return problemOf({
    file: name,
    code: "file-unreadable",
    message: "this is no file, but a device or a pipe",
  });
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

function isMarkdown(name: string): boolean {
  return name.toLowerCase().endsWith(".md");
}

async function resolveFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) throw new PublicationError(`${folder} is not a folder`);
    await readdir(root);
    return root;
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    throw new PublicationError(`cannot read the content folder ${folder}: ${systemReason(error)}`, {
      cause: error,
    });
  }
}

async function readFolder(root: string, relative: string): Promise<Dirent[] | Problem> {
  try {
    return await readdir(path.join(root, relative), { withFileTypes: true });
  } catch (error) {
    const message = `the folder cannot be read: ${systemReason(error)}`;
    return problemOf({ file: relative, code: "file-unreadable", message });
  }
}

async function checkLink(root: string, name: string): Promise<Problem[]> {
  try {
    const target = await realpath(path.join(root, name));
    if (isPathWithin(target, root)) return [];
    if (!isMarkdown(name) && !(await stat(target)).isDirectory()) return [];
    return [
      problemOf({
        file: name,
        code: "link-outside",
        message: "the symbolic link leaves the content folder; it is not followed",
      }),
    ];
  } catch (error) {
    if (!isMarkdown(name)) return [];
    return [
      problemOf({
        file: name,
        code: "file-unreadable",
        message: `the symbolic link leads nowhere: ${systemReason(error)}`,
      }),
    ];
  }
}
