import { readYaml } from "../yaml/read-yaml.ts";

/**
 * Gives what the text of `bailiwick.yml` says of the place of caches (see `Settings.cache`), and looks at nothing else in
 * it: a build asks before it reads anything. Undefined when it says nothing that can be used.
 */
export function readCachePlace(text: string): string | undefined {
  const yaml = readYaml(text);
  const settings: unknown = yaml.ok ? yaml.value : undefined;
  if (typeof settings !== "object" || settings === null || !("cache" in settings)) return undefined;
  return typeof settings.cache === "string" && settings.cache !== "" ? settings.cache : undefined;
}
