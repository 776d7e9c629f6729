import { fetchPublic, type GuardedFetch } from "../network/guarded-fetch.ts";

/** Gives the `fetch` of a command: private networks are reached only when it was told to. */
export function fetchBy({ allowPrivate = false }: { readonly allowPrivate?: boolean }): GuardedFetch {
  return allowPrivate ? fetch : fetchPublic;
}
