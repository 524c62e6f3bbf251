import type { Range } from '../model/range.ts';
import type { BlockSink, OpenStatement, SectionMark } from './blocks.ts';
import { linesFrom } from './lines-from.ts';
import { isDigit } from './line-marks.ts';

/** What a paragraph stands in. */
export interface ParagraphContext {
  readonly listDepth: number;
  readonly isQuoted: boolean;
  /** Where the marker of the list item stands whose own text the paragraph is; undefined for any other paragraph. */
  readonly itemStart: number | undefined;
  /** The section mark that a line comes to, if it is nothing but bold text. */
  boldLine(line: Range): SectionMark | undefined;
}

/** Reads a list item's own text as one statement, and any other paragraph line by line, wrapped lines as one; bold lines are section marks. */
export function readParagraph(range: Range, text: string, context: ParagraphContext, sink: BlockSink): void {
  if (context.itemStart !== undefined) {
    for (const [index, piece] of piecesOf(text, withoutCheckbox(text, trimEnd(text, range))).entries())
      sink.statements.push(
        index === 0 ? toStatement('item', piece, text, context) : toStatement('prose', piece, text, { ...context, itemStart: undefined }),
      );
    return;
  }
  for (const line of linesOf(text, range)) {
    const bold = context.listDepth === 0 && !context.isQuoted ? context.boldLine(line) : undefined;
    const above = sink.statements.at(-1);
    if (bold !== undefined) sink.marks.push(bold);
    else if (above !== undefined && above.range.start >= range.start && goesOn(above, line, text))
      sink.statements[sink.statements.length - 1] = toStatement('prose', { start: above.range.start, end: line.end }, text, context);
    else pushLine(line, text, context, sink);
  }
}

function pushLine(line: Range, text: string, context: ParagraphContext, { statements }: BlockSink): void {
  const kind = isTableRow(text, line) ? 'row' : 'prose';
  for (const piece of piecesOf(text, line)) statements.push(toStatement(kind, piece, text, context));
}

/** A shorter line ends where its author wanted it to. */
const SHORTEST_WRAPPED = 60;
/** Nobody writes more in one statement; it keeps the cost of a hostile file linear. */
const MOST_CHARACTERS = 4_000;
const ENDS = /[.:!?;*|]/;
const GOES_ON = /^[a-z(]/;

/** "…, do NOT run\nor capture": a line that was wrapped because it was full. */
function goesOn({ kind, text: above, range, isQuoted }: OpenStatement, { start, end }: Range, text: string): boolean {
  if (kind !== 'prose' || isQuoted || end - range.start > MOST_CHARACTERS || !GOES_ON.test(text.charAt(start))) return false;
  return above.length - above.lastIndexOf('\n') > SHORTEST_WRAPPED && !ENDS.test(above.charAt(above.length - 1));
}

/** What is longer than any honest statement becomes several, of whole words where it has blanks. */
function piecesOf(text: string, range: Range): readonly Range[] {
  const { start, end } = range;
  if (end - start <= MOST_CHARACTERS) return [range];
  const pieces: Range[] = [];
  let from = start;
  while (end - from > MOST_CHARACTERS) {
    const blank = text.slice(from, from + MOST_CHARACTERS).lastIndexOf(' ');
    const cut = from + (blank > 0 ? blank : MOST_CHARACTERS);
    pieces.push({ start: from, end: cut });
    from = blank > 0 ? cut + 1 : cut;
  }
  return [...pieces, { start: from, end }];
}

function toStatement(kind: OpenStatement['kind'], range: Range, text: string, context: ParagraphContext): OpenStatement {
  const { listDepth, isQuoted, itemStart } = context;
  const number = itemStart === undefined ? undefined : writtenNumber(text, itemStart);
  return { kind, text: text.slice(range.start, range.end), range, section: -1, number, listDepth, isQuoted };
}

const OPENING_BRACKET = 91;

/** The number that stands there: markdown itself keeps only the first of a list and counts on. */
function writtenNumber(text: string, start: number): number | undefined {
  if (!isDigit(text.charCodeAt(start))) return undefined;
  const digits = /^\d{1,9}(?=[.)])/.exec(text.slice(start, start + 10))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function withoutCheckbox(text: string, range: Range): Range {
  if (text.charCodeAt(range.start) !== OPENING_BRACKET) return range;
  const box = /^\[[ xX]\][ \t]{1,8}/.exec(text.slice(range.start, range.start + 12));
  return box === null ? range : { start: range.start + box[0].length, end: range.end };
}

/** A range without the blanks and line ends at its end. */
export function trimEnd(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return { start, end: last };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 10;
}

function isTableRow(text: string, line: Range): boolean {
  return text.charAt(line.start) === '|';
}

/** The lines of a paragraph without indentation, quote marks and trailing blanks. */
export function linesOf(text: string, { start, end }: Range): readonly Range[] {
  const source = text.slice(start, end);
  const lines: Range[] = [];
  for (const line of linesFrom(source, 0)) {
    let lead = line.start;
    while (lead < line.end && isLead(source.charCodeAt(lead))) lead++;
    const trimmed = lead + source.slice(lead, line.end).trimEnd().length;
    if (trimmed > lead) lines.push({ start: start + lead, end: start + trimmed });
  }
  return lines;
}

/** A blank, a tab or a quote mark. */
function isLead(code: number): boolean {
  return code === 32 || code === 9 || code === 62;
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
