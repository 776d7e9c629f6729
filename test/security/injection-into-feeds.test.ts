import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { buildEdition } from "../../src/bailiwick.ts";
import { allOf, oneOf, readXml } from "../format/read-xml.ts";

const PAYLOADS = [
  "<script>alert(1)</script>",
  "]]></description></item><item><title>Forged</title></item>",
  "</title></entry><entry><title>Forged</title>",
  '"><img src=x onerror=alert(1)>',
  "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
  "&e; &#0; &#x1b; &lt;script&gt;",
  "<style>@import 'https://evil.example/'; body{background:url(javascript:alert(1))}</style>",
  "<p style='background:url(https://evil.example/)'>styled</p>",
  "<a href='java&#115;cript:alert(1)'>a</a><a href=' javascript:alert(1)'>b</a><a href='data:text/html,x'>c</a>",
  "<svg><animate onbegin=alert(1) /></svg><math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "<iframe src=https://evil.example></iframe><form action=https://evil.example><input></form><base href=//evil.example>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "[a](javascript:alert(1)) ![a](data:image/svg+xml,x) <javascript:alert(1)>",
  "$& $` $' \\u003cscript\\u003e",
];
const RUNS =
  /<(?:script|style|iframe|form|input|base|svg|math|object|embed|meta|link)\b|\son\w+=|javascript:|style=/i;

function buildWith(payload: string) {
  const text = JSON.stringify(payload);
  const fields = `title: ${text}\nexcerpt: ${text}\ntopics: [${text}]\nprovider: { name: ${text}, domain: ${text} }\nimages: [{ url: "https://e.example/a.png", title: ${text}, attribution: ${text} }]\nrelated: [{ title: ${text}, webUrl: "https://f.example/", excerpt: ${text}, provider: { name: ${text} } }]\n`;
  const content = `---\nwebUrl: https://e.example/1\npublishedDateTime: 2026-01-01\njurisdictions: [US]\n${fields}---\n${payload}\n`;
  const settings = `title: ${text}\ndescription: ${text}\ncopyright: ${text}\nauthor: { name: ${text} }`;
  return buildEdition({ files: [{ path: "a.md", content }], settings, now: new Date("2026-06-01") });
}

describe.each(PAYLOADS)("%s, in every field, in the text and in the settings,", (payload) => {
  const edition = buildWith(payload);
  const textOf = (path: string) => Buffer.from(edition.compose(path)?.bytes ?? []).toString();

  it("leaves every XML document well-formed, without entities of its own, with one entry", () => {
    for (const path of edition.paths.filter((each) => /\.(xml|opml)$/.test(each))) {
      const text = textOf(path);
      readXml(text);
      expect(text).not.toMatch(/<!DOCTYPE|<!ENTITY/);
    }
    const channel = oneOf(readXml(textOf("rss.xml")), "channel");
    expect(channel && allOf(channel, "item")).toHaveLength(1);
    expect(allOf(readXml(textOf("atom.xml")), "entry")).toHaveLength(1);
  });

  it("runs nothing in the content of entries", () => {
    const { items } = JSON.parse(textOf("feed.json")) as { items: { content_html: string }[] };
    expect(items).toHaveLength(1);
    expectHarmless(items[0]?.content_html ?? "");
  });

  it("is text in the pages", () => {
    const own = scriptsIn(Buffer.from(buildWith("plain").compose("index.html")?.bytes ?? []).toString());
    for (const path of edition.paths.filter((each) => each.endsWith(".html"))) {
      const text = textOf(path);
      expect(text).not.toMatch(/<script>alert|<iframe src=https:\/\/evil/);
      expect(own).toEqual(expect.arrayContaining(scriptsIn(text)));
      expectOwnElements(text);
    }
  });
});

/** Pages have elements that entries may not have; none runs anything but the own script, none leads to a script. */
function expectOwnElements(html: string): void {
  const parser = new Parser({
    onopentag: (name, attributes) => {
      expect(name).not.toMatch(/^(?:style|iframe|object|embed|base|math|animate)$/);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on|^style$/);
        if (/^(?:href|src|action|formaction)$/.test(key))
          expect(value).not.toMatch(/^\s*(?:javascript|data):/i);
      }
    },
  });
  parser.end(html);
}

/** Gives the opening tags of scripts, without the depth of the page in them. */
function scriptsIn(html: string): string[] {
  const tags: string[] = [];
  const parser = new Parser({
    onopentag: (name, { src, ...rest }) => {
      if (name === "script") tags.push(JSON.stringify({ ...rest, src: src?.replace(/^(?:\.{1,2}\/)*/, "") }));
    },
  });
  parser.end(html);
  return tags;
}

function expectHarmless(html: string): void {
  const written: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const all = Object.entries(attributes).filter(([key]) => key !== "title" && key !== "alt");
      written.push(`<${name}${all.map(([key, value]) => ` ${key}="${value}"`).join("")}>`);
    },
  });
  parser.end(html);
  for (const tag of written) expect(tag).not.toMatch(RUNS);
}
