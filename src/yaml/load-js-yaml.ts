import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
let loaded: typeof import("js-yaml") | undefined;

/** Gives js-yaml, which is loaded when the first text comes that is written otherwise than most. */
export function jsYaml(): typeof import("js-yaml") {
  loaded ??= load("js-yaml") as typeof import("js-yaml");
  return loaded;
}
