import type { Command, Option } from 'commander';
import { table } from './docs-rule-page.ts';

const EXIT_CODES = [
  ['0', 'nothing to report at or above `--fail-on` (default `error`)'],
  ['1', 'findings at or above it, or more warnings than `--max-warnings`'],
  ['2', 'the job could not be done: usage, configuration, a missing path, an unreadable file, no agent file, a crash'],
];

/** The page about the command line, from the command table itself. */
export function cliPage(program: Command): string {
  const intro = 'Results go to standard output, everything else to standard error.';
  const commands = program.commands.map((command) => commandPart(program.name(), command));
  return ['<!-- generated -->', '# Command line', intro, '## Exit codes', table(['Code', 'Meaning'], EXIT_CODES), ...commands].join('\n\n');
}

function commandPart(program: string, command: Command): string {
  const args = command.registeredArguments.map((argument) => [`\`${argument.name()}\``, argument.description, '']);
  const options = command.options.filter((option) => !option.hidden).map(optionRow);
  const rows = [...args, ...options];
  const usage = `\`\`\`sh\n${program} ${command.name()} ${command.usage()}\n\`\`\``;
  const parts = [`## ${command.name()}`, `${command.description()}.`, usage];
  return (rows.length === 0 ? parts : [...parts, table(['Argument', 'What it does', 'Default'], rows)]).join('\n\n');
}

function optionRow(option: Option): readonly string[] {
  const choices = option.argChoices === undefined ? '' : ` (${option.argChoices.map((choice) => `\`${choice}\``).join(', ')})`;
  const value: unknown = option.defaultValue;
  const isShown = value !== undefined && value !== false && String(value) !== '' && !(option.negate && value === true);
  return [`\`${option.flags}\``, `${option.description}${choices}`, isShown ? `\`${String(value)}\`` : ''];
}
