// Apache, nginx modules and proxies mark a tag with the coding that they applied to the body it names.
const CODING_MARKS = /^(?:[-;]+(?:gzip|br|deflate|zstd))*$/;
const LISTED_TAG = /(?:W\/)?"([^"]*)"|(\*)|([^\s,"]+)/g;

/**
 * Says whether an If-None-Match names a document (RFC 9110 section 13.1.2): weak comparison, lists, `*`, and the marks
 * that proxies leave on a tag. `name` is what stands between the quotes of the identity's tag.
 */
export function namesDocument(asked: string, name: string): boolean {
  for (const [, quoted, star, bare] of asked.matchAll(LISTED_TAG)) {
    if (star !== undefined) return true;
    const tag = quoted ?? bare ?? "";
    if (tag.startsWith(name) && CODING_MARKS.test(tag.slice(name.length))) return true;
  }
  return false;
}
