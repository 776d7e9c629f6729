import fc from "fast-check";
import { cleanLine } from "../../src/markup/clean-text.ts";
import { anyText } from "../any-text.ts";

/** Texts that break writers which escape too little, too much or twice. */
export const HOSTILE_TEXTS: readonly string[] = [
  "A & B",
  "AT&amp;T and &amp;amp;",
  "&lt;b&gt; &#60; &#x3c; &nbsp; &copy",
  "The <video> element & its <b>bold</b> friend",
  "<script>alert(1)</script>",
  "One ]]> two ]]> three",
  "<![CDATA[ open",
  "<!-- comment -->",
  "<?php echo 1 ?>",
  "</title></item></entry></channel></feed>",
  `"double" and 'single'`,
  "$& $1 $` $' $$",
  "\\u0026 \\n \\\\",
  "👩‍⚖️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 𝓕𝓪𝓷𝓬𝔂",
  "قانون می\u200cخواهد",
  "Z͑ͫ̓ͪ̂ą̴̉lgo",
  "Article\u00a05\u202fAct",
  "__proto__",
  "0",
  "x".repeat(10_000),
];

const pieces = fc.constantFrom(
  ...["&", "<", ">", '"', "'", "]]>", "&amp;", "&#x26;", "<![CDATA[", "$&", "\u0001", "\ufffe", "\ud83d"],
);

/** Any line of text that an entry can hold: never empty, and clean, because articles are cleaned when they are read. */
export const anyLine: fc.Arbitrary<string> = fc
  .array(fc.oneof(pieces, anyText(6)), { maxLength: 12 })
  .map((parts) => cleanLine(`${parts.join("")}.`));
