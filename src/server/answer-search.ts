import { createHash } from "node:crypto";
import type { LiveSource, PublishedEdition } from "../live/live-source.ts";
import { takeSteps } from "../live/take-steps.ts";
import type { Answer, Answering, Asking } from "./answer.ts";
import { answerWith, robotsOf } from "./answer-documents.ts";
import { cacheControlOf } from "./cache-control.ts";
import type { DocumentStock } from "./document-stock.ts";
import { NOT_READY, plainAnswer, redirectAnswer } from "./plain-answer.ts";

const SEARCH_FOLDER = "/search/";
const SEARCH = /^\/search\/([^/?]*)(?:\?(.*))?$/;
const LONGEST_QUERY = 4096;

/**
 * Answers `/search/{rss.xml,atom.xml,feed.json}?…`, and `/search/?…` with a page for people: any combination of topics,
 * jurisdictions, words and sources.
 */
export function answerSearch(live: LiveSource, stock: DocumentStock): Answering {
  return (request) => {
    if (request.url?.startsWith(SEARCH_FOLDER) !== true) return undefined;
    const [, file, query = ""] = SEARCH.exec(request.url) ?? [];
    // Without a wish it is the page on which to make one.
    if (file === undefined || (file === "" && query === "")) return undefined;
    const published = live.current();
    if (published === undefined) return NOT_READY;
    if (!published.edition.combinations.files.includes(file)) return undefined;
    if (query.length > LONGEST_QUERY) return TOO_LONG;
    return answerQuery(request, { published, stock, file, query });
  };
}

const TOO_LONG = plainAnswer({ status: 414, text: "The query is too long.", route: "search" });

interface Asked {
  readonly published: PublishedEdition;
  readonly stock: DocumentStock;
  readonly file: string;
  readonly query: string;
}

function answerQuery(request: Asking, { published, stock, file, query }: Asked): Answer | Promise<Answer> {
  const { edition, number } = published;
  const { combinations, publication } = edition;
  const reading = combinations.read(new URLSearchParams(query));
  if (reading.outcome === "invalid") return refuse(400, reading.message);
  if (reading.outcome === "unknown") return refuse(404, reading.values.map(describeUnknown).join("\n"));
  const canonical = combinations.queryOf(reading.combination);
  if (canonical !== query)
    return redirectAnswer(`./${file}${canonical === "" ? "" : `?${canonical}`}`, "search");
  // Queries can be long; what is kept of them is not.
  const key = `search ${file} ${createHash("sha256").update(canonical).digest("base64url")}`;
  const route = file === "" ? "page" : "search";
  const cacheControl = cacheControlOf({ route, isClosed: false, ttl: publication.ttl });
  const ready = stock.current(key, number);
  if (ready !== undefined) return answerWith(request, { path: key, prepared: ready, stock });
  return takeSteps(combinations.compose(reading.combination, file)).then((document) => {
    const rulesOf = () => ({ route, cacheControl, links: robotsOf(edition) }) as const;
    const prepared = stock.take(key, { edition: number, compose: () => document, rulesOf });
    return prepared === undefined
      ? refuse(404, "Nothing is published at this address.")
      : answerWith(request, { path: key, prepared, stock });
  });
}

function describeUnknown({
  parameter,
  value,
  near,
}: {
  parameter: string;
  value: string;
  near: readonly string[];
}) {
  const known = near.length === 0 ? "" : ` Did you mean: ${near.join(", ")}?`;
  return `${parameter} ${JSON.stringify(value)} is not known here.${known}`;
}

function refuse(status: 400 | 404, text: string): Answer {
  return plainAnswer({ status, text, cacheControl: "public, max-age=60", route: "search" });
}
