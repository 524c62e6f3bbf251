import type { Statement } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import type { BlockSink, SectionMark } from './blocks.ts';

/** What a paragraph stands in. */
export interface ParagraphContext {
  readonly listDepth: number;
  readonly isQuoted: boolean;
  /** Where the marker of the list item stands whose own text the paragraph is; undefined for any other paragraph. */
  readonly itemStart: number | undefined;
  /** The section mark that a line comes to, if it is nothing but bold text. */
  boldLine(line: Range): SectionMark | undefined;
}

/** Reads a list item's own text as one statement, and any other paragraph line by line; bold lines are section marks. */
export function readParagraph(range: Range, text: string, context: ParagraphContext, sink: BlockSink): void {
  if (context.itemStart !== undefined) {
    sink.statements.push(toStatement('item', withoutCheckbox(text, trimEnd(text, range)), text, context));
    return;
  }
  for (const line of linesOf(text, range)) {
    const bold = context.listDepth === 0 && !context.isQuoted ? context.boldLine(line) : undefined;
    if (bold !== undefined) sink.marks.push(bold);
    else sink.statements.push(toStatement(isTableRow(text, line) ? 'row' : 'prose', line, text, context));
  }
}

function toStatement(kind: Statement['kind'], range: Range, text: string, context: ParagraphContext): Statement {
  const { listDepth, isQuoted, itemStart } = context;
  const number = itemStart === undefined ? undefined : writtenNumber(text, itemStart);
  return { kind, text: text.slice(range.start, range.end), range, section: -1, number, listDepth, isQuoted };
}

/** The number that stands there: markdown itself keeps only the first of a list and counts on. */
function writtenNumber(text: string, start: number): number | undefined {
  const digits = /^\d{1,9}(?=[.)])/.exec(text.slice(start, start + 10))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function withoutCheckbox(text: string, range: Range): Range {
  const box = /^\[[ xX]\][ \t]{1,8}/.exec(text.slice(range.start, range.start + 12));
  return box === null ? range : { start: range.start + box[0].length, end: range.end };
}

/** A range without the blanks and line ends at its end. */
export function trimEnd(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && ' \t\r\n'.includes(text.charAt(last - 1))) last--;
  return { start, end: last };
}

function isTableRow(text: string, line: Range): boolean {
  return text.charAt(line.start) === '|';
}

/** The lines of a paragraph without indentation, quote marks and trailing blanks. */
export function* linesOf(text: string, range: Range): Generator<Range> {
  let start = range.start;
  while (start <= range.end) {
    const match = /\r\n|\n|\r/g;
    match.lastIndex = start;
    const found = match.exec(text);
    const lineEnd = found === null || found.index > range.end ? range.end : found.index;
    const line = text.slice(start, lineEnd);
    const lead = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    const trimmed = line.trimEnd().length;
    if (trimmed > lead) yield { start: start + lead, end: start + trimmed };
    if (found === null || found.index >= range.end) return;
    start = match.lastIndex;
  }
}

/** The mark of a line that holds one bold span and at most a colon after it; a bold sentence is prose. */
export function toBoldLine(bold: { readonly range: Range; readonly title: string }, line: Range, text: string): SectionMark | undefined {
  const { range } = bold;
  const rest = text.slice(range.end, line.end).trim();
  if (range.end > line.end || (rest !== '' && rest !== ':')) return undefined;
  const title = bold.title.trim().replace(/:$/, '');
  if (title === '' || /[.!?]$/.test(title)) return undefined;
  return { marker: 'bold-line', depth: 0, title, titleRange: { start: range.start + 2, end: range.end - 2 }, range: line };
}
