/** Throws when something that must hold does not. */
export function expect(holds, what) {
  if (!holds) throw new Error(typeof what === "function" ? what() : what);
}

/** Expects a list of Problems as authors may see them: known fields, places from 1, one line each. */
export function expectProblems(problems) {
  for (const { file, line, column, code, severity, message, remedy } of problems) {
    expect(
      typeof file === "string" && /^[a-z-]+$/.test(code) && remedy.length > 0,
      `a problem without file, code or remedy: ${code}`,
    );
    expect(
      Number.isInteger(line) && Number.isInteger(column) && line > 0 && column > 0,
      () => `${code} at ${line}:${column}`,
    );
    expect(severity === "error" || severity === "warning", `severity ${severity}`);
    expect(
      message.length > 0 && message.length <= 500,
      () => `${code} has a message of ${message.length} characters`,
    );
  }
}
