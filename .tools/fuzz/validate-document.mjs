import { createRequire } from "node:module";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { SaxesParser } from "saxes";
import { expect } from "./expect.mjs";

const ajv = new Ajv({ allErrors: true, strictTypes: false });
formats.default(ajv);
const isJsonFeed = ajv.compile(createRequire(import.meta.url)("jsonfeed-schema/schema-v1.1.json"));

/** Expects a document to be valid as far as a program of its own can tell: well-formed XML, JSON after its schema. */
export function expectValid({ path, bytes }) {
  expectItsKind(path, bytes);
  expect(
    /^(?:[^./\\\0:][^/\\\0:]*\/)*[^./\\\0:][^/\\\0:]*$/.test(path),
    () => `the path ${JSON.stringify(path)} could leave the folder`,
  );
  expect(
    path.split("/").every((part) => Buffer.byteLength(part) <= 255),
    () => `the path ${path} is too long for a file system`,
  );
}

function expectItsKind(path, bytes) {
  if (path.endsWith(".png")) return expect(bytes.subarray(1, 4).toString() === "PNG", `${path} is no PNG`);
  if (path.endsWith(".ico")) return expect(bytes.readUInt32LE(0) === 0x1_0000, `${path} is no icon`);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (/\.(xml|opml)$/.test(path)) expectWellFormed(path, text);
  if (!path.endsWith(".json")) return;
  const value = JSON.parse(text);
  if (path.endsWith("feed.json"))
    expect(isJsonFeed(value), () => `${path}: ${ajv.errorsText(isJsonFeed.errors)}`);
}

function expectWellFormed(path, text) {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw new Error(`${path}: ${error.message}`);
  });
  parser.write(text).close();
}
