// Asks recheck of every regular expression in src whether a text can make it slow, and writes the verdicts into
// test/security/regexes.json. One that is not safe on any text needs a reason there why it is on the texts it meets.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { listRegexes } from "./list-regexes.mjs";

const VERDICTS = path.resolve(import.meta.dirname, "../../test/security/regexes.json");
const RECHECK = "recheck@4.5.0";

const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-regexes-"));
try {
  // Not a dependency: what it brings is fifty times its size, and it is needed only when an expression changes.
  const install = [
    "install",
    "--prefix",
    folder,
    "--omit=optional",
    "--no-save",
    "--ignore-scripts",
    RECHECK,
  ];
  execFileSync("npm", install, { stdio: "ignore" });
  process.env.RECHECK_BACKEND = "pure";
  const { checkSync } = createRequire(path.join(folder, "index.js"))("recheck");
  const known = JSON.parse(readFileSync(VERDICTS, "utf8"));
  const verdicts = Object.fromEntries(
    listRegexes().map((regex) => [regex, known[regex] ?? judge(checkSync, regex)]),
  );
  writeFileSync(VERDICTS, `${JSON.stringify(verdicts, null, 2)}\n`);
  const open = Object.entries(verdicts).filter(([, verdict]) => verdict.startsWith("TODO"));
  for (const [regex, verdict] of open) console.error(`${regex}\n  ${verdict}`);
  console.log(`${Object.keys(verdicts).length} expressions, ${open.length} to judge by hand`);
  process.exitCode = open.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function judge(checkSync, regex) {
  const end = regex.lastIndexOf("/");
  const { status, complexity } = checkSync(regex.slice(1, end), regex.slice(end + 1), { timeout: 10_000 });
  return status === "safe"
    ? "safe"
    : `TODO ${status} ${complexity?.summary ?? ""}: say why no text that it meets is long enough`;
}
