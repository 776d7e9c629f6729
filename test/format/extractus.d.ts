declare module "@extractus/feed-extractor" {
  interface Entry {
    readonly id: string;
    readonly title: string;
    readonly link: string;
    readonly published: string;
  }
  interface Feed {
    readonly title: string;
    readonly entries: readonly Entry[];
  }
  export function extract(url: string): Promise<Feed>;
  export function extractFromXml(xml: string): Feed;
  export function extractFromJson(json: unknown): Feed;
}
