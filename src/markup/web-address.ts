import { parseUrl } from "./parse-url.ts";

// What browsers let stand in an address and RFC 3986 does not; brackets are for the host alone.
const UNESCAPED = /[[\]{}|\\^`]|%(?![0-9a-f]{2})/gi;

// URL lets hosts hold signs such as } and !, which no name of a machine has and RFC 3986 refuses in part.
const HOST = /^(?:[\w.-]{1,253}|\[[\da-f:.]+\])$/i;

// An address that URL would write as it stands: the host in small letters, no number, no xn--; no folder that begins with
// a dot; no sign that is to be escaped. Most addresses are such, and making a URL of each takes long.
const PLAIN_HOST = "(?!(?:[a-z0-9-]+\\.)*xn--)(?:[a-z0-9-]{1,63}\\.){1,3}[a-z]{2,24}";
const SIGN = "\\w\\-.~!$&()*+,;=:@/";
const PLAIN_ADDRESS = new RegExp(`^https?://${PLAIN_HOST}(?![^?]*/\\.)/[${SIGN}]*(?:\\?[${SIGN}?%]*)?$`);
const BROKEN_ESCAPE = /%(?![0-9a-f]{2})/i;
const PLAIN_HOST_ALONE = new RegExp(`^${PLAIN_HOST}$`);

/** Gives an absolute http or https address as a valid URI; undefined for what `parseWebAddress` does not read. */
export function normaliseAddress(text: string): string | undefined {
  return PLAIN_ADDRESS.test(text) && !BROKEN_ESCAPE.test(text) ? text : parseWebAddress(text)?.href;
}

/** Gives the host of what is written without a scheme, as addresses have it; undefined when it begins with none. */
export function normaliseHost(text: string): string | undefined {
  return PLAIN_HOST_ALONE.test(text) ? text : parseWebAddress(`https://${text}`)?.hostname;
}

/** Reads an absolute http or https address as a valid URI; undefined for relative ones, other schemes, and anything else. */
export function parseWebAddress(text: string): URL | undefined {
  const trimmed = text.trim();
  const url = /^https?:\/\//i.test(trimmed) ? parseUrl(trimmed) : undefined;
  return url !== undefined && HOST.test(url.hostname) ? asUri(url) : undefined;
}

function asUri(url: URL): URL {
  // RFC 9110 section 4.2.4: a name and a password are no part of a reference.
  if (url.username !== "") url.username = "";
  if (url.password !== "") url.password = "";
  if (url.hash !== "") url.hash = url.hash.slice(1).replaceAll("#", "%23");
  const { origin, href } = url;
  const behind = href.slice(origin.length);
  const escaped = behind.replace(UNESCAPED, escapeCharacter);
  // Addresses are most of what is read of an article, and few of them need this.
  return escaped === behind ? url : new URL(origin + escaped);
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
