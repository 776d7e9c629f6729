// The rooms whose tests are tried, and the tests that each mutant of a room is tried by: those in one process that look
// at the room itself. More tests would kill more, but a room should be held by its own.
export const ROOMS = {
  article: {
    code: ["src/article/*.ts"],
    tests: ["test/article/**/*.test.ts"],
    // Seconds for each mutant.
    without: ["test/article/long-blank-runs.test.ts", "test/article/hostile-articles.test.ts"],
  },
  group: { code: ["src/group/*.ts"], tests: ["test/group/**/*.test.ts"] },
  ledger: { code: ["src/ledger/*.ts"], tests: ["test/ledger/**/*.test.ts"] },
  format: {
    code: ["src/format/**/*.ts"],
    tests: ["test/format/**/*.test.ts", "test/edition/paired-fixtures.test.ts"],
  },
  gazetteer: {
    code: ["src/gazetteer/*.ts"],
    tests: ["test/gazetteer/**/*.test.ts"],
    // The labelled examples and the whole tables take seconds for each mutant; hostile texts tell only that nothing is thrown.
    without: ["hostile-text", "evaluation", "tables", "answers"].map(
      (name) => `test/gazetteer/${name}.test.ts`,
    ),
    // Its mutants are tried by its answers first, which is quick, and only those that they do not notice by the tests.
    hasAnswers: true,
  },
};
