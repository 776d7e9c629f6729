import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { readContent } from "../../src/content/read-content.ts";
import { buildFolder, fixtureFolder } from "../build-folder.ts";

const folder = fixtureFolder("hostile/content");
const { documents, problems, report } = await buildFolder(folder);
const { readings } = await readContent(folder, () => {});

function readArticle(path: string): Article {
  const reading = readings.find((each) => each.outcome === "article" && each.article.path === path);
  if (reading?.outcome !== "article") throw new Error(`no article ${path}`);
  return reading.article;
}

it("publishes every article, at most with a warning", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(report.articles.published).toBe(readings.length);
});

it("has at least a hundred hazards", () => {
  expect(readings.length).toBeGreaterThan(400);
});

describe("an address", () => {
  it.each([
    ["links/url-with-brackets.md", "https://news.example.com/a%5B1%5D?b%5B%5D=2%7C3%5E4%605%7B6%7D"],
    ["links/url-with-cdata-end.md", "https://news.example.com/a%5D%5D%3Eb"],
    ["links/percent-broken.md", "https://news.example.com/100%25/%25zz/%25u1234"],
    ["links/user-and-password.md", "https://news.example.com/private"],
    ["links/idn-url.md", "https://xn--mnchen-3ya.example/gesetz"],
    ["links/url-with-spaces.md", "https://news.example.com/a%20b%20c?d%20e"],
    ["links/empty-query.md", "https://news.example.com/empty?"],
    ["links/text-fragment.md", "https://news.example.com/text#:~:text=a%20b,-c&text=d"],
    ["links/default-port.md", "https://news.example.com/port"],
  ])("of %s becomes the valid URI %s", (path, link) => {
    expect(readArticle(path).link).toBe(link);
  });
});

describe("an id", () => {
  it.each([
    ["ids/id-not-a-url.md", "urn:bailiwick:madison-ban-2020"],
    ["ids/id-with-spaces.md", "urn:bailiwick:an%20id%20with%20spaces"],
    ["ids/id-number.md", "urn:bailiwick:20240301"],
    ["ids/id-javascript.md", "urn:bailiwick:javascript%3Aalert(1)"],
    ["ids/id-colon.md", "urn:bailiwick:note%3A%20not%20an%20address"],
    ["ids/id-urn.md", "urn:uuid:60a76c80-d399-11d9-b93C-0003939e0af6"],
    ["ids/id-tag.md", "tag:example.org,2024-03-01:story/7"],
    ["ids/id-url-upper-case-host.md", "https://other.example.org/ID/8"],
    ["ids/id-url-with-escapes.md", "https://other.example.org/~user/%C3%A9"],
    ["ids/id-lone-surrogate.md", "urn:bailiwick:half"],
    ["links/trailing-dot-host.md", "https://dotted.example.com/page"],
    ["links/tracking-parameters.md", "https://news.example.com/tracked?id=7"],
    ["links/fragment.md", "https://news.example.com/fragment"],
    ["links/percent-escapes.md", "https://news.example.com/~user/A%2F%C3%A9"],
  ])("of %s is %s", (path, id) => {
    expect(readArticle(path).id).toBe(id);
  });
});

describe("a title", () => {
  it.each([
    ["titles/control-characters.md", "Bell escape null backspace and are gone"],
    ["titles/next-line.md", "One line and the next"],
    ["titles/c1-controls.md", "Half a Windows quote and DEL"],
    ["titles/lone-surrogate.md", "A high and a low surrogate alone"],
    ["titles/bidi-override-title.md", "Invoice gnp.exe for the court"],
    ["titles/entity-in-title.md", "AT&amp;T may keep its records"],
    ["titles/persian-zero-width-title.md", "قانون می\u200cخواهد نام\u200cها را بداند"],
    ["titles/newlines-in-title.md", "First line second line third line"],
    ["titles/title-number.md", "1984"],
    ["titles/title-boolean.md", "true"],
    ["titles/emoji.md", "👩‍⚖️ Judge says no 🚫🤖"],
    ["fields/proto-key.md", "Proto key"],
  ])("of %s is %j", (path, title) => {
    expect(readArticle(path).title).toBe(title);
  });
});

it("writes nothing of unknown fields and encrypted texts", () => {
  for (const { path, bytes } of documents) {
    expect(Buffer.from(bytes).includes("never-shown"), path).toBe(false);
    expect(Buffer.from(bytes).includes("never shown"), path).toBe(false);
    expect(Buffer.from(bytes).includes("Unknown Person"), path).toBe(false);
  }
});

it("writes no character that XML cannot carry or a validator warns of", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  const uncarriable = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff]/;
  for (const { path, bytes } of documents) {
    if (/\.(?:png|ico)$/.test(path)) continue;
    expect(uncarriable.exec(Buffer.from(bytes).toString()), path).toBeNull();
  }
});

it("leaves no paragraph in another when the element around it goes", () => {
  for (const { path, bytes } of documents) {
    expect(/<p[^>]*>\s*<p[ >]/.exec(Buffer.from(bytes).toString()), path).toBeNull();
  }
});
