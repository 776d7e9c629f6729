import { expect, it } from "vitest";
import { jurisdictionOfSlug } from "../../src/subject/jurisdiction-of-slug.ts";

it.each([
  ["us", "US"],
  ["US-WI", "US-WI"],
  ["us-wi", "US-WI"],
  ["us-wi-madison", "US-WI/madison"],
  ["US-WI/madison", "US-WI/madison"],
  ["us-wa-king-county", "US-WA/king-county"],
  ["gb-eng-london", "GB-ENG/london"],
  ["sg-orchard", "SG/orchard"],
  ["eu", "EU"],
  ["xx", undefined],
  ["", undefined],
  ["us-", undefined],
  ["<script>", undefined],
])("takes %s for %s", (slug, code) => {
  expect(jurisdictionOfSlug(slug)?.code).toBe(code);
});
