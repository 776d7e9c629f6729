import { writeFile } from "node:fs/promises";
import path from "node:path";
import { makeFolder } from "../out/make-folder.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { SETTINGS_FILE } from "../site/settings-file.ts";
import { formatRfc3339, type Moment } from "../time/moment.ts";
import { disarm, terminalOf } from "./terminal.ts";

/**
 * Makes a content folder to begin with: settings, an article, and a word on both. A file that is there already stays as
 * it is. Gives the exit status; throws PublicationError when a file cannot be written.
 */
export async function init(folder: string, now: Moment): Promise<number> {
  const terminal = terminalOf(process.stdout, process.env);
  for (const [name, text] of Object.entries(filesAt(now))) {
    const file = path.join(folder, name);
    const isNew = await writeNew(file, text);
    terminal.line(`${disarm(file)} ${isNew ? "written" : "is there already; left as it is"}`);
  }
  terminal.line(`Now: bailiwick build ${disarm(folder)}`);
  return 0;
}

/** Says whether the file was written; one that is there stays. */
async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    makeFolder(path.dirname(file));
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw cannotWrite(file, error, isFile ? "it is not a folder" : systemReason(error));
  }
  try {
    await writeFile(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw cannotWrite(file, error, systemReason(error));
  }
}

function cannotWrite(file: string, error: unknown, reason: string): PublicationError {
  return new PublicationError(`cannot write ${file}: ${reason}`, { cause: error });
}

function filesAt(now: Moment): Readonly<Record<string, string>> {
  return {
    [SETTINGS_FILE]: SETTINGS,
    "first-article.md": article(formatRfc3339(now)),
    // Not a Markdown file: that would be an article.
    "README.txt": README,
  };
}

const SETTINGS = `# Settings of this publication. What is left out has a default that works.
title: My publication
description: What it is about, in one sentence.

# The address under which the built folder is served; readers need it.
# base_url: https://feeds.example.org/

language: en
# author: { name: Your name, url: "https://example.org/", email: you@example.org }
# copyright: Whose the texts are, and what may be done with them.

# Topics with an address of their own choice; others come from the articles.
topics:
  - slug: facial-recognition
    title: Facial recognition
    aliases: [FRT, Face recognition]
    keywords: [facial recognition, face surveillance]
`;

const article = (published: string) => `---
title: City council votes to ban facial recognition
publishedDateTime: ${published}
webUrl: https://news.example.com/council-bans-facial-recognition
excerpt: The ordinance also covers the police. It takes effect in July.
provider: { name: Example News, domain: news.example.com }
topics: [Facial recognition]
# Codes of ISO 3166, such as US, US-WI or US-WI/madison. Without this line they are inferred.
jurisdictions: [US-WI/madison]
# published: false
---
The full text, in *Markdown*, if there is one.
`;

const README = `This folder is published by Bailiwick.

bailiwick.yml       the settings
*.md                the articles, in any folders

bailiwick check     tells every mistake, and writes nothing
bailiwick build     publishes the feeds into the folder out

An article with "published: false" is in no feed, not even by name.
`;
