import type { z } from "zod";
import { cleanLine } from "../markup/clean-text.ts";
import { normaliseAddress } from "../markup/web-address.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import { type Moment, parseMoment } from "../time/moment.ts";
import { type FieldSchemas, type Fields, LARGEST_SIDE, MOST_ITEMS } from "./field-schema.ts";

// Almost every article is as it should be. These functions read such a one in a tenth of the time that its schema takes,
// and to the same values; whatever is missing, wrong or only odd is left to the schema, which alone finds mistakes.

/** What a file says about whether it is published. */
export type WrittenStanding = z.output<FieldSchemas["standingSchema"]>;

type Values = Readonly<Record<string, unknown>>;

/** Something is not as usual: thrown here, caught here. */
const UNUSUAL = Symbol("unusual");

/** Reads the fields of an article as `fieldSchema` does; undefined when it is for that to decide. */
export function readUsualFields(data: unknown): Fields | undefined {
  return attempt(data, (values) => ({
    title: required(values["title"]),
    publishedDateTime: moment(values["publishedDateTime"]),
    webUrl: address(values["webUrl"]),
    updatedDateTime: optional(values["updatedDateTime"], moment),
    excerpt: optional(values["excerpt"], line),
    originalUrl: optional(values["originalUrl"], address),
    ampWebUrl: optional(values["ampWebUrl"], address),
    cdnAmpWebUrl: optional(values["cdnAmpWebUrl"], address),
    provider: optional(values["provider"], source),
    topics: optional(values["topics"], (names) => shortList(names, required)) ?? [],
    jurisdictions: optional(values["jurisdictions"], (codes) => shortList(codes, code)),
    images: optional(values["images"], list) ?? [],
    related: optional(values["related"], list) ?? [],
    quality: optional(values["quality"], percentage),
    heat: optional(values["heat"], measure),
    category: optional(values["category"], line),
    type: optional(values["type"], line),
    locale: optional(values["locale"], line),
    id: optional(values["id"], required),
  }));
}

/** Reads whether a file is published as `standingSchema` does; undefined when it is for that to decide. */
export function readUsualStanding(data: unknown): WrittenStanding | undefined {
  return attempt(data, (values) => {
    const isOdd = (name: string) => !STANDING.has(name) || typeof values[name] !== "boolean";
    if (Object.keys(values).some((name) => STANDING.has(name.toLowerCase()) && isOdd(name))) throw UNUSUAL;
    const { published, draft, deleted } = values as WrittenStanding;
    return { published, draft, deleted };
  });
}

const STANDING: ReadonlySet<string> = new Set(["published", "draft", "deleted"]);

/** Reads an image as `imageSchema` does; undefined when it is for that to decide. */
export function readUsualImage(item: unknown): z.output<FieldSchemas["imageSchema"]> | undefined {
  return attempt(item, (values) => ({
    url: address(values["url"]),
    width: optional(values["width"], side),
    height: optional(values["height"], side),
    title: optional(values["title"], line),
    attribution: optional(values["attribution"], line),
  }));
}

/** Reads a report as `coverageSchema` does; undefined when it is for that to decide. */
export function readUsualCoverage(item: unknown): z.output<FieldSchemas["coverageSchema"]> | undefined {
  return attempt(item, (values) => ({
    title: required(values["title"]),
    webUrl: address(values["webUrl"]),
    excerpt: optional(values["excerpt"], line),
    publishedDateTime: optional(values["publishedDateTime"], moment),
    provider: optional(values["provider"], source),
    quality: optional(values["quality"], measure),
    images: optional(values["images"], list),
  }));
}

function attempt<Value>(value: unknown, read: (values: Values) => Value): Value | undefined {
  try {
    return read(group(value));
  } catch (error) {
    if (error !== UNUSUAL) throw error;
    return undefined;
  }
}

function optional<Value>(value: unknown, read: (value: unknown) => Value): Value | undefined {
  return value === undefined ? undefined : read(value);
}

function group(value: unknown): Values {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw UNUSUAL;
  return value as Values;
}

function source(value: unknown): z.output<FieldSchemas["sourceSchema"]> {
  const values = group(value);
  return {
    name: required(values["name"]),
    domain: optional(values["domain"], line),
    images: optional(values["images"], list),
    home: optional(values["home"], code),
  };
}

function text(value: unknown): string {
  if (typeof value !== "string") throw UNUSUAL;
  return value;
}

function line(value: unknown): string | undefined {
  return cleanLine(text(value)) || undefined;
}

function required(value: unknown): string {
  return known(line(value));
}

function moment(value: unknown): Moment {
  return known(parseMoment(text(value)));
}

function address(value: unknown): string {
  return known(normaliseAddress(text(value)));
}

function code(value: unknown): string {
  return known(findJurisdiction(text(value))).code;
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw UNUSUAL;
  return value;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw UNUSUAL;
  return value;
}

function shortList<Item>(value: unknown, read: (item: unknown) => Item): Item[] {
  const items = list(value);
  if (items.length > MOST_ITEMS) throw UNUSUAL;
  return items.map(read);
}

function measure(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw UNUSUAL;
  return value;
}

function percentage(value: unknown): number {
  const number = measure(value);
  if (number < 0 || number > 100) throw UNUSUAL;
  return number;
}

function side(value: unknown): number {
  const number = measure(value);
  if (!Number.isInteger(number) || number < 1 || number > LARGEST_SIDE) throw UNUSUAL;
  return number;
}
