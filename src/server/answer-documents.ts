import type { Document } from "../edition/document.ts";
import { isSubscription, LEDGER_FILE, onNextPage } from "../edition/document-paths.ts";
import type { Edition } from "../edition/edition.ts";
import { composeLedger } from "../edition/ledger-document.ts";
import type { LiveSource, Preparation, PublishedEdition } from "../live/live-source.ts";
import { takeSteps } from "../live/take-steps.ts";
import type { Answer, Answering, Asking } from "./answer.ts";
import { cacheControlOf } from "./cache-control.ts";
import { chooseCoding } from "./content-coding.ts";
import { documentPath, pathOf, relativeAddress } from "./document-path.ts";
import { routeOf } from "./document-route.ts";
import type { DocumentStock } from "./document-stock.ts";
import {
  GONE,
  METHOD_NOT_ALLOWED,
  NOT_ACCEPTABLE,
  NOT_READY,
  PREFLIGHT,
  redirectAnswer,
} from "./plain-answer.ts";
import { hasCurrentCopy } from "./preconditions.ts";
import type { DocumentRules, PreparedDocument } from "./prepared-document.ts";

const CATALOGUE = "catalogue.json";

/**
 * Answers the addresses of the edition's documents. Everything that one request gets comes from the edition which was
 * current when it arrived.
 */
export function answerDocuments(live: LiveSource, stock: DocumentStock): Answering {
  return (request) => {
    const published = live.current();
    if (published === undefined) return NOT_READY;
    const requested = pathOf(request.url ?? "/");
    // An address that needs no reading names a document which lies ready: the way of nearly all requests.
    const plain = requested.endsWith("/") ? `${requested.slice(1)}index.html` : requested.slice(1);
    const ready = stock.current(plain, published.number);
    if (ready !== undefined) return answerWith(request, { path: plain, prepared: ready, stock });
    const path = documentPath(requested);
    return path === undefined ? undefined : answerPath(request, path, { published, stock });
  };
}

/** Gives the document of a path, ready to be sent; undefined when the edition has none. */
export function takeDocument(
  path: string,
  { published: { edition, number }, stock }: Offer,
): PreparedDocument | undefined {
  return stock.take(path, {
    edition: number,
    // Public in the output folder of a build, and so it is here.
    compose: () =>
      path === LEDGER_FILE ? composeLedger(edition.ledger, edition.ledgerLines) : edition.compose(path),
    rulesOf: (document) => documentRules(edition, document),
  });
}

/** Makes what readers ask for at present ready in the next edition. */
export function restockBy(stock: DocumentStock): Preparation {
  return ({ edition, number }) =>
    stock.restock({
      edition: number,
      // What has ended or moved is answered otherwise, though it has documents still.
      compose: async (path) =>
        edition.isEnded(path) || edition.movedTo(path) !== undefined
          ? undefined
          : takeSteps(edition.composeInSteps(path)),
      rulesOf: (document) => documentRules(edition, document),
    });
}

interface Offer {
  readonly published: PublishedEdition;
  readonly stock: DocumentStock;
}

function answerPath(request: Asking, path: string, { published, stock }: Offer): Answer | undefined {
  const { edition } = published;
  if (edition.isEnded(path)) return GONE;
  const moved = edition.movedTo(path);
  if (moved !== undefined) return redirectAnswer(relativeAddress(path, moved), routeOf(path));
  const prepared = takeDocument(path, { published, stock });
  if (prepared !== undefined) return answerWith(request, { path, prepared, stock });
  const page = `${path}/index.html`;
  if (edition.isEnded(page)) return GONE;
  if (edition.has(page) || edition.movedTo(page) !== undefined)
    return redirectAnswer(`./${encodeURIComponent(path.slice(path.lastIndexOf("/") + 1))}/`, "page");
  return undefined;
}

/** Answers a request for a document that is there. */
export function answerWith(
  request: Asking,
  { path, prepared, stock }: { path: string; prepared: PreparedDocument; stock: DocumentStock },
): Answer {
  const { method, headers } = request;
  if (method !== "GET" && method !== "HEAD") return method === "OPTIONS" ? PREFLIGHT : METHOD_NOT_ALLOWED;
  const coding = chooseCoding(headers["accept-encoding"] as string | undefined);
  if (coding === undefined) return NOT_ACCEPTABLE;
  const { found, unchanged } = stock.represent(path, prepared, coding);
  return hasCurrentCopy(headers, prepared) ? unchanged : found;
}

function documentRules(edition: Edition, { path }: Document): DocumentRules {
  const route = routeOf(path);
  const { ttl } = edition.publication;
  const isClosed = route === "archive" && edition.has(onNextPage(path));
  return {
    route,
    cacheControl: cacheControlOf({ route, isClosed, ttl }),
    links: [...linksOf(edition, path), ...robotsOf(edition)],
  };
}

/** Keeps previews out of search engines, whatever the document. */
export function robotsOf({ publication }: Edition): string[] {
  return publication.isPreview ? ["X-Robots-Tag", "noindex"] : [];
}

/** Names a feed's hub and its own address, as subscribers look for them first (WebSub section 4). */
function linksOf({ publication }: Edition, path: string): string[] {
  const { hub, baseUrl } = publication;
  // Tells the pages' script that combinations can be had here.
  if (path === CATALOGUE) return ["Link", '<search/>; rel="search"'];
  if (hub === undefined || !isSubscription(path)) return [];
  return ["Link", `<${hub}>; rel="hub", <${new URL(path, baseUrl).href}>; rel="self"`];
}
