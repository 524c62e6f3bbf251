import type { AgentDocument } from '../../model/agent-document.ts';
import type { Fix, TextEdit } from '../../model/fix.ts';
import { ownValue } from '../../model/json.ts';
import { containsRange, shiftRange } from '../../model/range.ts';
import type { Range } from '../../model/range.ts';
import { readYaml } from '../../parse/read-yaml.ts';
import { endsInComment } from './early-fence.ts';
import { doubleQuoted, withoutFence } from './write-yaml-text.ts';

const RUN = /-{3,}/g;
/** More are no slip: a person must look at them. */
const MOST_RUNS = 100;
const TABLE_ROW = /^[ \t]*\|[ \t|:-]+$/;

/**
 * Writes every `---` of front matter in another way: `===` in a comment, `***` for a line, one dash in a row of a table,
 * a dash proper between words, and `\x2d` inside a word. Undefined when that is not enough.
 * @param meant the front matter as its author sees it
 */
export function fenceFix({ text, lines }: Pick<AgentDocument, 'text' | 'lines'>, meant: Range): Fix | undefined {
  const source = text.slice(meant.start, meant.end);
  const runs = Array.from(source.matchAll(RUN), (match) => ({ start: match.index, end: match.index + match[0].length }));
  if (runs.length > MOST_RUNS) return undefined;
  const edits = [...quoteWords(source, runs)];
  for (const run of runs) {
    if (edits.some(({ range }) => containsRange(range, run))) continue;
    const replacement = replacementFor(shiftRange(run, meant.start), { text, lines });
    if (replacement === undefined) return undefined;
    edits.push({ range: run, text: replacement });
  }
  const title = 'Write the dashes so that they do not end the front matter';
  return { title, safety: 'suggestion', edits: edits.map((edit) => ({ ...edit, range: shiftRange(edit.range, meant.start) })) };
}

/** Names such as `a---b` keep their dashes, as escapes in double quotes. */
function quoteWords(source: string, runs: readonly Range[]): readonly TextEdit[] {
  const reading = readYaml(source, 0);
  if (!reading.isReadable) return [];
  return reading.entries.flatMap(({ key, valueRange }) => {
    const value = ownValue(reading.value, key);
    const isOneLine = !source.slice(valueRange.start, valueRange.end).includes('\n');
    const holdsWord = runs.some((run) => containsRange(valueRange, run) && isInWord(source, run));
    if (typeof value !== 'string' || !isOneLine || !holdsWord) return [];
    return [{ range: valueRange, text: withoutFence(doubleQuoted(value)) }];
  });
}

function isInWord(text: string, { start, end }: Range): boolean {
  return /\S/.test(text.charAt(start - 1)) || /[^\s"']/.test(text.charAt(end));
}

function replacementFor(run: Range, { text, lines }: Pick<AgentDocument, 'text' | 'lines'>): string | undefined {
  const { start, end } = lines.rangeOfLine(lines.pointAt(run.start).line);
  const line = text.slice(start, end);
  if (endsInComment(text.slice(start, run.start))) return '='.repeat(run.end - run.start);
  if (TABLE_ROW.test(line)) return '-';
  if (/^-+$/.test(line.trim())) return '***';
  return isInWord(text, run) ? undefined : '\u2014';
}
