/** Reads an address, resolved against `base` if there is one; undefined when it is none. */
export function parseUrl(text: string, base?: string): URL | undefined {
  // Not URL.canParse: in Node 20 it takes addresses, such as `http://ß` with a control character, that URL refuses.
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
