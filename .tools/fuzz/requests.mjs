import fc from "fast-check";
import { editBytes, edits, hostileText, token } from "./hostile-values.mjs";

/** A host that requests claim and no answer may name. */
export const FORGED = "forged-host.example";

const or = (usual, hostile = hostileText) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: hostile });

const documents = fc.constantFrom(
  ..."|rss.xml|atom.xml|feed.json|feeds.opml|catalogue.json|search/rss.xml|search/atom.xml|search/feed.json|search/|topics/ai/|topics/ai|topics/ai/rss.xml|topics/ai/us/feed.json|jurisdictions/us-wi/atom.xml|topics/old/rss.xml|archive/1/atom.xml|archive/0/rss.xml|ledger.jsonl|metrics|status.json|health/ready|card.png|style.css|robots.txt|sitemap.xml|%2e%2e/%2e%2e/etc/passwd|..%5c..%5cx|topics//rss.xml|%00|%ff|__proto__/rss.xml|topics/constructor/rss.xml".split(
    "|",
  ),
);
const name = or(
  fc.constantFrom(
    ..."topic|jurisdiction|q|source|not_topic|not_jurisdiction|not_source|min_quality|limit|__proto__|topic[]|q[x]|_".split(
      "|",
    ),
  ),
);
const value = or(
  fc.constantFrom(
    ...'ai|drones|us|us-wi|eu|law|court police|n.example|0|-1|1e9|50|100000000000000000000|nonsense|AI|US-WI/madison|%E0%A4%A|CanaryOfHeldBack|a*|"law"|(((((|'.split(
      "|",
    ),
  ),
);
const encoded = (text) => encodeURIComponent(text.toWellFormed?.() ?? text.replace(/[\ud800-\udfff]/g, ""));
const query = fc
  .array(fc.tuple(name, value, fc.boolean()), { maxLength: 6 })
  .map((pairs) =>
    pairs
      .map(([key, each, isRaw]) =>
        isRaw ? `${encoded(key)}=${strip(each)}` : `${encoded(key)}=${encoded(each)}`,
      )
      .join("&"),
  );

const header = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      "If-None-Match",
      "If-Modified-Since",
      "Accept-Encoding",
      "Range",
      "Accept",
      "A-IM",
      "User-Agent",
      "Cookie",
      "X-Forwarded-For",
      "Forwarded",
      "Origin",
      "Transfer-Encoding",
      "Content-Length",
      "Expect",
      "Upgrade",
    ),
    or(
      fc.constantFrom(
        ...'*|"x"|W/"x", "y"|gzip|br;q=1, gzip;q=0|identity;q=0|*;q=0|bytes=0-1|bytes=-1,5-,9999-|feed|Sun, 06 Nov 1994 08:49:37 GMT|tomorrow|Feedly/1.0 (99999999999999999999 subscribers)|chunked|5|-5|100-continue|h2c'.split(
          "|",
        ),
      ),
    ),
  ),
  fc.constantFrom(["Host", FORGED], ["X-Forwarded-Host", FORGED], ["X-Forwarded-Proto", "javascript"]),
);

const strip = (text) => text.replace(/[\r\n\0]/g, "");

const structured = fc
  .record({
    method: fc.constantFrom(
      "GET",
      "GET",
      "GET",
      "GET",
      "HEAD",
      "OPTIONS",
      "POST",
      "PUT",
      "DELETE",
      "TRACE",
      "BREW",
    ),
    path: or(
      documents,
      token.map((each) => encodeURI(each.replace(/[\ud800-\udfff]/g, ""))),
    ),
    query,
    headers: fc.array(header, { maxLength: 4 }),
  })
  .map(({ method, path, query: each, headers }) => {
    const target = `/feeds/${strip(path)}${each === "" ? "" : `?${each}`}`.replace(/ /g, "%20");
    const lines = headers.map(([key, text]) => `${key}: ${strip(text)}\r\n`).join("");
    return `${method} ${target} HTTP/1.1\r\nHost: n.example\r\nConnection: close\r\n${lines}\r\n`;
  });

/** An HTTP request as it goes over the wire, as bytes in Latin-1: whole ones, and whole ones edited. */
export const request = fc.oneof(
  { weight: 3, arbitrary: structured.map((text) => Buffer.from(text).toString("latin1")) },
  {
    weight: 1,
    arbitrary: fc
      .record({ text: structured, list: edits })
      .map(({ text, list }) => editBytes(Buffer.from(text), list).toString("latin1")),
  },
);
