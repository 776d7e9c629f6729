import path from "node:path";
import { articleText } from "../article-text.ts";
import { writeFiles } from "../scratch-folder.ts";

const PLACES = ["US-WI/madison", "US-CA", "GB", "EU", "FR"];
const TOPICS = 9;
const PARAGRAPH = "The council voted on Tuesday to end the use of face recognition by its police. ".repeat(3);

/**
 * Writes a content folder of many articles. The second state of the same folder has edited articles, articles that
 * are gone and new ones, a topic that is gone and a new one: files change, go and come.
 */
export function writeManyArticles(folder: string, count: number, state: "first" | "second"): void {
  const files = Array.from({ length: count }, (_, index) => [`${index}.md`, textOf(index, state)] as const);
  const kept = state === "first" ? files : files.filter((_, index) => index % 40 !== 7);
  const moved = state === "first" ? "" : "moved: { topics/topic-5: topics/topic-renamed }\n";
  const settings = `title: Watch\nbase_url: https://feeds.example.org/\njurisdictions: { infer: false }\n${moved}`;
  writeFiles(folder, { ...Object.fromEntries(kept), "bailiwick.yml": settings });
  if (state === "second") writeFiles(folder, { "new.md": textOf(count, "first") });
}

function textOf(index: number, state: "first" | "second"): string {
  const isMoved = state === "second" && index % TOPICS === 5;
  const day = String(1 + (index % 28)).padStart(2, "0");
  const month = String(1 + (index % 7)).padStart(2, "0");
  return articleText(
    {
      title: state === "second" && index % 3 === 0 ? `Edited story ${index}` : `Story ${index}`,
      publishedDateTime: `2026-${month}-${day}T09:30:00Z`,
      webUrl: `https://news.example.com/${index}`,
      topics: `[Topic ${isMoved ? "renamed" : index % TOPICS}]`,
      jurisdictions: `[${PLACES[index % PLACES.length]}]`,
    },
    PARAGRAPH,
  );
}

/** Where the two states of the content lie in a folder. */
export function contentFolders(folder: string): { readonly first: string; readonly second: string } {
  return { first: path.join(folder, "first"), second: path.join(folder, "second") };
}
