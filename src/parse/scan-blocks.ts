import type { Range } from '../model/range.ts';
import { emptyBlocks, type BlockSink } from './blocks.ts';
import type { Fence, MarkedLine } from './line-marks.ts';
import { closesFence, fenceAt, headingDepthAt, isDigit, isThematicBreak, isUnderline } from './line-marks.ts';
import { listMarkerAt, mayOpenBlock, opensBlock } from './line-marks.ts';
import { toCodeBlock } from './read-blocks.ts';
import { trimEnd } from './read-paragraph.ts';
import { scanHeading } from './scan-heading.ts';
import { scanParagraph, type ScannedParagraph } from './scan-paragraph.ts';

interface Scan {
  readonly text: string;
  readonly sink: BlockSink;
  /** For each open list item the column where its text begins; what lies behind `depth` is left over. */
  readonly columns: number[];
  /** How many list items are open. */
  depth: number;
  paragraph: ScannedParagraph | undefined;
  fence: (Fence & { readonly start: number; readonly depth: number; readonly language: string | undefined }) | undefined;
  /** The code block without a fence that may go on. */
  indented: Range | undefined;
}

interface Line extends MarkedLine {
  /** How many open list items it is indented for. */
  readonly depth: number;
  /** Its column in the innermost of them. */
  readonly column: number;
}

/** Reads the blocks of lines that hold nothing but paragraphs, headings, lists and code in their everyday forms; undefined otherwise. */
export function scanBlocks(text: string, lines: readonly MarkedLine[]): BlockSink | undefined {
  const scan: Scan = { text, sink: emptyBlocks(), columns: [], depth: 0, paragraph: undefined, fence: undefined, indented: undefined };
  const isRead = lines.every((line) => scanLine(scan, line)) && closeParagraph(scan) && (scan.fence?.depth ?? 0) === 0;
  closeFence(scan, lines.at(-1)?.end ?? 0);
  closeIndented(scan);
  return isRead ? scan.sink : undefined;
}

function scanLine(scan: Scan, { start, at, end, hasTab }: MarkedLine): boolean {
  if (at === end) return scan.fence !== undefined || closeParagraph(scan);
  const length = at - start;
  let depth = 0;
  while (depth < scan.depth && (scan.columns[depth] ?? 0) <= length) depth++;
  const column = length - (scan.columns[depth - 1] ?? 0);
  const line: Line = { start, at, end, hasTab, depth, column };
  if (scan.fence !== undefined) return scanFenced(scan, line);
  if (hasTab) return false;
  if (column > 3) return scan.paragraph === undefined ? addIndented(scan, line) : extendParagraph(scan, line);
  // A number does not begin a list right below code.
  if (scan.indented !== undefined && isDigit(scan.text.charCodeAt(at))) return false;
  closeIndented(scan);
  return scanStart(scan, line);
}

/** A line of code without a fence; it goes on with those after it, blank lines between them included. */
function addIndented(scan: Scan, { start, end, depth }: Line): boolean {
  // Only the parser knows whether it ends a list.
  if (depth < scan.depth) return false;
  scan.indented = { start: scan.indented?.start ?? start + (scan.columns[depth - 1] ?? 0), end };
  return true;
}

function closeIndented(scan: Scan): void {
  const { indented, text, sink } = scan;
  if (indented !== undefined) sink.codeBlocks.push(toCodeBlock(trimEnd(text, indented), text, undefined));
  scan.indented = undefined;
}

function scanFenced(scan: Scan, { at, end, depth, column, hasTab }: Line): boolean {
  const { fence, text } = scan;
  if (fence === undefined || depth < fence.depth || (hasTab && fence.depth > 0)) return false;
  if (hasTab || column > 3 || !closesFence(text, at, end, fence)) return true;
  closeFence(scan, end);
  return true;
}

function closeFence(scan: Scan, end: number): void {
  const { fence, text, sink } = scan;
  if (fence !== undefined) sink.codeBlocks.push(toCodeBlock(trimEnd(text, { start: fence.start, end }), text, fence.language));
  scan.fence = undefined;
}

function scanStart(scan: Scan, line: Line): boolean {
  const { text } = scan;
  const { at, end } = line;
  const mark = text.charAt(at);
  if (!mayOpenBlock(mark)) return addText(scan, line);
  if (mark === '<' || mark === '>') return false;
  if (headingDepthAt(text, at, end) > 0) return leave(scan, line) && scanHeading(text, { start: at, end }, scan.sink);
  const fence = fenceAt(text, at, end);
  if (fence !== undefined) return openFence(scan, line, fence);
  if (scan.paragraph !== undefined && isUnderline(text, at, end)) return false;
  if (isThematicBreak(text, at, end)) return leave(scan, line);
  const marker = listMarkerAt(text, at, end);
  const isText = scan.paragraph !== undefined && line.depth === scan.depth && marker?.number !== undefined && marker.number !== 1;
  if (marker === undefined || isText) return addText(scan, line);
  if (!marker.isPlain || !leave(scan, line)) return false;
  return openItem(scan, line, marker.width);
}

/** Ends the paragraph, and the list items that a line is not indented for. */
function leave(scan: Scan, line: Line): boolean {
  if (!closeParagraph(scan)) return false;
  scan.depth = line.depth;
  return true;
}

function openFence(scan: Scan, line: Line, fence: Fence): boolean {
  const info = scan.text.slice(line.at + fence.size, line.end).trim();
  if (/[\\&]/.test(info) || !leave(scan, line)) return false;
  const language = /^[^ \t]+/.exec(info)?.[0];
  scan.fence = { ...fence, start: line.at, depth: line.depth, language };
  return true;
}

function openItem(scan: Scan, line: Line, width: number): boolean {
  const start = line.at + width;
  if (opensBlock(scan.text, start, line.end)) return false;
  scan.columns[scan.depth++] = line.at - line.start + width;
  scan.paragraph = { start, end: line.end, itemStart: line.at, depth: scan.depth };
  return true;
}

function addText(scan: Scan, line: Line): boolean {
  if (scan.paragraph !== undefined) return extendParagraph(scan, line);
  scan.depth = line.depth;
  scan.paragraph = { start: line.at, end: line.end, itemStart: undefined, depth: line.depth };
  return true;
}

function extendParagraph(scan: Scan, line: Line): boolean {
  if (scan.paragraph === undefined) return false;
  scan.paragraph.end = line.end;
  return true;
}

function closeParagraph(scan: Scan): boolean {
  const { paragraph } = scan;
  scan.paragraph = undefined;
  return paragraph === undefined || scanParagraph(scan.text, paragraph, scan.sink);
}
