import { XMLValidator } from "fast-xml-parser";

/** Says what is wrong with an answer; undefined when nothing is. */
export function faultOf({ status, headers, body, isWhole }) {
  if (status >= 500) return `status ${status}`;
  if (status === 304)
    return body.length === 0 && headers.etag ? undefined : "a 304 with a body or without a tag";
  if (!isWhole) return "not whole";
  return status === 200 ? faultIn(headers["content-type"] ?? "", body) : undefined;
}

function faultIn(type, body) {
  const text = body.toString("utf8");
  if (/rss\+xml|atom\+xml|x-opml/.test(type)) {
    const verdict = XMLValidator.validate(text);
    return verdict === true ? undefined : JSON.stringify(verdict);
  }
  if (type.includes("json;")) {
    try {
      JSON.parse(text);
    } catch (error) {
      return String(error);
    }
  }
  return type.includes("html") && !text.endsWith("</html>\n") ? "a page without an end" : undefined;
}
