import type { Command, Option } from 'commander';
import { wordsOf } from '../read-option.ts';

/** What can be typed, from the command table itself. */
export interface CompletionTable {
  readonly program: string;
  readonly commands: readonly CompletedCommand[];
}

export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its first operand may be; undefined for files. */
  readonly operands: readonly string[] | undefined;
}

export interface CompletedOption {
  /** `--format`, `-h`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** True when a value follows. */
  readonly takesValue: boolean;
  /** The values there are; empty for any. */
  readonly values: readonly string[];
}

/** The names of things that commands and options take. */
export interface CompletedNames {
  readonly rules: readonly string[];
  readonly areas: readonly string[];
}

/** Reads the command table. Pure. */
export function completionTable(program: Command, names: CompletedNames): CompletionTable {
  return {
    program: program.name(),
    commands: program.commands.map((command) => ({
      name: command.name(),
      description: firstClause(command.description()),
      options: [...command.options.filter(({ hidden }) => !hidden).map((option) => completedOption(option, names)), HELP],
      operands: operandsOf(command, names),
    })),
  };
}

const HELP: CompletedOption = { flags: ['--help', '-h'], description: 'show this help', takesValue: false, values: [] };
const SHELLS = ['bash', 'zsh', 'fish'] as const;

function completedOption(option: Option, names: CompletedNames): CompletedOption {
  const takesRule = option.flags.includes('<rule>') || option.flags.includes('<id=severity>');
  return {
    flags: [option.long, option.short].flatMap((flag) => flag ?? []),
    description: firstClause(option.description),
    takesValue: option.required || option.optional,
    values: takesRule ? names.rules : wordsOf(option),
  };
}

function operandsOf(command: Command, names: CompletedNames): readonly string[] | undefined {
  const [first] = command.registeredArguments;
  if (first === undefined) return [];
  switch (first.name().split(' ', 1)[0]) {
    case 'rule':
      return names.rules;
    case 'area':
      return names.areas;
    case 'shell':
      return SHELLS;
    default:
      return undefined;
  }
}

/** Long enough to tell options apart beside their names. */
function firstClause(description: string): string {
  return description.split(/[;:(]/, 1)[0]?.trim() ?? '';
}
