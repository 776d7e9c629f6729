import fc from "fast-check";
import RssParser from "rss-parser";
import { describe, expect, it } from "vitest";
import type { Entry, Feed } from "../../src/feed/feed.ts";
import type { Format } from "../../src/format/format.ts";
import { makeSafeHtml } from "../../src/markup/safe-html.ts";
import { anyLine, HOSTILE_TEXTS } from "./hostile-texts.ts";
import { bareEntryOf, entryOf, feedOf, momentOf } from "./sample.ts";

/** What a reader finds in a document, whatever its format. Dates are RFC 3339. */
export interface ReadFeed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  readonly self: string;
  readonly hubs: readonly string[];
  readonly copyright: string;
  readonly entries: readonly ReadEntry[];
}

export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  readonly content: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly image: string;
  readonly language: string;
}

/** A format with the way to read its documents back. */
export interface FormatUnderTest {
  readonly format: Format;
  readonly read: (document: string) => ReadFeed;
}

/** What every format promises, tested on one of them. */
export function describeEveryFormat({ format, read }: FormatUnderTest): void {
  const write = (entries: readonly Entry[], feed: Feed = feedOf()) =>
    format.composeFeed(feed, entries.map(format.renderEntry));
  const readBack = (entry: Entry): ReadEntry => {
    const [only, second] = read(write([entry])).entries;
    if (only === undefined || second !== undefined) throw new Error("not one entry");
    return only;
  };

  describe(`an entry in ${format.name}`, () => {
    it("keeps its id, whatever it looks like", () => {
      for (const id of ["urn:bailiwick:a%20b", "https://e.com/?a=1&b=2", "tag:e.com,2026:x/<y>"]) {
        expect(readBack(entryOf({ id })).id).toBe(id);
      }
    });

    it("keeps its link, whether or not the link is its id", () => {
      for (const id of [entryOf().id, entryOf().link]) {
        expect(readBack(entryOf({ id })).link).toBe(entryOf().link);
      }
    });

    it("says when it was published and when it was updated", () => {
      const { published, updated } = readBack(entryOf());
      expect({ published, updated }).toEqual({
        published: "2026-03-31T09:30:00Z",
        updated: "2026-04-02T08:15:30Z",
      });
    });

    it("says so for times before 1970 too", () => {
      const early = momentOf("1901-05-06T07:08:09Z");
      expect(readBack(entryOf({ published: early })).published).toBe("1901-05-06T07:08:09Z");
    });

    it("keeps its summary and its content apart", () => {
      const { summary, content } = readBack(entryOf());
      expect(summary).toBe(entryOf().summary);
      expect(content).toBe(entryOf().contentHtml);
    });

    it("shows its content also without a summary", () => {
      expect(readBack(bareEntryOf())).toMatchObject({ content: entryOf().contentHtml });
    });

    it("credits its source as its author", () => {
      expect(readBack(entryOf()).authors).toEqual(["Example News"]);
    });

    it("lists topics and jurisdictions as categories, in order", () => {
      expect(readBack(entryOf()).categories).toEqual(["Facial recognition", "Wisconsin"]);
    });

    it("has its image, and none when there is none", () => {
      expect(readBack(entryOf()).image).toBe("https://img.example.com/court.jpg?w=800&h=600");
      expect(readBack(bareEntryOf()).image).toBe("");
    });

    it("names its language only when it has its own", () => {
      expect(readBack(entryOf({ language: "ar" })).language).toBe("ar");
      expect(readBack(entryOf()).language).toBe("");
    });

    it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text] as const))(
      "comes back as it was: %s",
      (_, text) => {
        const hostile = hostileEntryOf(text);
        const back = readBack(hostile);
        expect(back).toMatchObject({ title: text, summary: text, authors: [text], categories: [text] });
        expect(back.content).toBe(hostile.contentHtml);
      },
    );

    it("comes back as it was, whatever its texts are", async () => {
      await fc.assert(
        fc.asyncProperty(anyLine, anyLine, async (text, other) => {
          const hostile = { ...hostileEntryOf(text), title: other };
          const document = write([hostile], feedOf({ title: other, description: text }));
          await expectWellFormed(document, format);
          const { entries, title, description } = read(document);
          expect({ title, description }).toEqual({ title: other, description: text });
          expect(entries).toHaveLength(1);
          expect(entries[0]).toMatchObject({
            title: other,
            summary: text,
            authors: [text],
            categories: [text],
          });
          expect(entries[0]?.content).toBe(hostile.contentHtml);
        }),
        { numRuns: 150 },
      );
    });
  });

  describe(`a feed in ${format.name}`, () => {
    const ids = ["urn:x:3", "urn:x:1", "urn:x:2"];

    it("has its entries in the order given", () => {
      expect(read(write(ids.map((id) => entryOf({ id })))).entries.map(({ id }) => id)).toEqual(ids);
    });

    it("is complete without an entry", () => {
      expect(read(write([]))).toMatchObject({ entries: [], title: feedOf().title });
    });

    it("says what it is, in which language, and whose", () => {
      expect(read(write([entryOf()]))).toMatchObject({
        title: "Watch: Facial recognition",
        description: "Stories on facial recognition",
        language: "en",
        copyright: "The editors",
      });
    });

    it("leads to its page and to itself", () => {
      const { home, self } = read(write([entryOf()]));
      expect(home).toBe("https://feeds.example.org/topics/facial-recognition/");
      expect(self).toBe(`https://feeds.example.org/topics/facial-recognition/${format.file}`);
    });

    it("names the hub when there is one", () => {
      const { hub: _, ...without } = feedOf();
      expect(read(write([])).hubs).toEqual(["https://hub.example.org/?a=1&b=2"]);
      expect(read(write([], without)).hubs).toEqual([]);
    });

    it("leaves out what the settings do not say", () => {
      const { hub: _, icon: _i, logo: _l, copyright: _c, ...rest } = feedOf();
      const bare = write([bareEntryOf()], { ...rest, author: { name: "The editors" } });
      expect(read(bare)).toMatchObject({ copyright: "" });
      expect(bare).not.toMatch(/undefined|null/);
    });

    it("encodes the addresses of groups in other scripts", () => {
      const address = new URL("topics/قانون/", "https://feeds.example.org/").href;
      const { home, self } = read(write([], feedOf({ address, location: address })));
      expect(home).toBe(address);
      expect(self).toBe(address + format.file);
    });

    it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text] as const))(
      "is called what it was called: %s",
      (_, text) => {
        const feed = feedOf({ title: text, description: text, copyright: text, author: { name: text } });
        const { title, description, copyright } = read(write([entryOf()], feed));
        expect({ title, description, copyright }).toEqual({
          title: text,
          description: text,
          copyright: text,
        });
      },
    );

    it("holds an entry's fragment exactly as it was rendered alone", () => {
      const fragments = [entryOf(), hostileEntryOf("]]> $& </item>")].map(format.renderEntry);
      const document = format.composeFeed(feedOf(), fragments);
      for (const fragment of fragments) expect(document).toContain(fragment);
    });

    it("puts around entries what it puts around none", () => {
      const fragment = format.renderEntry(entryOf());
      const [before = "", after = ""] = format.composeFeed(feedOf(), [fragment]).split(fragment);
      const empty = format.composeFeed(feedOf(), []);
      expect(empty.startsWith(before.trimEnd())).toBe(true);
      expect(empty.endsWith(after.trimStart())).toBe(true);
    });

    it("is the same bytes for the same input", () => {
      expect(write([entryOf(), bareEntryOf()])).toBe(write([entryOf(), bareEntryOf()]));
    });
  });
}

function hostileEntryOf(text: string): Entry {
  const { categories, image, related } = entryOf();
  return entryOf({
    title: text,
    summary: text,
    author: { name: text },
    contentHtml: makeSafeHtml(`<p title="x">${text}</p>`, "https://e.com/"),
    categories: categories.slice(0, 1).map((category) => ({ ...category, label: text })),
    related: related.map((link) => ({ ...link, title: text, excerpt: text, source: { name: text } })),
    ...(image && { image: { ...image, title: text, credit: text } }),
  });
}

/** rss-parser reads with a strict XML parser; no strict one knows the characters that XML excludes. */
async function expectWellFormed(document: string, { file }: Format): Promise<void> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(document).not.toMatch(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/u);
  if (file.endsWith(".json")) JSON.parse(document);
  else await new RssParser().parseString(document);
}
