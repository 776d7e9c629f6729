import { parseUrl } from "./parse-url.ts";

// What browsers let stand in an address and RFC 3986 does not; brackets are for the host alone.
const UNESCAPED = /[[\]{}|\\^`]|%(?![0-9a-f]{2})/gi;

// URL lets hosts hold signs such as } and !, which no name of a machine has and RFC 3986 refuses in part.
const HOST = /^(?:[\w.-]{1,253}|\[[\da-f:.]+\])$/i;

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
