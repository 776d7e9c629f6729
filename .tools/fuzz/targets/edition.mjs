import fc from "fast-check";
import { buildEdition, PublicationError } from "../../../dist/bailiwick.js";
import { article, CANARY } from "../articles.mjs";
import { expect, expectProblems } from "../expect.mjs";
import { ledgerText } from "../ledgers.mjs";
import { settingsText } from "../settings.mjs";
import { expectValid } from "../validate-document.mjs";

const NOW = new Date("2026-06-01T00:00:00Z");
const sometimes = (arbitrary) => fc.option(arbitrary, { nil: "", freq: 3 });

/** A whole publication: every document valid, nothing held back or secret in any byte, and the same when built again. */
export const target = {
  name: "edition",
  share: 8,
  batch: 25,
  arbitrary: fc.record({
    articles: fc.array(article, { maxLength: 5 }),
    settings: sometimes(settingsText),
    ledger: sometimes(ledgerText),
  }),
  check({ articles, settings: settingsBytes, ledger }) {
    const settings = Buffer.from(settingsBytes, "latin1").toString();
    const edition = tryToBuild(articles, settings, Buffer.from(ledger, "latin1").toString());
    if (edition === undefined) return;
    expectProblems(edition.problems);
    const secrets = [CANARY.field, CANARY.held];
    const told = JSON.stringify([edition.problems, edition.report, edition.paths]);
    for (const secret of secrets)
      expect(
        !told.includes(secret) && !edition.ledgerLines.some((line) => line.includes(secret)),
        `${secret} in report or ledger`,
      );
    for (const document of edition.documents) {
      expectValid(document);
      for (const secret of secrets)
        expect(!Buffer.from(document.bytes).includes(secret), () => `${secret} in ${document.path}`);
    }
    // A strange ledger may need one build to come to rest; one of our own stays as it is.
    const rested = ledger === "" ? edition : tryToBuild(articles, settings, edition.ledgerLines.join("\n"));
    const next = tryToBuild(articles, settings, rested.ledgerLines.join("\n"));
    expect(
      next.ledgerLines.join("\n") === rested.ledgerLines.join("\n"),
      "the ledger changes though nothing did",
    );
  },
};

function tryToBuild(articles, settings, ledger) {
  const files = articles.map(({ text }, index) => ({
    path: `${index}.md`,
    content: Buffer.from(text, "latin1"),
  }));
  try {
    return buildEdition({ files, settings, ledger, now: NOW });
  } catch (error) {
    if (error instanceof PublicationError) return undefined;
    throw error;
  }
}
