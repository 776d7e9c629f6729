import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Writes lines to a stream: colours only on a terminal and without NO_COLOR, control characters never. */
export interface Terminal {
  readonly line: (text: string) => void;
  readonly paint: (style: Style, text: string) => string;
}

/** Makes the terminal of a stream such as `process.stderr`. */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const hasColour = stream.isTTY === true && (environment["NO_COLOR"] ?? "") === "";
  return {
    line: (text) => stream.write(`${text}\n`),
    paint: (style, text) =>
      hasColour ? styleText(style, disarm(text), { validateStream: false }) : disarm(text),
  };
}

/** Writes a value as JSON that is harmless to a terminal: what JSON itself leaves alone becomes an escape of its own. */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, disarm);
}

/** Makes text from a file harmless to a terminal: escape sequences and line breaks in it become visible. */
export function disarm(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: making control characters visible is what this is for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
