import fc from "fast-check";

/** What breaks parsers and writers that are not careful. */
export const TOKENS = [
  ..."&<>\"'`\\/#?%:;,.|{}[]()*_~!@$^=+-\t\n\r\0\u0007\u001b\u0085\u009b\u00a0\u2028\u200b\u202e\ufeff\ufffe\ufffd\ud83d",
  ...[
    "---\n",
    "\n---\n",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<?xml",
    "<!DOCTYPE x [<!ENTITY a 'b'>]>",
    "&#0;",
    "&#x1b;",
    "&lt;",
    "&amp;amp;",
  ],
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "null",
    "~",
    "true",
    "no",
    "1e999",
    "-0",
    "0x1f",
    ".nan",
    "2026-13-45",
  ],
  ...[
    "!!js/function 'x'",
    "!!binary",
    "&a",
    "*a",
    "<<: *a",
    "? a",
    "- ",
    "| \n  ",
    "> \n  ",
    "---js\n",
    "{{",
    "$&",
    "$1",
    "%00",
    "%2e%2e%2f",
    "../",
    "..\\",
    "//evil.example/",
  ],
  ...[
    "javascript:alert(1)",
    "data:text/html,x",
    "http://",
    "https://a.example/",
    "http://[::1]/",
    "file:///etc/passwd",
    "<script>",
    "<img src=x onerror=y>",
    "<svg onload=x>",
    "<a href='javascript:x'>",
  ],
  ...[
    "2026-03-31T09:30:00Z",
    "-271821-04-20",
    "+275760-09-13",
    "9999-12-31",
    "0000-01-01",
    "👩‍⚖️",
    "İ",
    "ß",
    "ﷺ",
    "\u0301",
    "İstanbul",
    "US-WI/madison",
    "EU",
    "INT",
    "zz-zz",
  ],
];

export const token = fc.constantFrom(...TOKENS);

/** A line or more of text made of hostile pieces and random characters. */
export const hostileText = fc.oneof(
  fc
    .array(fc.oneof(token, fc.string({ maxLength: 8 }), fc.string({ unit: "binary", maxLength: 4 })), {
      maxLength: 10,
    })
    .map((parts) => parts.join("")),
  fc.tuple(token, fc.integer({ min: 2, max: 400 })).map(([each, times]) => each.repeat(times)),
);

/** Any value that YAML or JSON can hold. */
export const hostileValue = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, true, false, 0, -1, 1e21, 2 ** 53, [], {}, [null], [[]], ""),
  },
);

/** Edits of bytes: where (as a share of the length), what is done, and with what. */
export const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom("flip", "insert", "delete", "double", "overwrite", "cut"),
    length: fc.nat(64),
    text: token,
  }),
  { minLength: 1, maxLength: 8 },
);

/** Makes the edits in a text's bytes. */
export function editBytes(bytes, list) {
  let edited = Buffer.from(bytes);
  for (const { at, kind, length, text } of list) {
    const start = Math.floor(at * edited.length);
    const end = Math.min(start + length, edited.length);
    const [before, inner, after] = [
      edited.subarray(0, start),
      edited.subarray(start, end),
      edited.subarray(end),
    ];
    const inserted = Buffer.from(text);
    if (kind === "insert") edited = Buffer.concat([before, inserted, inner, after]);
    else if (kind === "overwrite") edited = Buffer.concat([before, inserted, after]);
    else if (kind === "delete") edited = Buffer.concat([before, after]);
    else if (kind === "double") edited = Buffer.concat([before, inner, inner, inner, after]);
    else if (kind === "cut") edited = Buffer.from(before);
    else
      edited = Buffer.concat([before, Buffer.from(inner.map((byte) => byte ^ (1 << (length % 8)))), after]);
  }
  return edited;
}
