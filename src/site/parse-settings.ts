import type { core } from "zod";
import { parseUrl } from "../markup/parse-url.ts";
import { parseWebAddress } from "../markup/web-address.ts";
import { describeIssue, pathOfIssue } from "../problem/describe-issue.ts";
import { type Place, type Problem, problemOf } from "../problem/problem.ts";
import type { Topic } from "../subject/topic.ts";
import { dropNulls } from "../yaml/drop-nulls.ts";
import { fieldLocator } from "../yaml/locate-field.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { checkTopics } from "./check-topics.ts";
import type { Person, Settings } from "./settings.ts";
import { settingsSchema, type WrittenSettings } from "./settings-schema.ts";

/** The settings, or what makes them unusable; `problems` are those that let a publication go on. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the text of `bailiwick.yml`; an empty text means defaults. `baseUrl` (from a command line) wins over the
 * file's. Unknown settings and a missing base URL are warnings; a topic declared twice is published once.
 */
export function parseSettings(text: string, file: string, baseUrl?: string): SettingsReading {
  const yaml = readYaml(text);
  if (!yaml.ok)
    return refuse(problemOf({ file, place: yaml.place, code: "yaml-invalid", message: yaml.reason }));
  const written = withBaseUrl(dropNulls(yaml.value ?? {}), baseUrl);
  if (!isRecord(written)) {
    return refuse(
      problemOf({
        file,
        code: "setting-invalid",
        message: "the settings are not a list of names and values",
      }),
    );
  }
  const { known, unknown } = splitUnknown(written);
  const parsed = settingsSchema.safeParse(known);
  const locate = fieldLocator(text);
  if (!parsed.success) {
    return refuse(...parsed.error.issues.map((issue) => problemOfIssue(issue, known, file, locate)));
  }
  const warnings = unknown.map((name) => unknownSetting(name, file, locate([name])));
  if (!Object.hasOwn(known, "base_url")) warnings.push(baseUrlMissing(parsed.data.base_url, file));
  const { topics, problems } = checkTopics(parsed.data.topics.map(topicOf), file, locate);
  return { ok: true, settings: settingsOf(parsed.data, topics), problems: [...warnings, ...problems] };
}

function refuse(...problems: readonly Problem[]): SettingsReading {
  return { ok: false, problems };
}

function withBaseUrl(written: unknown, baseUrl: string | undefined): unknown {
  return baseUrl === undefined || !isRecord(written) ? written : { ...written, base_url: baseUrl };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function splitUnknown(written: Record<string, unknown>): {
  known: Record<string, unknown>;
  unknown: string[];
} {
  const entries = Object.entries(written);
  const isKnown = ([name]: [string, unknown]) => Object.hasOwn(settingsSchema.shape, name);
  return {
    known: Object.fromEntries(entries.filter(isKnown)),
    unknown: entries.filter((entry) => !isKnown(entry)).map(([name]) => name),
  };
}

function problemOfIssue(
  issue: core.$ZodIssue,
  value: unknown,
  file: string,
  locate: (path: readonly PropertyKey[]) => Place,
): Problem {
  const { code, message } = describeIssue(issue, value);
  return problemOf({
    file,
    place: locate(pathOfIssue(issue)),
    code: code === "field-invalid" ? "setting-invalid" : code,
    message,
  });
}

function unknownSetting(name: string, file: string, place: Place): Problem {
  const message = `${name} is no setting of Bailiwick; it is ignored`;
  return problemOf({ file, place, code: "setting-unknown", severity: "warning", message });
}

function baseUrlMissing(used: string, file: string): Problem {
  const message = `base_url is missing; addresses begin with ${used}, which only this machine can open`;
  return problemOf({ file, code: "base-url-missing", severity: "warning", message });
}

function topicOf({
  slug,
  title,
  description,
  aliases,
  parent,
  keywords,
}: WrittenSettings["topics"][number]): Topic {
  return { slug, title, description, aliases, parent, keywords };
}

function settingsOf(written: WrittenSettings, topics: readonly Topic[]): Settings {
  const { title, description, copyright, cache, hub, icon, logo } = written;
  const resolve = (address: string) => parseWebAddress(parseUrl(address, written.base_url)?.href ?? "")?.href;
  return {
    title,
    description: description ?? title,
    baseUrl: written.base_url,
    language: written.language,
    author: personOf(written.author, title),
    entries: written.entries,
    ttl: written.ttl,
    archives: written.archives,
    archiveEntries: written.archive_entries,
    keepEmpty: written.keep_empty,
    tombstones: written.tombstones,
    topics,
    pages: written.pages,
    jurisdictions: written.jurisdictions,
    providers: written.providers,
    moved: written.moved,
    copyright,
    cache,
    hub,
    icon: icon && resolve(icon),
    logo: logo && resolve(logo),
  };
}

function personOf(author: WrittenSettings["author"], title: string): Person {
  const { name = title, url, email } = author ?? {};
  return { name, url, email };
}
