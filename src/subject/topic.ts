/** What stories are about. `parent` is the slug of the broader topic that its stories roll up into. */
export interface Topic {
  readonly slug: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Other names that authors use for it. */
  readonly aliases: readonly string[];
  readonly parent?: string | undefined;
  /** Words which file a story under the topic when its title or excerpt has them. */
  readonly keywords: readonly string[];
}

/** Folds a name so that spellings of one name meet: `Computer  vision` and `computer Vision`. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
