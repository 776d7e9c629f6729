import path from "node:path";
import { expect, it } from "vitest";
import type { Inspection } from "./describe-program.ts";
import { run } from "./reader.ts";

export const xmllint: Inspection = {
  name: "xmllint",
  trials: [["xmllint", "--version"]],
  describeFolders: (folders) => {
    it.each(folders)("finds every XML document of $name well-formed", async ({ edition, folder }) => {
      const documents = edition.paths.filter((each) => /\.(xml|opml)$/.test(each));
      expect(documents.length).toBeGreaterThan(2);
      await run("xmllint", "--noout", ...documents.map((each) => path.join(folder, each)));
    });
  },
};
