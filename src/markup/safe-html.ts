import { createRequire } from "node:module";
import type { Attributes, IOptions } from "sanitize-html";
import { boundDepth } from "./bound-depth.ts";
import { stripUncarriable } from "./clean-text.ts";
import { parseUrl } from "./parse-url.ts";

const load = createRequire(import.meta.url);
let sanitizer: typeof import("sanitize-html") | undefined;

/** Loading it takes as long as a small build does otherwise: it is loaded when the first HTML comes. */
function sanitizeHtml(html: string, options: IOptions): string {
  sanitizer ??= load("sanitize-html") as typeof import("sanitize-html");
  return sanitizer(html, options);
}

const TAGS =
  `a abbr b bdi blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption
figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table
tbody td tfoot th thead time tr u ul var`.split(/\s+/);

const ATTRIBUTES = {
  "*": ["lang", "dir", "title"],
  a: ["href", "hreflang"],
  img: ["src", "srcset", "alt", "width", "height"],
  blockquote: ["cite"],
  q: ["cite"],
  del: ["cite", "datetime"],
  ins: ["cite", "datetime"],
  time: ["datetime"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan", "scope"],
  col: ["span"],
  colgroup: ["span"],
  ol: ["start", "reversed", "type"],
};

const ADDRESSES = ["href", "src", "cite"];
const MAY_NOT_BE_EMPTY = [...ADDRESSES, "srcset"];

/**
 * Makes HTML safe for any reader and absolute: only elements and attributes of running text stay, scripts, styles,
 * frames, forms and event handlers go, and every address is resolved against `base` (http, https; mailto in links).
 */
export function makeSafeHtml(html: string, base: string): string {
  const options: IOptions = {
    allowedTags: TAGS,
    allowedAttributes: ATTRIBUTES,
    allowedSchemes: ["http", "https", "mailto"],
    allowedSchemesByTag: { img: ["http", "https"] },
    allowProtocolRelative: false,
    transformTags: {
      "*": (tagName, attributes) => ({ tagName, attribs: resolveAddresses(attributes, base) }),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === "img" && attribs["src"] === undefined,
  };
  // Without its wrapper a paragraph may stand in another; the second pass reads that as browsers do.
  const safe = sanitizeHtml(sanitizeHtml(boundDepth(stripUncarriable(html)), options), options);
  // References such as &#128; are characters only now.
  return stripUncarriable(safe).trim();
}

function resolveAddresses(attributes: Attributes, base: string): Attributes {
  const resolved = { ...attributes };
  for (const name of ADDRESSES) {
    const address = resolved[name];
    if (address !== undefined) resolved[name] = resolveAddress(address, base);
  }
  const candidates = resolved["srcset"];
  if (candidates !== undefined) resolved["srcset"] = resolveCandidates(candidates, base);
  return dropEmpty(resolved);
}

function resolveAddress(address: string, base: string): string {
  const trimmed = address.trim();
  return trimmed === "" ? "" : (parseUrl(trimmed, base)?.href ?? "");
}

// "small.jpg 480w, large.jpg 2x" (HTML, section 4.8.4.2.1): an address ends at a space, or at the commas behind it.
function resolveCandidates(candidates: string, base: string): string {
  const resolved: string[] = [];
  const start = /[^\s,]\S*/g;
  for (let found = start.exec(candidates); found !== null; found = start.exec(candidates)) {
    const [written] = found;
    let descriptor = "";
    if (!written.endsWith(",")) {
      const comma = candidates.indexOf(",", start.lastIndex);
      const end = comma === -1 ? candidates.length : comma;
      descriptor = candidates.slice(start.lastIndex, end).trim();
      start.lastIndex = end;
    }
    resolved.push(...resolveCandidate(written, descriptor, base));
  }
  return resolved.join(", ");
}

function resolveCandidate(written: string, descriptor: string, base: string): string[] {
  let end = written.length;
  while (written[end - 1] === ",") end -= 1;
  const address = resolveAddress(written.slice(0, end), base);
  if (!/^https?:/.test(address) || !/^(?:\d{1,9}w|\d{1,9}(?:\.\d{1,9})?x)?$/.test(descriptor)) return [];
  return [descriptor === "" ? address : `${address} ${descriptor}`];
}

function dropEmpty(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => value !== "" || !MAY_NOT_BE_EMPTY.includes(name)),
  );
}

/** Gives the text of HTML: tags removed, references decoded, white space collapsed. */
export function textOfHtml(html: string): string {
  const spaced = html.replace(
    /<(?:\/(?:p|div|li|dt|dd|h[1-6]|td|th|tr|caption|figcaption)|br\s*\/?)>/gi,
    "$& ",
  );
  const escaped = sanitizeHtml(boundDepth(spaced), { allowedTags: [], allowedAttributes: {} });
  return stripUncarriable(escaped)
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
