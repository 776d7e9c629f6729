import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { editionOfContent } from "../../src/edition/edition-of-content.ts";
import * as gazetteer from "../../src/gazetteer/gazetteer.ts";
import { FIXTURE_TIME } from "../build-folder.ts";
import { PUBLISHED_FOLDERS } from "../published-folder.ts";
import { serveEdition } from "../serve-edition.ts";
import { ask } from "./ask.ts";
import { startService } from "./start-service.ts";

it.each(PUBLISHED_FOLDERS)(
  "serves every file that a build writes of %s, byte for byte",
  async (_, folder) => {
    const files = await readContent(folder, () => {});
    const edition = editionOfContent({ ...files, gazetteer, now: FIXTURE_TIME, preview: false });
    const { folder: written } = await serveEdition(edition);
    const { url, close } = await startService(folder, { live: { clock: () => FIXTURE_TIME * 1000 } });
    expect(edition.paths.length).toBeGreaterThan(5);
    for (const file of edition.paths) {
      const address = new URL(file.split("/").map(encodeURIComponent).join("/"), url).href;
      const { status, body, headers } = await ask(address);
      expect([file, status]).toEqual([file, 200]);
      expect(body.equals(readFileSync(path.join(written, file))), file).toBe(true);
      expect(headers["content-type"]).toBe(edition.compose(file)?.mediaType);
      if (!file.endsWith("index.html")) continue;
      const folderAddress = address.slice(0, -"index.html".length);
      expect((await ask(folderAddress)).body.equals(body), folderAddress).toBe(true);
      if (file !== "index.html") expect((await ask(folderAddress.slice(0, -1))).status).toBe(301);
    }
    await close();
  },
);
