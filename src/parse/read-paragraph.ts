import type { ListItem, Paragraph, Strong } from 'mdast';
import type { Statement } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import { plainText, rangeOfNode } from './plain-text.ts';

/** What marks a section: a heading, or a line that is nothing but bold text. */
export interface SectionMark {
  readonly marker: 'heading' | 'bold-line';
  /** 1 to 6; 0 for bold lines. */
  readonly depth: number;
  readonly title: string;
  readonly titleRange: Range;
  /** The whole line. */
  readonly range: Range;
}

/** What a paragraph stands in. */
export interface BlockContext {
  readonly listDepth: number;
  readonly isQuoted: boolean;
  readonly item: ListItem | undefined;
}

interface ParagraphSink {
  readonly marks: SectionMark[];
  readonly statements: Statement[];
}

/** Reads a list item's own text as one statement, and any other paragraph line by line; bold lines are section marks. */
export function readParagraph(
  node: Paragraph,
  at: { readonly text: string; readonly context: BlockContext; readonly sink: ParagraphSink },
): void {
  const { text, context, sink } = at;
  const range = rangeOfNode(node);
  if (context.item !== undefined && context.item.children[0] === node) {
    sink.statements.push(toStatement('item', withoutCheckbox(text, range), at));
    return;
  }
  const strongs = context.listDepth === 0 && !context.isQuoted ? strongStarts(node) : undefined;
  for (const line of linesOf(text, range)) {
    const strong = strongs?.get(line.start);
    const bold = strong === undefined ? undefined : boldLine(strong, line, text);
    if (bold !== undefined) sink.marks.push(bold);
    else sink.statements.push(toStatement(isTableRow(text, line) ? 'row' : 'prose', line, at));
  }
}

function toStatement(kind: Statement['kind'], range: Range, at: { readonly text: string; readonly context: BlockContext }): Statement {
  const { listDepth, isQuoted, item } = at.context;
  const number = kind === 'item' && item !== undefined ? writtenNumber(at.text, rangeOfNode(item).start) : undefined;
  return { kind, text: at.text.slice(range.start, range.end), range, section: -1, number, listDepth, isQuoted };
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

function isTableRow(text: string, line: Range): boolean {
  return text.charAt(line.start) === '|';
}

/** The lines of a paragraph without indentation, quote marks and trailing blanks. */
function* linesOf(text: string, range: Range): Generator<Range> {
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

function strongStarts(node: Paragraph): ReadonlyMap<number, Strong> {
  const strongs = node.children.filter((child) => child.type === 'strong');
  return new Map(strongs.map((strong) => [rangeOfNode(strong).start, strong]));
}

/** A line that holds one bold span and at most a colon after it; a bold sentence is prose. */
function boldLine(strong: Strong, line: Range, text: string): SectionMark | undefined {
  const range = rangeOfNode(strong);
  const rest = text.slice(range.end, line.end).trim();
  if (range.end > line.end || (rest !== '' && rest !== ':')) return undefined;
  const title = plainText(strong).trim().replace(/:$/, '');
  if (title === '' || /[.!?]$/.test(title)) return undefined;
  return { marker: 'bold-line', depth: 0, title, titleRange: { start: range.start + 2, end: range.end - 2 }, range: line };
}
