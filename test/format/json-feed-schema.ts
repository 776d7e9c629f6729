import { Ajv } from "ajv";
import formats from "ajv-formats";
import schema from "jsonfeed-schema/schema-v1.1.json" with { type: "json" };
import { expect } from "vitest";

const ajv = new Ajv({ allErrors: true, strictTypes: false });
formats.default(ajv);
const validate = ajv.compile(schema);

/** Expects a document to follow the schema of JSON Feed 1.1. */
export function expectJsonFeed(document: unknown): void {
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
}
