import { expect, it } from "vitest";
import { PublicationError } from "../../src/problem/publication-error.ts";
import { SettingsError } from "../../src/site/settings-error.ts";

it("says in one sentence that nothing can be published, and carries what is wrong", () => {
  const problems = [
    {
      file: "bailiwick.yml",
      line: 1,
      column: 1,
      code: "setting-invalid",
      severity: "error",
      message: "m",
      remedy: "r",
    },
  ] as const;
  const error = new SettingsError(problems);
  expect(error).toBeInstanceOf(PublicationError);
  expect(error).toMatchObject({ message: "the settings cannot be used", problems });
});
