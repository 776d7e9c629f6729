/** Reads an absolute http or https address; undefined for relative ones, other schemes, and anything else. */
export function parseWebAddress(text: string): URL | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  return new URL(trimmed);
}
