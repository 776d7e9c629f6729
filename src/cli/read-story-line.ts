import { z } from "zod";
import type { StoryLine } from "../edition/explain.ts";

const source = z.object({
  name: z.string().optional(),
  domain: z.string().optional(),
  home: z.string().optional(),
});
const report = z.object({ title: z.string(), excerpt: z.string().nullish(), provider: source.nullish() });
const storySchema = report.extend({ id: z.coerce.string().optional(), related: z.array(report).nullish() });

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
    return parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  const { id, related, ...story } = parsed.data;
  return { id, ...storyOf(story), related: related?.map(storyOf) };
}

function storyOf({ title, excerpt, provider }: z.output<typeof report>) {
  return { title, excerpt: excerpt ?? undefined, source: provider ?? undefined };
}
