// What XML 1.0 cannot carry (C0 controls, U+FFFE, U+FFFF, lone surrogates), what validators warn of (DEL, C1
// controls, U+FFFD) and the other noncharacters, which are not for interchange.
const UNCARRIABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is what this is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd\p{Surrogate}]|\p{Noncharacter_Code_Point}/gu;

// Marks that turn the direction of everything after them; in a title they garble a reader's whole list.
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

// A line break of mainframes, and the only C1 control that stands for something.
const NEXT_LINE = "\u0085";

/** Removes the characters that a document cannot carry; line breaks and tabs stay. */
export function stripUncarriable(text: string): string {
  return text.replaceAll(NEXT_LINE, "\n").replace(UNCARRIABLE, "");
}

// Most lines are clean already: letters, digits and punctuation of western texts with single spaces between them.
const NOT_SURELY_CLEAN = /[^ -~\u00a1-\u024f\u2010-\u2027]|^ | $| {2}/;

/** Makes one line of plain text: carriable characters only, white space collapsed, no direction overrides. */
export function cleanLine(text: string): string {
  if (!NOT_SURELY_CLEAN.test(text)) return text;
  return stripUncarriable(text).replace(BIDI_CONTROLS, "").replace(/\s+/g, " ").trim();
}
