import { type RefinementCtx, z } from "zod";
import { cleanLine } from "../markup/clean-text.ts";
import { parseUrl } from "../markup/parse-url.ts";
import { parseWebAddress } from "../markup/web-address.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import { nearestCode } from "../subject/nearest-code.ts";
import { isSlug, slugify } from "../subject/slug.ts";

const DEFAULT_BASE_URL = "http://localhost:8080/";

/** One line; numbers are texts too (`title: 1984`). */
const text = z
  .union([z.string(), z.number(), z.boolean()], { error: "must be a text" })
  .transform((value) => cleanLine(String(value)))
  .pipe(z.string().min(1, { error: "must not be empty" }));
const address = z.string({ error: "must be a web address" }).transform(readAddress);
const baseUrl = z.string({ error: "must be a web address" }).transform(readBaseUrl);
const picture = z.string({ error: "must be an address" }).transform(readPicture);
const language = z.string({ error: "must be a language tag such as en or pt-BR" }).transform(readLanguage);
const slug = z.string({ error: "must be a text" }).transform(readSlug);
const code = z.string({ error: "must be a jurisdiction code" }).transform(readCode);
const share = z.number({ error: "must be a number from 0 to 1" }).min(0).max(1);
const count = (most: number) =>
  z
    .number({ error: `must be a whole number from 1 to ${most}` })
    .int({ error: "must be a whole number" })
    .min(1)
    .max(most);
const texts = z.union([z.array(text), text.transform((one) => [one])], { error: "must be a list of texts" });

const person = z.strictObject(
  {
    name: text.optional(),
    url: address.optional(),
    email: z.email({ error: "must be an e-mail address" }).optional(),
  },
  { error: "must have name, url or email" },
);

const topic = z.strictObject(
  {
    slug,
    title: text,
    description: text.optional(),
    aliases: texts.default([]),
    parent: slug.optional(),
    keywords: texts.default([]),
  },
  { error: "must have slug and title, and may have description, aliases, parent and keywords" },
);

const licence = z.strictObject(
  { name: text, url: address.optional() },
  { error: "must have a name, and may have a url" },
);

const pages = z.strictObject(
  {
    images: z.boolean({ error: "must be true or false" }).default(false),
    robots: z.boolean({ error: "must be true or false" }).default(true),
    credit: text.optional(),
    licence: licence.optional(),
  },
  { error: "must have images, robots, credit or licence" },
);

/** The fields of `bailiwick.yml` as authors write them; a null counts as absent before it gets here. */
export const settingsSchema = z.strictObject(
  {
    title: text.default("Bailiwick"),
    description: text.optional(),
    base_url: baseUrl.default(DEFAULT_BASE_URL),
    language: language.default("en"),
    author: person.optional(),
    copyright: text.optional(),
    entries: count(1000).default(50),
    ttl: count(10_080).default(60),
    archives: z.enum(["none", "main", "all"], { error: "must be none, main or all" }).default("main"),
    archive_entries: count(1000).default(50),
    keep_empty: count(3650).default(30),
    tombstones: z.boolean({ error: "must be true or false" }).default(false),
    cache: z.string({ error: "must be a folder, or none" }).min(1, { error: "must not be empty" }).optional(),
    hub: address.optional(),
    icon: picture.optional(),
    logo: picture.optional(),
    topics: z.array(topic, { error: "must be a list" }).default([]),
    jurisdictions: z
      .strictObject(
        {
          infer: z.boolean({ error: "must be true or false" }).default(true),
          publish: share.default(0.8),
          review: share.default(0.5),
        },
        { error: "may have infer, publish and review" },
      )
      .default({ infer: true, publish: 0.8, review: 0.5 }),
    pages: pages.default({ images: false, robots: true }),
    providers: z.record(z.string(), code, { error: "must map domains to codes" }).default({}),
    moved: z.record(z.string(), z.string(), { error: "must map old paths to new ones" }).default({}),
  },
  { error: "must be a list of settings" },
);

/** The settings as they are checked, under the names that authors write. */
export type WrittenSettings = z.output<typeof settingsSchema>;

function readAddress(written: string, context: RefinementCtx): string {
  const url = parseWebAddress(written);
  return url?.href ?? refuse(context, written, "must be an absolute http or https address");
}

function readBaseUrl(written: string, context: RefinementCtx): string {
  const url = parseWebAddress(written);
  if (url === undefined || url.search !== "" || url.hash !== "") {
    return refuse(context, written, "must be an absolute http or https address without ? and #");
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** An address that may be relative to the base URL, which is known only when all settings are read. */
function readPicture(written: string, context: RefinementCtx): string {
  const isWeb = /^https?:$/.test(parseUrl(written, DEFAULT_BASE_URL)?.protocol ?? "");
  return isWeb && written.trim() !== ""
    ? written
    : refuse(context, written, "must be an http or https address");
}

function readLanguage(written: string, context: RefinementCtx): string {
  try {
    return Intl.getCanonicalLocales(written.replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return refuse(context, written, "must be a language tag such as en or pt-BR");
  }
}

function readSlug(written: string, context: RefinementCtx): string {
  if (isSlug(written)) return written;
  return refuse(context, written, `must be a slug; write ${JSON.stringify(slugify(written))}`);
}

function readCode(written: string, context: RefinementCtx): string {
  const jurisdiction = findJurisdiction(written);
  if (jurisdiction !== undefined) return jurisdiction.code;
  return refuse(context, written, `is no jurisdiction code; ${nearestCode(written)} is the nearest`);
}

function refuse(context: RefinementCtx, input: string, message: string): never {
  context.addIssue({
    code: "custom",
    input,
    message: `is ${JSON.stringify(input)}; it ${message}`,
    params: { code: "setting-invalid" },
  });
  return z.NEVER;
}
