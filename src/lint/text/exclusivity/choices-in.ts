import type { AgentDocument } from '../../../model/agent-document.ts';
import { inOrder } from '../words/in-order.ts';
import { LineQuery } from '../words/line-query.ts';
import type { Choice } from './choice.ts';
import { CHOICES } from './choices.ts';

/** A choice and the patterns of its options. */
export interface Compiled {
  readonly choice: Choice;
  readonly options: readonly RegExp[];
}

/** Lines by the first word of each name of an option, option by option. */
const LINES = CHOICES.map((choice) => ({
  choice,
  options: choice.options.map((names) => new LineQuery(() => [[names.split('|').flatMap(firstWord)]])),
}));
const compiled = new Map<Choice, Compiled>();

/** The choices of which a document may take two options, with the statements that name one, in order. */
export function choicesIn(document: AgentDocument): readonly (readonly [Compiled, readonly number[]])[] {
  return LINES.flatMap(({ choice, options }) => {
    const lines = options.map((option) => option.of(document)).filter(({ length }) => length > 0);
    return lines.length > 1 ? [[compile(choice), inOrder(...lines)] as const] : [];
  });
}

function compile(choice: Choice): Compiled {
  const known = compiled.get(choice) ?? { choice, options: choice.options.map(compileOption) };
  compiled.set(choice, known);
  return known;
}

function firstWord(name: string): readonly string[] {
  const word = name.split(/[^a-z0-9]/).find((part) => part !== '');
  return word === undefined ? [] : [word];
}

/** Its names as whole words, "windows-only" among them. */
function compileOption(option: string): RegExp {
  const names = option.split('|').map((name) => name.replaceAll(/[.+#]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\w/.-])(?:${names.join('|')})(?![\w/]|-(?!only\b))`);
}
