import { articleText } from "../article-text.ts";
import { ask, type Reply } from "./ask.ts";
import { makeContent } from "./make-content.ts";
import { startService } from "./start-service.ts";

export const HUB = "https://hub.example.org/";

const paragraphs = "A paragraph about the ordinance.\n\n".repeat(60);
const story = (n: number) =>
  articleText(
    {
      title: `Story ${n}`,
      webUrl: `https://news.example.com/${n}`,
      publishedDateTime: `2026-03-0${1 + (n % 9)}T09:30:00Z`,
      topics: "[Café law]",
    },
    paragraphs,
  );

/** Asks the sample for a file; nothing is followed, unpacked or added. */
export type Get = (file: string, headers?: Record<string, string>, method?: string) => Promise<Reply>;

/** Serves a publication of seven stories, with a hub, archives and a moved topic. */
export async function startSample(): Promise<{ readonly url: string; readonly get: Get }> {
  const content = makeContent({
    "bailiwick.yml": `base_url: https://feeds.example.org/\nhub: ${HUB}\nttl: 30\nentries: 2\narchive_entries: 2\nmoved: { topics/old: topics/cafe-law }\n`,
    ...Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`${n}.md`, story(n)])),
  });
  const { url } = await startService(content);
  return { url, get: (file, headers = {}, method = "GET") => ask(url + file, { headers, method }) };
}
