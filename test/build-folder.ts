import { fileURLToPath } from "node:url";
import { readContent } from "../src/content/read-content.ts";
import type { Edition } from "../src/edition/edition.ts";
import { editionOfContent } from "../src/edition/edition-of-content.ts";
import { parseMoment } from "../src/time/moment.ts";

/** When the fixtures are published, in every test that builds them. */
export const FIXTURE_TIME = parseMoment("2026-08-01T00:00:00Z") ?? 0;

/** Gives the path of a folder of fixtures. */
export function fixtureFolder(name: string): string {
  return fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
}

/** Builds the edition of a content folder as the commands do, at a fixed time. */
export async function buildFolder(folder: string, now = FIXTURE_TIME): Promise<Edition> {
  const content = await readContent(folder, () => {});
  return editionOfContent({ ...content, baseUrl: undefined, now, preview: false });
}

/** Gives the text of one document of an edition. */
export function textOf(edition: Edition, path: string): string {
  const document = edition.compose(path);
  if (document === undefined) throw new Error(`the edition has no ${path}`);
  return Buffer.from(document.bytes).toString("utf8");
}
