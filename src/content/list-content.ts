import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { isPathWithin } from "../path/path-within.ts";
import { type Problem, problemOf } from "../problem/problem.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { breathe } from "../thread/breathe.ts";

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
  const root = resolveFolder(folder);
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
  await breathe();
  const entries = readFolder(root, folder);
  if ("code" in entries) {
    found.problems.push(entries);
    return;
  }
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) await walk(root, name, found);
    else if (entry.isSymbolicLink()) found.problems.push(...checkLink(root, name));
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

function resolveFolder(folder: string): string {
  try {
    const root = realpathSync.native(folder);
    if (!statSync(root).isDirectory()) throw new PublicationError(`${folder} is not a folder`);
    readdirSync(root);
    return root;
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    throw new PublicationError(`cannot read the content folder ${folder}: ${systemReason(error)}`, {
      cause: error,
    });
  }
}

function readFolder(root: string, relative: string): Dirent[] | Problem {
  try {
    return readdirSync(path.join(root, relative), { withFileTypes: true });
  } catch (error) {
    const message = `the folder cannot be read: ${systemReason(error)}`;
    return problemOf({ file: relative, code: "file-unreadable", message });
  }
}

function checkLink(root: string, name: string): Problem[] {
  try {
    const target = realpathSync.native(path.join(root, name));
    if (isPathWithin(target, root)) return [];
    if (!isMarkdown(name) && !statSync(target).isDirectory()) return [];
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
