import { isSubscription } from "../edition/document-paths.ts";
import type { LiveSource, PublishedEdition } from "../live/live-source.ts";
import type { Answer, Answering, Asking } from "./answer.ts";
import { takeDocument } from "./answer-documents.ts";
import { chooseCoding } from "./content-coding.ts";
import { documentPath, pathOf } from "./document-path.ts";
import { routeOf } from "./document-route.ts";
import type { DocumentStock } from "./document-stock.ts";
import { namesDocument } from "./entity-tag.ts";
import { FeedVersions } from "./feed-versions.ts";
import { formatHttpDate } from "./http-date.ts";
import { hasCurrentCopy } from "./preconditions.ts";
import { type PreparedDocument, pack } from "./prepared-document.ts";
import { COMMON_HEADERS } from "./security-headers.ts";

// These take a 226 for what it is. Others ask for it all the same, and then never come to terms with it (rss2email,
// whatever uses feedparser): who is not known to understand gets the whole feed.
const UNDERSTANDING = /^(?:newsboat|Liferea|NewsBlur|Vienna)\b/i;
const FEED_MANIPULATION = /(?:^|,)\s*feed\s*(?:[;,]|$)/i;

/**
 * Answers readers that have an older version of a feed, and said that they can take it, with what is new or changed
 * since (RFC 3229, instance manipulation `feed`). Everything else is left to the next answerer.
 */
export function answerDeltas(live: LiveSource, stock: DocumentStock): Answering {
  const versions = new FeedVersions();
  return (request) => {
    const published = live.current();
    const path = documentPath(pathOf(request.url ?? ""));
    if (published === undefined || path === undefined || request.method !== "GET") return undefined;
    if (!isSubscription(path)) return undefined;
    const prepared = takeDocument(path, { published, stock });
    if (prepared === undefined) return undefined;
    versions.note(path, prepared.tagName, () => published.edition.storiesIn(path));
    if (!understandsDeltas(request) || hasCurrentCopy(request.headers, prepared)) return undefined;
    return answerDelta(request, path, { published, prepared, versions });
  };
}

function understandsDeltas({ headers }: Asking): boolean {
  return (
    FEED_MANIPULATION.test(String(headers["a-im"] ?? "")) && UNDERSTANDING.test(headers["user-agent"] ?? "")
  );
}

interface Known {
  readonly published: PublishedEdition;
  readonly prepared: PreparedDocument;
  readonly versions: FeedVersions;
}

function answerDelta(
  { headers }: Asking,
  path: string,
  { published, prepared, versions }: Known,
): Answer | undefined {
  const tags = headers["if-none-match"];
  const coding = chooseCoding(headers["accept-encoding"] as string | undefined);
  if (tags === undefined || coding === undefined) return undefined;
  const base = versions.find(path, (tagName) => namesDocument(tags, tagName));
  const fresh = published.edition.storiesIn(path)?.filter((story) => !base?.prints.has(story.print)) ?? [];
  // With nothing new something was taken back, and only the whole feed says so.
  const part =
    base === undefined || fresh.length === 0 ? undefined : published.edition.composePart(path, fresh);
  if (base === undefined || part === undefined) return undefined;
  const body = pack(part.bytes, coding);
  const own = [
    ...["Content-Type", part.mediaType],
    ...["Content-Length", String(body.length)],
    ...(coding === "identity" ? [] : ["Content-Encoding", coding]),
    ...["IM", "feed"],
    ...["ETag", `"${prepared.tagName}"`],
    ...["Delta-Base", `"${base.tagName}"`],
    ...["Last-Modified", formatHttpDate(prepared.modified)],
    ...["Cache-Control", "no-store, im"],
    ...["Vary", "A-IM, If-None-Match, Accept-Encoding"],
  ];
  return { status: 226, headers: [...own, ...COMMON_HEADERS], body, route: routeOf(path) };
}
