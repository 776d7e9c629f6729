import { readFileSync } from "node:fs";
import type { Story } from "./answer-of.ts";

/** A story with what is written of it. */
export interface Answered {
  readonly story: Story;
  readonly answer: string;
}

/** Reads `answers.txt`, `signs.txt` or `features.txt`: of each story its id and title, then what is said of it, then an empty line. */
export function readAnswers(file: string): Answered[] {
  const examples = [...readStories("../evaluation/dev.jsonl"), ...readStories("written.jsonl")];
  const stories = new Map(examples.map((story) => [story.id, story]));
  return readText(file)
    .split("\n\n")
    .map((paragraph) => {
      const [heading = "", ...answer] = paragraph.trimEnd().split("\n");
      const story = stories.get(heading.split(" ")[0] ?? "");
      if (story === undefined) throw new Error(`${file}: no story has the id of "${heading}"`);
      return { story, answer: answer.join("\n") };
    });
}

function readStories(file: string): Story[] {
  return readText(file)
    .trimEnd()
    .split("\n")
    .map((line): Story => JSON.parse(line));
}

function readText(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}
