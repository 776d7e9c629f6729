import { parseSettings } from "../../../.compiled/site/parse-settings.js";
import { expect, expectProblems } from "../expect.mjs";
import { settingsText } from "../settings.mjs";

/** The settings: checked and complete, or refused with reasons. */
export const target = {
  name: "settings",
  share: 2,
  batch: 500,
  arbitrary: settingsText,
  check(text) {
    const reading = parseSettings(Buffer.from(text, "latin1").toString(), "bailiwick.yml");
    expectProblems(reading.problems);
    if (!reading.ok) return expect(reading.problems.length > 0, "refused without a reason");
    const { baseUrl, entries, topics } = reading.settings;
    expect(/^https?:\/\/[^\s<>"]+\/$/.test(baseUrl), () => `base address ${baseUrl}`);
    expect(entries >= 1 && entries <= 1000, () => `${entries} entries`);
    expect(new Set(topics.map(({ slug }) => slug)).size === topics.length, "two topics with one slug");
  },
};
