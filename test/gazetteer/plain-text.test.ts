import { describe, expect, it } from "vitest";
import { blankMarkup, lengthWithoutOutlet } from "../../src/gazetteer/plain-text.ts";

describe("blankMarkup", () => {
  it.each([
    ["plain words", "plain words"],
    ["<b>Texas</b>", "   Texas    "],
    ["a<br/>b", "a     b"],
    ["a <!-- Ohio --> b", "a               b"],
    ["a <!-- 1 < 2 --> b", "a                b"],
    ["2 < 3 & 4", "2 < 3 & 4"],
    ["state&#8217;s", "state      ’s"],
    ["state&apos;s &rsquo; &#x27; &#039;", "state     ’s       ’      ’      ’"],
    ["city&#39;s", "city    ’s"],
    ["law &amp; order", "law &     order"],
    ["2020&ndash;2024 &mdash; &#8212;", "2020–      2024 –       –      "],
    ["&lt;Ohio&gt;", "    Ohio    "],
    ["&nbsp;&#160;&#xa0;", "                  "],
    ["&notanentityofanykind;", "&notanentityofanykind;"],
  ])("makes %j into %j", (text, expected) => {
    expect(blankMarkup(text)).toBe(expected);
    expect(blankMarkup(text)).toHaveLength(text.length);
  });
});

describe("lengthWithoutOutlet", () => {
  it.each([
    ["City bans face scans - The Madison Example", "Madison Example", "City bans face scans"],
    ["City bans face scans | the-example", "Example", "City bans face scans | the-example"],
    ["City bans face scans – EXAMPLE!", "The Example", "City bans face scans"],
    ["City bans face scans — Oregon Daily Emerald Times", undefined, "City bans face scans"],
    ["City bans face scans - kstp.com", undefined, "City bans face scans"],
    ["City bans face scans - KSTP", undefined, "City bans face scans"],
    ["City bans face scans -  The Example", "Example", "City bans face scans"],
    ["City bans face scans - Over the Hill", "Over Hill", "City bans face scans - Over the Hill"],
    ["City bans face scans | BBC 4", undefined, "City bans face scans"],
    ["Police cameras in Madison - Wisconsin", undefined, "Police cameras in Madison - Wisconsin"],
    ["A ban - one more - Ohio News", undefined, "A ban - one more"],
    ["A new ban - Ohio News", undefined, "A new ban - Ohio News"],
    ["A new bill - Ohio News", undefined, "A new bill"],
    [`City bans face scans - ${"a".repeat(44)} news`, undefined, "City bans face scans"],
    [
      `City bans face scans - ${"a".repeat(45)} news`,
      undefined,
      `City bans face scans - ${"a".repeat(45)} news`,
    ],
    ["No outlet at all", "Example", "No outlet at all"],
  ])("cuts %j of %s", (title, source, expected) => {
    expect(title.slice(0, lengthWithoutOutlet(title, source))).toBe(expected);
  });
});
