import type { Entry, Feed } from "../../src/feed/feed.ts";
import { parseMoment } from "../../src/time/moment.ts";

/** An entry with everything that an entry can have; `changes` replaces what a test is about. */
export function entryOf(changes: Partial<Entry> = {}): Entry {
  return {
    id: "urn:bailiwick:madison-ban",
    title: "City council votes to ban face recognition",
    link: "https://news.example.com/council?a=1&b=2",
    published: momentOf("2026-03-31T09:30:00Z"),
    updated: momentOf("2026-04-02T08:15:30Z"),
    summary: "The council voted on Tuesday.",
    contentHtml:
      '<p>The council <em>voted</em>.</p>\n<p><a href="https://news.example.com/more">More</a></p>',
    author: {
      name: "Example News",
      url: "https://news.example.com/",
      avatar: "https://news.example.com/a.png",
    },
    source: { name: "Example News", domain: "news.example.com" },
    categories: [
      {
        term: "facial-recognition",
        label: "Facial recognition",
        scheme: "https://feeds.example.org/topics/",
      },
      { term: "US-WI", label: "Wisconsin", scheme: "https://feeds.example.org/jurisdictions/" },
    ],
    topics: [{ slug: "facial-recognition", title: "Facial recognition" }],
    jurisdictions: [
      {
        code: "US-WI",
        name: "Wisconsin, United States",
        level: "subdivision",
        ocdId: "ocd-division/country:us/state:wi",
        basis: "editor",
      },
    ],
    image: {
      url: "https://img.example.com/court.jpg?w=800&h=600",
      mediaType: "image/jpeg",
      width: 800,
      height: 600,
      title: "The court",
      credit: "A. Photographer",
    },
    related: [
      {
        title: "Another report",
        url: "https://other.example.com/1?a=1&b=2",
        published: momentOf("2026-03-31T12:00:00Z"),
        excerpt: "What others say.",
        source: { name: "Other News", domain: "other.example.com" },
      },
    ],
    ...changes,
  };
}

/** A story with nothing but what is required. */
export function bareEntryOf(changes: Partial<Entry> = {}): Entry {
  const { id, title, link, published, updated, contentHtml, author } = entryOf();
  const bare = { id, title, link, published, updated, contentHtml, author: { name: author.name } };
  return { ...bare, categories: [], topics: [], jurisdictions: [], related: [], ...changes };
}

/** The feed of one topic; `changes` replaces what a test is about. */
export function feedOf(changes: Partial<Feed> = {}): Feed {
  return {
    address: "https://feeds.example.org/topics/facial-recognition/",
    title: "Watch: Facial recognition",
    description: "Stories on facial recognition",
    language: "en",
    author: { name: "The editors", url: "https://feeds.example.org/about", email: "editor@example.org" },
    copyright: "The editors",
    ttl: 60,
    hub: "https://hub.example.org/?a=1&b=2",
    icon: "https://feeds.example.org/icon.png",
    logo: "https://feeds.example.org/logo.png",
    extensionGuide: "https://feeds.example.org/#json-extension",
    updated: momentOf("2026-04-02T08:15:30Z"),
    location: "https://feeds.example.org/topics/facial-recognition/",
    withdrawn: [],
    hasTombstones: false,
    ...changes,
  };
}

/** Reads a moment that a test writes as RFC 3339. */
export function momentOf(text: string): number {
  const moment = parseMoment(text);
  if (moment === undefined) throw new Error(`no moment: ${text}`);
  return moment;
}
