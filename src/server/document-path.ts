const LONGEST = 2048;

/** Gives the path of an address without its query: unknown parameters on feeds are ignored. */
export function pathOf(url: string): string {
  const query = url.indexOf("?");
  return query < 0 ? url : url.slice(0, query);
}

/**
 * Reads the path of a request's address (`/topics/ai/`, without the query) as one of the publication: `topics/ai/index.html`.
 * Undefined for whatever can be no document's: dot segments and dotfiles, backslashes, control characters, broken escapes.
 */
export function documentPath(requested: string): string | undefined {
  if (!requested.startsWith("/") || requested.length > LONGEST) return undefined;
  const decoded = decode(requested.slice(1));
  if (decoded === undefined || !isHarmless(decoded)) return undefined;
  return decoded === "" || decoded.endsWith("/") ? `${decoded}index.html` : decoded;
}

function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch {
    return undefined;
  }
}

function isHarmless(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is what this is for
  return !/[\u0000-\u001f\u007f\\]|(?:^|\/)\.|\/\//.test(path);
}

/**
 * Gives the way from one path of the publication to the address of another, relative: `../../topics/new/rss.xml`; that of
 * a page is its folder's.
 */
export function relativeAddress(from: string, to: string): string {
  const up = "../".repeat(from.split("/").length - 1) || "./";
  const address = to.replace(/(^|\/)index\.html$/, "$1");
  return up + address.split("/").map(encodeURIComponent).join("/");
}
