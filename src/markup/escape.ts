const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&#x26;",
  "<": "&#x3C;",
  ">": "&#x3E;",
  '"': "&#x22;",
};

/**
 * Escapes text for XML and HTML, in content and in quoted attributes. Hexadecimal references are what most readers
 * show faithfully, also those that decode a title twice (RSS Advisory Board profile, "character data").
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => REFERENCES[character] ?? character);
}

const SHIELDS: Readonly<Record<string, string>> = {
  "&": "\u0001",
  "<": "\u0002",
  ">": "\u0003",
  '"': "\u0004",
};
const SHIELDED: Readonly<Record<string, string>> = {
  "\u0001": "&#x26;",
  "\u0002": "&#x3C;",
  "\u0003": "&#x3E;",
  "\u0004": "&#x22;",
};

/**
 * Replaces the characters of markup in clean text by control characters, so that a library which escapes badly has
 * nothing to escape; `unshield` turns them into references in what it wrote.
 */
export function shield(text: string): string {
  return text.replace(/[&<>"]/g, (character) => SHIELDS[character] ?? character);
}

/** Turns the shields in a rendered document into hexadecimal references. */
export function unshield(markup: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these four are the shields
  return markup.replace(/[\u0001-\u0004]/g, (character) => SHIELDED[character] ?? character);
}

/** Makes HTML fit for a CDATA section: `]]>` would end it. */
export function fitCdata(html: string): string {
  return html.replaceAll("]]>", "]]&gt;");
}
