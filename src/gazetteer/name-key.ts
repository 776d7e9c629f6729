import { tokenise } from "./tokenise.ts";

const SIMPLE = /^[A-Za-z][A-Za-z ]*$/;

/** Folds a name into the key under which it is looked up: the words of `tokenise` joined by one space. */
export function nameKey(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase();
  return tokenise(name)
    .map(({ word }) => word)
    .join(" ");
}
