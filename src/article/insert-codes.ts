/**
 * Writes jurisdiction codes into the front matter of an article's text, and changes no byte else: comments, order,
 * quoting and line ends stay. An empty `jurisdictions:` is filled; without one a line is added at the end of the
 * front matter. Undefined when there is no front matter, or the field already says something.
 */
export function insertCodes(text: string, codes: readonly string[]): string | undefined {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const end = text.indexOf("\n---", start);
  if (!text.startsWith("---", start) || end === -1) return undefined;
  const lineEnd = text[end - 1] === "\r" ? "\r\n" : "\n";
  const line = `jurisdictions: [${codes.join(", ")}]`;
  const head = text.slice(0, end + 1);
  const field = /^jurisdictions[ \t]*:([^\r\n]*)/m.exec(head);
  if (field === null) return `${head}${line}${lineEnd}${text.slice(end + 1)}`;
  const [written, value = ""] = field;
  const isEmpty = /^[ \t]*(~|null)?[ \t]*(#.*)?$/.test(value);
  const isFollowedByList = /^\r?\n[ \t]+\S|^\r?\n- /.test(head.slice(field.index + written.length));
  if (!isEmpty || isFollowedByList) return undefined;
  const comment = /#.*$/.exec(value)?.[0];
  const filled = comment === undefined ? line : `${line} ${comment}`;
  return text.slice(0, field.index) + filled + text.slice(field.index + written.length);
}
