import { expect, it } from "vitest";
import { byId, findMisread, STORY_PROPERTIES } from "../compare-stories.ts";
import { FILES } from "../format/independent-parser.ts";
import { describeProgram, serveFolders } from "./describe-program.ts";
import { lifereaOutlines, newsboatOutlines } from "./outlines.ts";
import { QUICK_READERS } from "./readers.ts";
import { xmllint } from "./xmllint.ts";

const folders = await serveFolders();

for (const reader of QUICK_READERS) {
  const feeds = folders.flatMap((folder) => reader.formats.map((format) => ({ ...folder, format })));
  describeProgram(reader, () => {
    it.each(feeds)("holds every $format story of $name", async ({ address, format, storiesOf }) => {
      const seen = await reader.subscribe(address + FILES[format])();
      const stories = storiesOf("");
      expect(seen).toHaveLength(stories.length);
      const isSorted = reader.lacks?.order !== undefined;
      const [own, theirs] = isSorted ? [byId(stories), byId(seen)] : [stories, seen];
      const faults = reader.faults.filter(({ formats }) => formats.includes(format));
      for (const property of STORY_PROPERTIES.filter((each) => reader.lacks?.[each] === undefined)) {
        const misread = findMisread(theirs, own, property).filter(
          ({ story }) => !faults.some((fault) => fault.property === property && fault.isMisread(story)),
        );
        expect({ property, misread }).toEqual({ property, misread: [] });
      }
    });
  });
}

for (const inspection of [xmllint, newsboatOutlines, lifereaOutlines])
  describeProgram(inspection, () => inspection.describeFolders(folders));
