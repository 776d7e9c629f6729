/** What was found out about an article's text, and under what conditions: plain data that a cache can hold. */
export type Findings = Record<string, { readonly under: string; readonly found: unknown }>;
