const MARKUP = /<!--[^>]*-->|<[a-z/!?][^<>]{0,2000}>|&(?:[a-z]{2,10}|#\d{1,7}|#x[\da-f]{1,6});/gi;
const APOSTROPHE_ENTITY = /^&(?:#0?39|#x27|apos|rsquo|#8217|#x2019);$/i;
const QUOTE_OR_HYPHEN: readonly [RegExp, string][] = [
  [/^&(?:amp);$/i, "&"],
  [/^&(?:shy|ndash|mdash|#821[12]);$/i, "–"],
];

/** Blanks tags and entities with characters of the same number, so that offsets stay those of the given text. */
export function blankMarkup(text: string): string {
  if (!text.includes("<") && !text.includes("&")) return text;
  return text.replace(MARKUP, (found) => {
    if (APOSTROPHE_ENTITY.test(found)) return closeUp("’", found.length);
    const known = QUOTE_OR_HYPHEN.find(([pattern]) => pattern.test(found));
    return (known?.[1] ?? " ").padEnd(found.length, " ");
  });
}

// "state&#8217;s" must stay one word: the filler is a character that the tokeniser drops together with the mark.
function closeUp(mark: string, length: number): string {
  return mark.padStart(length, " ");
}

/**
 * Gives the length of a title without its outlet's name at the end (" - Outlet", " | Outlet"): only when the name is
 * the source's own or looks like an outlet's, since "Madison - Wisconsin" ends in a place.
 */
export function lengthWithoutOutlet(title: string, sourceName: string | undefined): number {
  const cut = Math.max(
    title.lastIndexOf(" - "),
    title.lastIndexOf(" | "),
    title.lastIndexOf(" – "),
    title.lastIndexOf(" — "),
  );
  if (cut < 10) return title.length;
  const ending = title.slice(cut + 3).trim();
  const isOwn = sourceName !== undefined && simple(ending) === simple(sourceName);
  return isOwn || (ending.length < 50 && OUTLET_WORDS.test(ending)) ? cut : title.length;
}

const OUTLET_WORDS =
  /\b(?:news|times|post|tribune|herald|gazette|journal|globe|chronicle|daily|weekly|observer|guardian|telegraph|mirror|standard|examiner|sentinel|register|bulletin|dispatch|press|radio|tv|npr|bbc|cnn|reuters|magazine|review|today|online|w[a-z]{3}|k[a-z]{3}|\w+\.(?:com|org|net|co\.uk|ca|au|in))\s*\d*$/i;

function simple(name: string): string {
  return name.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+/gu, "");
}
