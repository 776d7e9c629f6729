import type { Resolved } from "../../src/gazetteer/resolve-mentions.ts";
import { readMarked } from "./read-marked.ts";

/** Makes a mention that means one code, without rivals and without support, but for what is given. */
export function resolvedAs(code: string, given: Partial<Resolved> = {}): Resolved {
  return {
    ...readMarked("|Oslo| acts"),
    judgement: { role: "governs" },
    ...{ code, kind: "city", margin: 9, size: 5, nature: undefined, hasSupport: false },
    ...given,
  };
}
