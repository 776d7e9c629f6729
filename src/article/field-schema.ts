import { type RefinementCtx, z } from "zod";
import { cleanLine } from "../markup/clean-text.ts";
import { normaliseAddress } from "../markup/web-address.ts";
import { show } from "../problem/describe-issue.ts";
import type { ProblemCode } from "../problem/problem.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import { nearestCode } from "../subject/nearest-code.ts";
import { type Moment, parseMoment } from "../time/moment.ts";

/** A field of one line; numbers are texts too (`title: 1984`). Undefined when nothing readable is left. */
const line = z
  .union([z.string(), z.number(), z.boolean()], { error: "must be a text" })
  .transform((value) => cleanLine(String(value)) || undefined);
const requiredLine = z
  .union([z.string(), z.number(), z.boolean()], { error: "must be a text" })
  .transform(readRequired);
const moment = z.string({ error: "must be a date" }).transform(readMoment);
const address = z.string({ error: "must be a web address" }).transform(readAddress);
const code = z.string({ error: "must be a code" }).transform(readCode);
/** The largest side of a picture. */
export const LARGEST_SIDE = 100_000;
const size = z.number().int().positive().max(LARGEST_SIDE);
const measure = z.number({ error: "must be a number" });

/** `published: no` is a text in YAML 1.2; a slip of spelling must never publish a draft. */
const yesOrNo = z
  .union([z.boolean(), z.string(), z.number()], { error: "must be true or false" })
  .transform(readYesOrNo);

/** Most items of a list: each wrong one costs time, and no story has more subjects than there are countries. */
export const MOST_ITEMS = 500;

const listOf = <Schema extends z.ZodType>(item: Schema) =>
  z.preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z
      .array(z.unknown(), { error: "must be a list" })
      .max(MOST_ITEMS, { error: `must have at most ${MOST_ITEMS} items` })
      .pipe(z.array(item)),
  );

export const imageSchema = z.object(
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

export const sourceSchema = z.object(
  {
    name: requiredLine,
    domain: line.optional(),
    images: z.array(z.unknown()).optional().catch(undefined),
    home: code.optional(),
  },
  { error: "must have a name" },
);

export const coverageSchema = z.object(
  {
    title: requiredLine,
    webUrl: address,
    excerpt: line.optional().catch(undefined),
    publishedDateTime: moment.optional(),
    provider: sourceSchema.optional(),
    quality: measure.optional().catch(undefined),
    images: z.array(z.unknown()).optional().catch(undefined),
  },
  { error: "must be a report with title and webUrl" },
);

/** Says whether a file is to be published at all; read before, and apart from, everything else. */
export const standingSchema = z.object({
  published: yesOrNo.optional(),
  draft: yesOrNo.optional(),
  deleted: yesOrNo.optional(),
});

/** The fields of an article. Lists of images and coverage are checked item by item. */
export const fieldSchema = z.object(
  {
    title: requiredLine,
    publishedDateTime: moment,
    webUrl: address,
    updatedDateTime: moment.optional(),
    excerpt: line.optional(),
    originalUrl: address.optional().catch(undefined),
    ampWebUrl: address.optional().catch(undefined),
    cdnAmpWebUrl: address.optional().catch(undefined),
    provider: sourceSchema.optional(),
    topics: listOf(requiredLine).default([]),
    jurisdictions: listOf(code).optional(),
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

export type Fields = z.output<typeof fieldSchema>;

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
  return z.NEVER;
}
