import type { CommanderError } from 'commander';
import { SetupError } from '../errors/setup-error.ts';
import { visibleText } from '../report/visible-text.ts';

const MOST_CHARACTERS = 200;

/** What was wrong with the arguments, as one sentence with a hint; undefined when help was asked for and shown. */
export function toUsageError(error: CommanderError, argv: readonly string[]): SetupError | undefined {
  if (error.exitCode === 0) return undefined;
  if (error.code === 'commander.help') return new SetupError('usage', withoutCommand(argv), { hint: 'subagent-kit --help', cause: error });
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const near = /Did you mean (?:one of )?([^?]{1,200})\?/.exec(rest.join(' '))?.[1];
  const problem = first.replaceAll("'", '`').replace(/\.$/, '').slice(0, MOST_CHARACTERS);
  const message = near === undefined ? problem : `${problem}, did you mean \`${near}\``;
  return new SetupError('usage', visibleText(message), { hint: hintFor(error, argv), cause: error });
}

/** Help that nobody asked for: there is no command, or none of the name that help is wanted for. */
function withoutCommand([first, name]: readonly string[]): string {
  return first === 'help' && name !== undefined ? visibleText(`unknown command \`${name.slice(0, MOST_CHARACTERS)}\``) : 'missing command';
}

function hintFor(error: CommanderError, argv: readonly string[]): string {
  const [first] = argv;
  if (error.code === 'commander.unknownCommand' && first !== undefined && looksLikePath(first))
    return `subagent-kit lint ${visibleText(first)}`;
  if (error.code === 'commander.unknownCommand' || first === undefined || first.startsWith('-')) return 'subagent-kit --help';
  return `subagent-kit ${visibleText(first)} --help`;
}

function looksLikePath(argument: string): boolean {
  return argument.includes('/') || argument.includes('*') || argument.startsWith('.') || argument.endsWith('.md') || argument === 'agents';
}
