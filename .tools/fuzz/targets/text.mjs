import { canonicalAddress } from "../../../.compiled/article/canonical-address.js";
import { cleanLine, stripUncarriable } from "../../../.compiled/markup/clean-text.js";
import { parseWebAddress } from "../../../.compiled/markup/web-address.js";
import { findJurisdiction } from "../../../.compiled/subject/jurisdiction.js";
import { isSlug, slugify } from "../../../.compiled/subject/slug.js";
import { formatRfc3339, parseMoment } from "../../../.compiled/time/moment.js";
import { expect } from "../expect.mjs";
import { hostileText } from "../hostile-values.mjs";

const UNCARRIABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Single lines: clean, stable when cleaned again, and addresses, slugs, dates and codes in one form only. */
export const target = {
  name: "text",
  share: 2,
  batch: 2000,
  arbitrary: hostileText,
  check(text) {
    const line = cleanLine(text);
    expect(
      !UNCARRIABLE.test(line) && !UNCARRIABLE.test(stripUncarriable(text)),
      "an uncarriable character stays",
    );
    expect(cleanLine(line) === line, "a clean line changes when cleaned again");
    const slug = slugify(text);
    expect(slug === "" || isSlug(slug), () => `slug ${slug}`);
    expect(slugify(slug) === slug, () => `slug ${slug} is not stable`);
    const moment = parseMoment(text);
    if (moment !== undefined) expect(parseMoment(formatRfc3339(moment)) === moment, () => `date ${moment}`);
    const code = findJurisdiction(text)?.code;
    if (code !== undefined) expect(findJurisdiction(code)?.code === code, () => `code ${code}`);
    for (const address of [text, `https://a.example/${text}`]) expectAddress(parseWebAddress(address));
  },
};

function expectAddress(url) {
  if (url === undefined) return;
  expect(
    /^https?:\/\/[\w.~:[\]-]+(?:\/[\w.~:/?#@!$&'()*+,;=%-]*)$/.test(url.href),
    () => `address ${url.href}`,
  );
  expect(parseWebAddress(url.href)?.href === url.href, () => `address ${url.href} is not stable`);
  const canonical = canonicalAddress(url.href);
  expect(canonicalAddress(canonical) === canonical, () => `canonical ${canonical} is not stable`);
}
