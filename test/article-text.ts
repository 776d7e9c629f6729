/** Writes the text of an article file; fields are YAML as an author writes them. */
export function articleText(fields: Readonly<Record<string, string>> = {}, body = ""): string {
  const all: Record<string, string> = {
    title: "City council votes to ban face recognition",
    publishedDateTime: "2026-03-31T09:30:00Z",
    webUrl: "https://news.example.com/council-bans-face-recognition",
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n${body}`;
}
