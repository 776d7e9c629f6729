const KILLED = new Set(["Killed", "Timeout"]);
const ALIVE = new Set(["Survived", "NoCoverage"]);

/** Gives the mutants that no test noticed: where each stands, and the row that `.docs/mutation.md` has for it. */
export function listSurvivors({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => ALIVE.has(status))
      .map(({ location: { start, end }, replacement, status }) => {
        const change = `${oneLine(textBetween(source, start, end))} => ${oneLine(replacement)}`;
        const where = `${file}:${start.line}:${start.column}${status === "NoCoverage" ? " (in no test)" : ""}`;
        return { where, row: `| \`${file}\` | \`${change.replaceAll("`", "'").replaceAll("|", "\\|")}\` |` };
      }),
  );
}

/** Makes the judge that a page with a table of survivors is: true for a row that it has, `…` standing for anything. */
export function judgeOf(page) {
  const rows = page.split("\n").flatMap((line) => /^\| `src.*?` \| `.*?` \|(?= )/.exec(line)?.[0] ?? []);
  const patterns = rows.map((row) => new RegExp(`^${row.split("…").map(escaped).join(".*")}$`));
  return (row) => patterns.some((pattern) => pattern.test(row));
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Gives where the mutants stand that no test noticed, as Stryker wants it said: `src/group/group.ts:7:2-7:9`. */
export function rangesOfSurvivors({ files }) {
  const ranges = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => ALIVE.has(status))
      .map(
        ({ location: { start, end } }) =>
          `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      ),
  );
  return [...new Set(ranges)];
}

/** Gives the report with what other tests, later, found of its survivors. */
export function withLaterResults({ files, ...report }, later) {
  const updated = Object.entries(files).map(([file, { mutants, ...rest }]) => {
    const known = new Map((later.files[file]?.mutants ?? []).map((mutant) => [keyOf(mutant), mutant]));
    const all = mutants.map((mutant) => {
      const again = ALIVE.has(mutant.status) ? known.get(keyOf(mutant)) : undefined;
      return again !== undefined && KILLED.has(again.status) ? again : mutant;
    });
    return [file, { ...rest, mutants: all }];
  });
  return { ...report, files: Object.fromEntries(updated) };
}

function keyOf({ location, mutatorName, replacement }) {
  return JSON.stringify([location, mutatorName, replacement]);
}

/** Gives the score of each file as a row of a table, the lowest first. */
export function tableOf({ files }) {
  const rows = Object.entries(files).map(([file, { mutants }]) => ({ file, ...countOf(mutants) }));
  return rows
    .filter(({ score }) => !Number.isNaN(score))
    .sort((a, b) => a.score - b.score)
    .map(({ file, ...counts }) => `| ${file} | ${written(counts)} |`);
}

/** Gives the score of all files together. */
export function scoreOf({ files }) {
  return written(countOf(Object.values(files).flatMap(({ mutants }) => mutants)));
}

function countOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, alive] = [count(...KILLED), count(...ALIVE)];
  return {
    killed: count("Killed"),
    timedOut: count("Timeout"),
    survived: count("Survived"),
    uncovered: count("NoCoverage"),
    score: (100 * killed) / (killed + alive),
  };
}

function written({ killed, timedOut, survived, uncovered, score }) {
  return `${killed} killed, ${timedOut} timed out, ${survived} survived, ${uncovered} in no test: ${score.toFixed(1)} %`;
}

function textBetween(source, start, end) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join("\n");
}

function oneLine(text = "") {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}
