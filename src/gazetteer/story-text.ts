/** Who published a text, as far as it bears on the place: `home` is the code an editor gave the source. */
export interface SourceText {
  readonly name?: string | undefined;
  readonly domain?: string | undefined;
  readonly home?: string | undefined;
}

/** What another outlet wrote about the same story. */
export interface RelatedText {
  readonly title: string;
  readonly excerpt?: string | undefined;
  readonly source?: SourceText | undefined;
}

/** All that inference may read of an article: no body, no address, no date. */
export interface StoryText {
  readonly title: string;
  readonly excerpt?: string | undefined;
  readonly source?: SourceText | undefined;
  readonly related?: readonly RelatedText[] | undefined;
}
