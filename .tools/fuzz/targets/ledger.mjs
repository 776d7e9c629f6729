import { formatLedger, parseLedger } from "../../../.compiled/ledger/ledger-lines.js";
import { expect } from "../expect.mjs";
import { ledgerText } from "../ledgers.mjs";

/** The ledger: what is whole is kept, and what is kept is written as it was read. */
export const target = {
  name: "ledger",
  share: 1,
  batch: 500,
  arbitrary: ledgerText,
  check(text) {
    const { ledger, damagedLines } = parseLedger(Buffer.from(text, "latin1").toString());
    expect(Number.isInteger(damagedLines) && damagedLines >= 0, "damage is counted");
    const lines = formatLedger(ledger);
    const again = parseLedger(lines.join("\n"));
    expect(again.damagedLines === 0, () => `a written ledger is damaged: ${lines.join("\n").slice(0, 1000)}`);
    expect(
      formatLedger(again.ledger).join("\n") === lines.join("\n"),
      "a ledger changes when it is written again",
    );
  },
};
