import { z } from "zod";
import type { StoryLine } from "../edition/explain.ts";
import { describeIssue } from "../problem/describe-issue.ts";

const text = z.string({ error: "must be a text" });
const source = z.object(
  { name: text.optional(), domain: text.optional(), home: text.optional() },
  { error: "must have name, domain or home" },
);
const report = z.object(
  { title: text, excerpt: text.nullish(), provider: source.nullish() },
  { error: "must have a title" },
);
const storySchema = report.extend({
  id: z.coerce.string().optional(),
  related: z.array(report, { error: "must be a list" }).nullish(),
});

/** Reads a line of `explain --stdin`; a text says what is wrong with it. */
export function readStoryLine(line: string): StoryLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "the line is not JSON";
  }
  const parsed = storySchema.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => describeIssue(issue, value).message).join("; ");
  const { id, related, ...story } = parsed.data;
  return { id, ...storyOf(story), related: related?.map(storyOf) };
}

function storyOf({ title, excerpt, provider }: z.output<typeof report>) {
  return { title, excerpt: excerpt ?? undefined, source: provider ?? undefined };
}
