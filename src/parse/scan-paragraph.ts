import type { Range } from '../model/range.ts';
import type { BlockSink, SectionMark } from './blocks.ts';
import { linesOf, readParagraph, toBoldLine, trimEnd } from './read-paragraph.ts';

/** A paragraph whose inline marks nobody has looked at. */
export interface ScannedParagraph {
  readonly start: number;
  end: number;
  /** Where the marker of the list item stands whose own text it is. */
  readonly itemStart: number | undefined;
  /** Number of list items around it. */
  readonly depth: number;
}

/** Reads a paragraph outside quotes; false when only the Markdown parser can tell what it holds. */
export function scanParagraph(text: string, paragraph: ScannedParagraph, sink: BlockSink): boolean {
  const { start, end, itemStart, depth } = paragraph;
  const range = trimEnd(text, { start, end });
  if (text.startsWith('[', start) && text.slice(start, end).includes(']:')) return false;
  const bold = depth === 0 ? findBoldLines(text, range) : NO_LINES;
  if (bold === undefined) return false;
  readParagraph(range, text, { listDepth: depth, isQuoted: false, itemStart, boldLine: (line) => bold.get(line.start) }, sink);
  return true;
}

const NO_LINES: ReadonlyMap<number, SectionMark | undefined> = new Map();

/** A line of one bold span without any other mark in it. */
const PLAIN_BOLD = /^\*\*([^\s*_`[\]<>\\](?:[^*_`[\]<>\\]{0,400}[^\s*_`[\]<>\\])?)\*\*:?$/;
const CHARACTER_REFERENCE = /&[#\w]/;

/** The bold lines of a paragraph by their start; undefined when it takes the Markdown parser to know them. */
function findBoldLines(text: string, range: Range): ReadonlyMap<number, SectionMark | undefined> | undefined {
  const whole = text.slice(range.start, range.end);
  if (!whole.includes('**') && !whole.includes('__')) return NO_LINES;
  const bold = new Map<number, SectionMark | undefined>();
  const lines = linesOf(text, range);
  for (const line of lines) {
    const source = text.slice(line.start, line.end);
    if (!/^(?:\*\*|__)/.test(source) || !/[*_]:?$/.test(source)) continue;
    const title = PLAIN_BOLD.exec(source)?.[1];
    if (title === undefined || CHARACTER_REFERENCE.test(title) || (lines.length > 1 && hasOtherMarks(text, lines, line))) return undefined;
    bold.set(line.start, toBoldLine({ range: { start: line.start, end: line.start + title.length + 4 }, title }, line, text));
  }
  return bold;
}

/** Marks on other lines may take a bold line into a span of their own. */
function hasOtherMarks(text: string, lines: readonly Range[], line: Range): boolean {
  return lines.some((other) => {
    if (other === line) return false;
    const source = text.slice(other.start, other.end);
    return INLINE_MARK.test(source) && !PLAIN_EMPHASIS.test(source) && !isBalanced(source);
  });
}

const INLINE_MARK = /[*_`[<\\]/;
/** A line that is one span of emphasis without any other mark in it. */
const PLAIN_EMPHASIS = /^\*[^\s*_`[\]<>&\\](?:[^*_`[\]<>&\\]{0,400}[^\s*_`[\]<>&\\])?\*$/;
/** A mark that opens or closes a span; an underscore within a word is none. */
const OTHER_MARK = /[`[<\\]|(?:^|[^\dA-Za-z])_|_(?:[^\dA-Za-z]|$)|(?<!\*)\*(?!\*)|\*{3}/;

/** Whether a line's marks are pairs of `**` alone. */
function isBalanced(line: string): boolean {
  return !OTHER_MARK.test(line) && line.split('**').length % 2 === 1;
}
