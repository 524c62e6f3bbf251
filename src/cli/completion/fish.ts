import type { CompletedCommand, CompletedOption, CompletionTable } from './completion-table.ts';

/** A script for fish. */
export function fishCompletion({ program, commands }: CompletionTable): string {
  const first = `complete -c ${program} -n __fish_use_subcommand`;
  const lines = [
    `# Completion of ${program} for fish: ${program} completion fish | source`,
    `complete -c ${program} -e`,
    ...commands.map(({ name, description }) => `${first} -f -a ${name} -d ${quote(description)}`),
    ...commands.flatMap((command) => commandLines(program, command)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function commandLines(program: string, { name, options, operands }: CompletedCommand): readonly string[] {
  const start = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}'`;
  const values = operands === undefined ? [] : [`${start} -f${operands.length === 0 ? '' : ` -a ${quote(operands.join(' '))}`}`];
  return [...values, ...options.map((option) => `${start} ${optionFlags(option)}`)];
}

function optionFlags({ flags, description, takesValue, values }: CompletedOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = !takesValue ? [] : values.length === 0 ? ['-r'] : [`-x -a ${quote(values.join(' '))}`];
  return [...names, ...value, `-d ${quote(description)}`].join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
