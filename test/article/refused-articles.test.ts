import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { buildFolder, fixtureFolder } from "../build-folder.ts";

const folder = fixtureFolder("refused/content");
let built: ReturnType<typeof buildFolder> | undefined;
const build = () => {
  built ??= buildFolder(folder);
  return built;
};

// file, code of its first problem, line
const REFUSED = `
addresses/address-list.md               field-invalid         4
addresses/address-number.md             field-invalid         4
addresses/address-without-host.md       address-invalid       4
addresses/address-without-scheme.md     address-invalid       4
addresses/broken-host.md                address-invalid       4
addresses/data-address.md               address-invalid       4
addresses/empty-address.md              address-invalid       4
addresses/file-address.md               address-invalid       4
addresses/ftp-address.md                address-invalid       4
addresses/javascript-address.md         address-invalid       4
addresses/mail-address.md               address-invalid       4
addresses/no-address.md                 field-missing         2
addresses/port-too-high.md              address-invalid       4
addresses/protocol-relative-address.md  address-invalid       4
addresses/relative-address.md           address-invalid       4
addresses/scheme-with-one-slash.md      address-invalid       4
addresses/space-in-host.md              address-invalid       4
bytes/control-character-in-yaml.md      yaml-invalid          2
bytes/cut-character.md                  encoding-invalid      7
bytes/latin-1.md                        encoding-invalid      2
bytes/nul-in-front-matter.md            nul-byte              2
bytes/nul.md                            nul-byte              8
bytes/overlong.md                       encoding-invalid      7
bytes/picture.md                        encoding-invalid      1
bytes/surrogates-as-utf-8.md            encoding-invalid      2
bytes/utf-16-without-mark.md            nul-byte              1
bytes/utf-16.md                         encoding-invalid      1
bytes/windows-1252-quotes.md            encoding-invalid      6
dates/date-in-words.md                  date-invalid          3
dates/date-list.md                      field-invalid         3
dates/date-number.md                    field-invalid         3
dates/date-with-tail.md                 date-invalid          3
dates/day-zero.md                       date-invalid          3
dates/empty-date.md                     date-invalid          3
dates/epoch-seconds.md                  field-invalid         3
dates/five-digit-year.md                date-invalid          3
dates/hour-twenty-five.md               date-invalid          3
dates/impossible-date.md                date-invalid          3
dates/impossible-update.md              date-invalid          5
dates/leap-day-in-common-year.md        date-invalid          3
dates/leap-second.md                    date-invalid          3
dates/minute-sixty.md                   date-invalid          3
dates/month-thirteen.md                 date-invalid          3
dates/no-date.md                        field-missing         2
dates/slashes-date.md                   date-invalid          3
dates/two-digit-year.md                 date-invalid          3
dates/year-too-early.md                 date-invalid          3
dates/year-too-late.md                  date-invalid          3
dates/zone-too-far.md                   date-invalid          3
fences/blank-line-first.md              front-matter-missing  1
fences/empty-file.md                    front-matter-missing  1
fences/engine-coffee.md                 front-matter-engine   1
fences/engine-constructor.md            front-matter-engine   1
fences/engine-cson.md                   front-matter-engine   1
fences/engine-javascript.md             front-matter-engine   1
fences/engine-js-upper-case.md          front-matter-engine   1
fences/engine-js-with-space.md          front-matter-engine   1
fences/engine-js.md                     front-matter-engine   1
fences/engine-json.md                   front-matter-engine   1
fences/engine-node.md                   front-matter-engine   1
fences/engine-toml.md                   front-matter-engine   1
fences/four-hyphens.md                  front-matter-missing  1
fences/line-ends-of-old-macintosh.md    front-matter-engine   1
fences/no-front-matter.md               front-matter-missing  1
fences/only-a-fence.md                  front-matter-unclosed 1
fences/only-white-space.md              front-matter-missing  1
fences/plus-fence.md                    front-matter-missing  1
fences/semicolon-fence.md               front-matter-missing  1
fences/space-before-fence.md            front-matter-missing  1
fences/two-hyphens.md                   front-matter-missing  1
fences/unclosed.md                      front-matter-unclosed 1
fields/deleted-soon.md                  field-invalid         5
fields/draft-maybe.md                   field-invalid         5
fields/empty-id.md                      field-missing         5
fields/excerpt-list.md                  field-invalid         5
fields/heat-text.md                     field-invalid         5
fields/id-list.md                       field-invalid         5
fields/images-text.md                   field-invalid         5
fields/locale-list.md                   field-invalid         5
fields/provider-text.md                 field-invalid         5
fields/provider-with-empty-name.md      field-missing         5
fields/provider-without-name.md         field-missing         5
fields/published-list.md                field-invalid         5
fields/published-perhaps.md             field-invalid         5
fields/quality-above-range.md           field-invalid         5
fields/quality-below-range.md           field-invalid         5
fields/quality-endless.md               field-invalid         5
fields/quality-no-number.md             field-invalid         5
fields/quality-text.md                  field-invalid         5
fields/related-fields.md                field-invalid         5
fields/topic-empty.md                   field-missing         5
fields/topic-null.md                    field-missing         5
fields/topic-without-letters.md         topic-clash           5
fields/topics-fields.md                 field-invalid         5
jurisdictions/city-hides-subdivision.md jurisdiction-unknown  5
jurisdictions/city-of-city.md           jurisdiction-unknown  5
jurisdictions/city-of-nowhere.md        jurisdiction-unknown  5
jurisdictions/city-with-accents.md      jurisdiction-unknown  5
jurisdictions/city-with-path.md         jurisdiction-unknown  5
jurisdictions/city-without-name.md      jurisdiction-unknown  5
jurisdictions/code-null.md              field-missing         5
jurisdictions/country-name.md           jurisdiction-unknown  5
jurisdictions/empty-code.md             jurisdiction-unknown  5
jurisdictions/number-code.md            field-invalid         5
jurisdictions/second-unknown.md         jurisdiction-unknown  5
jurisdictions/three-letters.md          jurisdiction-unknown  5
jurisdictions/unknown-both.md           jurisdiction-unknown  5
jurisdictions/unknown-country.md        jurisdiction-unknown  5
jurisdictions/unknown-subdivision.md    jurisdiction-unknown  5
jurisdictions/yaml-boolean-norway.md    field-invalid         5
title/empty-title.md                    field-missing         2
title/no-title.md                       field-missing         2
title/null-title.md                     field-missing         2
title/title-fields.md                   field-invalid         2
title/title-list.md                     field-invalid         2
title/title-of-control-characters.md    field-missing         2
title/title-of-spaces.md                field-missing         2
yaml/alias-bomb.md                      yaml-invalid          7
yaml/at-sign.md                         yaml-invalid          5
yaml/colon-in-text.md                   yaml-invalid          5
yaml/duplicate-key.md                   yaml-invalid          5
yaml/duplicate-nested-key.md            yaml-invalid          7
yaml/list-at-top.md                     field-invalid         2
yaml/nothing-between-fences.md          field-missing         1
yaml/number-at-top.md                   field-invalid         2
yaml/only-a-comment.md                  field-missing         1
yaml/percent-directive.md               yaml-invalid          5
yaml/script-tag.md                      yaml-invalid          5
yaml/tab-indentation.md                 yaml-invalid          6
yaml/text-at-top.md                     field-invalid         2
yaml/too-deep.md                        yaml-invalid          5
yaml/unclosed-list.md                   yaml-invalid          5
yaml/unclosed-quote.md                  yaml-invalid          5
yaml/unknown-alias.md                   yaml-invalid          5
yaml/unknown-tag.md                     yaml-invalid          5
yaml/wrong-indentation.md               yaml-invalid          7
`;

const rows = REFUSED.trim()
  .split("\n")
  .map((row) => row.trim().split(/\s+/))
  .map(([file = "", code = "", line = ""]) => ({ file, code, line: Number(line) }));

it.each(rows)("refuses $file as $code at line $line", async ({ file, code, line }) => {
  const { problems } = await build();
  const [first] = problems.filter((problem) => problem.file === file);
  expect(first).toMatchObject({ code, line, severity: "error" });
});

it("publishes none of them", async () => {
  const { report } = await build();
  expect(report.articles).toMatchObject({ published: 0, leftOut: rows.length });
});

it("says what to do about each mistake, on one short line", async () => {
  const { problems } = await build();
  for (const { message, remedy } of problems.filter(({ file }) => file !== "")) {
    expect(remedy).not.toBe("");
    expect(message).toMatch(/^\S.{5,160}$/);
  }
});

it("has every file of the folder in its table", async () => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.name.endsWith(".md"))).toHaveLength(rows.length);
});
