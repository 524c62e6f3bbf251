import type { AgentDocument, Statement } from '../../../model/agent-document.ts';
import { NUMBER_WORD, NUMBER_WORDS } from '../quantities/number-words.ts';
import { LineQuery } from '../words/line-query.ts';
import { LARGEST_COUNT, LEAST_COUNT } from './count-words.ts';

/** A line with a count, and what stands around it. */
export interface CountingLine {
  readonly text: string;
  readonly start: number;
  /** Index of the statement; -1 for a title. */
  readonly statement: number;
  /** The section that holds the line; for a title its own. */
  readonly section: number;
}

/** Words that count, and those behind the last of a row; in a title by a pattern, which has no list of its words. */
const HAS_COUNT = new RegExp(String.raw`\d[ -]|\b(?:${NUMBER_WORD}|last|final)\b`, 'i');
const DIGITS = Array.from({ length: LARGEST_COUNT + 1 }, (_, value) => [`${value}`, `0${value}`] as const).slice(LEAST_COUNT);
const NUMBERS = [...NUMBER_WORDS].filter(([, value]) => value >= LEAST_COUNT && value <= LARGEST_COUNT).map(([word]) => word);
const COUNTING = new LineQuery(() => [[['last', 'final', ...NUMBERS, ...DIGITS.flat()]]]);

/** The statements and titles that hold a number which may count. */
export function countingLines(document: AgentDocument): readonly CountingLine[] {
  const { statements, sections, text } = document;
  const own = COUNTING.of(document).flatMap((index): readonly CountingLine[] => {
    const one = statements[index];
    return one === undefined || !mayDeclare(one)
      ? []
      : [{ text: one.text, start: one.range.start, statement: index, section: one.section }];
  });
  const titles = sections.flatMap(({ title, titleRange: { start, end } }, section): readonly CountingLine[] =>
    HAS_COUNT.test(title) ? [{ text: text.slice(start, end), start, statement: -1, section }] : [],
  );
  return [...own, ...titles];
}

/** Talk, and what a line shows as good or bad. */
const SHOWN = /^(?:["“]|[*_]{0,2}(?:good|bad|better|wrong|right|examples?)\b[*_]{0,2}:)/i;

function mayDeclare({ kind, isQuoted, text }: Statement): boolean {
  return kind !== 'row' && !isQuoted && !SHOWN.test(text);
}
