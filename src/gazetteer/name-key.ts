import { tokenise } from "./tokenise.ts";

const SIMPLE = /^[A-Za-z][A-Za-z ]*$/;
// Latin marks that decompose; letters that do not (ß, ø) go the long way.
const MARKS = /[\u0300-\u036f]/g;

/** Folds a name into the key under which it is looked up: the words of `tokenise` joined by one space. */
export function nameKey(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase();
  const bare = name.normalize("NFD").replace(MARKS, "");
  if (SIMPLE.test(bare)) return bare.toLowerCase();
  return tokenise(name)
    .map(({ word }) => word)
    .join(" ");
}
