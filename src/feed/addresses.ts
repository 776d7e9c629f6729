interface GroupKey {
  readonly topic?: { readonly slug: string } | undefined;
  readonly jurisdiction?: { readonly slug: string } | undefined;
}

/**
 * Gives the folder of a group's documents, relative to the publication, ending with a slash unless it is the root:
 * `""`, `topics/ai/`, `jurisdictions/us-wi/`, `topics/ai/us-wi/`. A promise to subscribers.
 */
export function groupFolder({ topic, jurisdiction }: GroupKey): string {
  if (topic && jurisdiction) return `topics/${topic.slug}/${jurisdiction.slug}/`;
  if (topic) return `topics/${topic.slug}/`;
  return jurisdiction ? `jurisdictions/${jurisdiction.slug}/` : "";
}

/** Gives the absolute address of a path of the publication; other scripts are percent-encoded. */
export function addressOf(path: string, baseUrl: string): string {
  return new URL(path, baseUrl).href;
}
