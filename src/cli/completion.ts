import type { Command } from "commander";

/** The shells that completion is written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof SHELLS)[number];

/** Writes the script that completes a program's commands and options in a shell. */
export function completionFor(shell: Shell, program: Command): string {
  return WRITERS[shell](program.commands.map(wordsOf));
}

interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly {
    readonly flag: string;
    readonly description: string;
    readonly takesValue: boolean;
  }[];
}

function wordsOf(command: Command): CommandWords {
  const options = command.options.map(({ long, description, required }) => ({
    flag: long ?? "",
    description,
    takesValue: required,
  }));
  return {
    name: command.name(),
    summary: command.summary() || command.description(),
    options: [...options, { flag: "--help", description: "display help for command", takesValue: false }],
  };
}

const WRITERS: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
};

function writeBash(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  const cases = commands.map(({ name, options }) => `    ${name}) words="${flags(options)}" ;;`);
  return `_bailiwick() {
  local word=\${COMP_WORDS[COMP_CWORD]} words="${[...names, "--help", "--version"].join(" ")}"
  case \${COMP_WORDS[1]} in
${cases.join("\n")}
  esac
  [ "$COMP_CWORD" -gt 1 ] || words="${[...names, "--help", "--version"].join(" ")}"
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _bailiwick bailiwick
`;
}

function writeZsh(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`);
  const cases = commands.map(({ name, options }) => {
    const specs = options.map((option) => `      ${quote(zshSpec(option))}`);
    return `    ${name}) _arguments \\\n${[...specs, "      '*:file:_files'"].join(" \\\n")} ;;`;
  });
  return `#compdef bailiwick
_bailiwick() {
  local -a commands=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  case $words[2] in
${cases.join("\n")}
  esac
}
compdef _bailiwick bailiwick
`;
}

function zshSpec({ flag, description, takesValue }: CommandWords["options"][number]): string {
  return `${flag}[${description.replace(/[[\]:]/g, "\\$&")}]${takesValue ? ":value:_files" : ""}`;
}

function writeFish(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c bailiwick -f -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
    ...options.map(
      ({ flag, description, takesValue }) =>
        `complete -c bailiwick -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}${takesValue ? " -r" : ""} -d ${quote(description)}`,
    ),
  ]);
  return `${lines.join("\n")}\n`;
}

function flags(options: CommandWords["options"]): string {
  return options.map(({ flag }) => flag).join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
