import type { StoryProperty } from "../compare-stories.ts";
import type { Story } from "../published-folder.ts";
import type { FormatName } from "./independent-parser.ts";

/** Something that one parser reads wrongly; it is excused for these stories and nothing else. */
export interface KnownFault {
  readonly parser: string;
  readonly formats: readonly FormatName[];
  readonly property: StoryProperty;
  readonly reason: string;
  readonly isMisread: (story: Story) => boolean;
}

/** The known faults of other people's parsers, each as narrow as it can be. */
export const KNOWN_FAULTS: readonly KnownFault[] = [
  {
    parser: "feedparser",
    formats: ["RSS", "Atom"],
    property: "title",
    reason: "strips everything that looks like a tag from titles, also from plain text",
    isMisread: ({ title }) => /<[a-z!?/][^>]*>/i.test(title),
  },
  {
    parser: "@extractus/feed-extractor",
    formats: ["RSS", "Atom"],
    property: "title",
    reason: 'takes the title "0" for none',
    isMisread: ({ title }) => title === "0",
  },
  {
    parser: "@extractus/feed-extractor",
    formats: ["RSS", "Atom", "JSON Feed"],
    property: "link",
    reason: "removes fragments and tracking parameters, and writes queries anew",
    isMisread: ({ link }) => new URL(link).hash !== "" || /[?&]utm_/.test(link) || !isFormEncoded(link),
  },
  {
    parser: "@extractus/feed-extractor",
    formats: ["Atom", "JSON Feed"],
    property: "id",
    reason: "decodes references once more than they were encoded",
    isMisread: ({ id }) => id.includes("&amp;"),
  },
  {
    parser: "@rowanmanning/feed-parser",
    formats: ["Atom"],
    property: "id",
    reason: "decodes references once more than they were encoded",
    isMisread: ({ id }) => id.includes("&amp;"),
  },
  {
    parser: "@rowanmanning/feed-parser",
    formats: ["RSS", "Atom"],
    property: "content",
    reason: "decodes references in HTML, so that what a story shows as text becomes markup",
    isMisread: ({ content }) => /&(?:amp|lt|gt|quot|apos|#)/.test(content),
  },
  {
    parser: "@rowanmanning/feed-parser",
    formats: ["RSS", "Atom"],
    property: "image",
    reason: "encodes references in addresses of pictures once more",
    isMisread: ({ image }) => image.includes("&"),
  },
  {
    parser: "@rowanmanning/feed-parser",
    formats: ["RSS"],
    property: "author",
    reason: "takes what looks like an e-mail address out of names, dc:creator too",
    isMisread: ({ author }) => author.includes("@"),
  },
  {
    parser: "@extractus/feed-extractor",
    formats: ["Atom"],
    property: "published",
    reason: "prefers updated to published",
    isMisread: ({ published, updated }) => published !== updated,
  },
  {
    parser: "htmlparser2",
    formats: ["Atom"],
    property: "published",
    reason: "reads updated and never published",
    isMisread: ({ published, updated }) => published !== updated,
  },
];

/** True for the one parser that takes an Atom feed without an entry for no feed at all. */
export function refusesEmptyFeeds(parser: string, format: FormatName): boolean {
  return parser === "@extractus/feed-extractor" && format === "Atom";
}

function isFormEncoded(link: string): boolean {
  const { search } = new URL(link);
  return search === (search && `?${new URLSearchParams(search)}`) && !link.endsWith("?");
}
