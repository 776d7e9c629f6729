import { createRequire } from "node:module";
import type { RefinementCtx, z as Zod, ZodType } from "zod";
import { cleanLine } from "../markup/clean-text.ts";
import { normaliseAddress } from "../markup/web-address.ts";
import { show } from "../problem/describe-issue.ts";
import type { ProblemCode } from "../problem/problem.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import { nearestCode } from "../subject/nearest-code.ts";
import { type Moment, parseMoment } from "../time/moment.ts";

/** The largest side of a picture. */
export const LARGEST_SIDE = 100_000;

/** Most items of a list: each wrong one costs time, and no story has more subjects than there are countries. */
export const MOST_ITEMS = 500;

type Z = typeof Zod;

/** Makes what fields are made of. */
function makeValues(z: Z) {
  const text = z.union([z.string(), z.number(), z.boolean()], { error: "must be a text" });
  return {
    /** A field of one line; numbers are texts too (`title: 1984`). Undefined when nothing readable is left. */
    line: text.transform((value) => cleanLine(String(value)) || undefined),
    requiredLine: text.transform(readRequired),
    moment: z.string({ error: "must be a date" }).transform(readMoment),
    address: z.string({ error: "must be a web address" }).transform(readAddress),
    code: z.string({ error: "must be a code" }).transform(readCode),
    size: z.number().int().positive().max(LARGEST_SIDE),
    measure: z.number({ error: "must be a number" }),
    /** `published: no` is a text in YAML 1.2; a slip of spelling must never publish a draft. */
    yesOrNo: z
      .union([z.boolean(), z.string(), z.number()], { error: "must be true or false" })
      .transform(readYesOrNo),
  };
}

type Values = ReturnType<typeof makeValues>;

function makeImageSchema(z: Z, { line, address, size }: Values) {
  return z.object(
    {
      url: address,
      // A size that cannot be right is left out rather than published.
      width: size.optional().catch(undefined),
      height: size.optional().catch(undefined),
      title: line.optional().catch(undefined),
      attribution: line.optional().catch(undefined),
    },
    { error: "must be an image with a url" },
  );
}

function makeSourceSchema(z: Z, { line, requiredLine, code }: Values) {
  return z.object(
    {
      name: requiredLine,
      domain: line.optional(),
      images: z.array(z.unknown()).optional().catch(undefined),
      home: code.optional(),
    },
    { error: "must have a name" },
  );
}

type SourceSchema = ReturnType<typeof makeSourceSchema>;

function makeCoverageSchema(z: Z, values: Values, source: SourceSchema) {
  const { line, requiredLine, address, moment, measure } = values;
  return z.object(
    {
      title: requiredLine,
      webUrl: address,
      excerpt: line.optional().catch(undefined),
      publishedDateTime: moment.optional(),
      provider: source.optional(),
      quality: measure.optional().catch(undefined),
      images: z.array(z.unknown()).optional().catch(undefined),
    },
    { error: "must be a report with title and webUrl" },
  );
}

function makeFieldSchema(z: Z, values: Values, source: SourceSchema) {
  const { line, requiredLine, address, moment, measure, code } = values;
  return z.object(
    {
      title: requiredLine,
      publishedDateTime: moment,
      webUrl: address,
      updatedDateTime: moment.optional(),
      excerpt: line.optional(),
      originalUrl: address.optional().catch(undefined),
      ampWebUrl: address.optional().catch(undefined),
      cdnAmpWebUrl: address.optional().catch(undefined),
      provider: source.optional(),
      topics: listOf(z, requiredLine).default([]),
      jurisdictions: listOf(z, code).optional(),
      images: z.array(z.unknown(), { error: "must be a list" }).default([]),
      related: z.array(z.unknown(), { error: "must be a list" }).default([]),
      quality: measure
        .min(0, { error: "must be from 0 to 100" })
        .max(100, { error: "must be from 0 to 100" })
        .optional(),
      heat: measure.optional(),
      category: line.optional(),
      type: line.optional(),
      locale: line.optional(),
      id: requiredLine.optional(),
    },
    { error: "must be a list of fields" },
  );
}

function listOf<Schema extends ZodType>(z: Z, item: Schema) {
  return z.preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z
      .array(z.unknown(), { error: "must be a list" })
      .max(MOST_ITEMS, { error: `must have at most ${MOST_ITEMS} items` })
      .pipe(z.array(item)),
  );
}

function makeSchemas({ z }: { readonly z: Z }) {
  const values = makeValues(z);
  const { yesOrNo } = values;
  const sourceSchema = makeSourceSchema(z, values);
  return {
    sourceSchema,
    imageSchema: makeImageSchema(z, values),
    coverageSchema: makeCoverageSchema(z, values, sourceSchema),
    /** Says whether a file is to be published at all; read before, and apart from, everything else. */
    standingSchema: z.object({
      published: yesOrNo.optional(),
      draft: yesOrNo.optional(),
      deleted: yesOrNo.optional(),
    }),
    /** The fields of an article. Lists of images and coverage are checked item by item. */
    fieldSchema: makeFieldSchema(z, values, sourceSchema),
  };
}

/** The schemas of an article's fields. */
export type FieldSchemas = ReturnType<typeof makeSchemas>;
/** The checked fields of an article, as far as they are known. */
export type Fields = Zod.output<FieldSchemas["fieldSchema"]>;

const load = createRequire(import.meta.url);
let schemas: FieldSchemas | undefined;

/** Gives the schemas, made when the first article is not as usual: making them takes as long as a small build. */
export function fieldSchemas(): FieldSchemas {
  schemas ??= makeSchemas(load("zod") as typeof import("zod"));
  return schemas;
}

function readRequired(value: string | number | boolean, context: RefinementCtx): string {
  return cleanLine(String(value)) || refuse(context, value, "field-missing", "is empty");
}

function readMoment(written: string, context: RefinementCtx): Moment {
  return (
    parseMoment(written) ?? refuse(context, written, "date-invalid", `is ${show(written)}, which is no date`)
  );
}

function readAddress(written: string, context: RefinementCtx): string {
  return (
    normaliseAddress(written) ??
    refuse(context, written, "address-invalid", `is ${show(written)}, which is no absolute web address`)
  );
}

function readCode(written: string, context: RefinementCtx): string {
  const jurisdiction = findJurisdiction(written);
  if (jurisdiction !== undefined) return jurisdiction.code;
  const message = `is ${show(written)}, which is no jurisdiction; the nearest is ${nearestCode(written)}`;
  return refuse(context, written, "jurisdiction-unknown", message);
}

function readYesOrNo(written: boolean | string | number, context: RefinementCtx): boolean {
  const word = String(written).trim().toLowerCase();
  if (["true", "yes", "on", "1"].includes(word)) return true;
  if (["false", "no", "off", "0", ""].includes(word)) return false;
  return refuse(context, written, "field-invalid", `is ${show(written)}; it must be true or false`);
}

function refuse(context: RefinementCtx, input: unknown, code: ProblemCode, message: string): never {
  context.addIssue({ code: "custom", input, message, params: { code } });
  // What zod takes for nothing: the issue counts.
  return undefined as never;
}
