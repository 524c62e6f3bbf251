import type { Range } from '../model/range.ts';

/** A run of at least three backticks or tildes that opens a code block. */
export interface Fence {
  readonly mark: string;
  readonly size: number;
}

/** What opens a list item; its text begins `width` characters after it. */
export interface ListMarker {
  readonly width: number;
  /** The number of an ordered item. */
  readonly number: number | undefined;
  /** False where Markdown counts columns in another way: nothing, a tab or more than four blanks after the mark. */
  readonly isPlain: boolean;
}

/** A line, and where its text begins after blanks and tabs. */
export interface MarkedLine extends Range {
  readonly at: number;
  /** True when a tab is among the blanks that it begins with. */
  readonly hasTab: boolean;
}

/** Looks at the indentation of lines. */
export function markLines(text: string, lines: readonly Range[]): readonly MarkedLine[] {
  return lines.map(({ start, end }) => {
    let at = start;
    let hasTab = false;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 9) hasTab = true;
      else if (code !== 32) break;
    }
    return { start, end, at, hasTab };
  });
}

/** The fence that opens at an offset. */
export function fenceAt(text: string, at: number, end: number): Fence | undefined {
  const mark = text.charAt(at);
  if (mark !== '`' && mark !== '~') return undefined;
  const size = runLength(text, at, end);
  if (size < 3 || (mark === '`' && text.slice(at + size, end).includes('`'))) return undefined;
  return { mark, size };
}

/** Whether the text from an offset to the end of its line closes a fence. */
export function closesFence(text: string, at: number, end: number, fence: Fence): boolean {
  if (text.charAt(at) !== fence.mark || runLength(text, at, end) < fence.size) return false;
  return isBlank(text, at + runLength(text, at, end), end);
}

function runLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let length = 1;
  while (at + length < end && text.charCodeAt(at + length) === code) length++;
  return length;
}

/** Whether nothing but blanks and tabs stands there. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return false;
  return true;
}

/** The depth of the heading whose marks stand at an offset; 0 for none. */
export function headingDepthAt(text: string, at: number, end: number): number {
  if (text.charAt(at) !== '#') return 0;
  const depth = runLength(text, at, end);
  const next = text.charCodeAt(at + depth);
  return depth <= 6 && (at + depth >= end || next === 32 || next === 9) ? depth : 0;
}

/** The list marker at an offset; a line of marks alone (`- - -`) is none. */
export function listMarkerAt(text: string, at: number, end: number): ListMarker | undefined {
  const code = text.charCodeAt(at);
  const digits = isBullet(code) ? 0 : countDigits(text, at, end);
  if (digits === 0 ? !isBullet(code) : !isDelimiter(text.charCodeAt(at + digits))) return undefined;
  if (isThematicBreak(text, at, end)) return undefined;
  const markEnd = at + digits + 1;
  const number = digits === 0 ? undefined : Number(text.slice(at, at + digits));
  if (markEnd >= end) return { width: markEnd - at + 1, number, isPlain: false };
  let blanks = 0;
  while (markEnd + blanks < end && text.charCodeAt(markEnd + blanks) === 32) blanks++;
  const hasTab = text.charCodeAt(markEnd + blanks) === 9;
  if (blanks === 0 && !hasTab) return undefined;
  const isPlain = !hasTab && blanks >= 1 && blanks <= 4 && markEnd + blanks < end;
  return { width: markEnd - at + (isPlain ? blanks : 1), number, isPlain };
}

/** `-`, `+` or `*`. */
function isBullet(code: number): boolean {
  return code === 45 || code === 43 || code === 42;
}

/** `.` or `)`. */
function isDelimiter(code: number): boolean {
  return code === 46 || code === 41;
}

/** The length of a number at an offset; 0 for one that is too long. */
function countDigits(text: string, at: number, end: number): number {
  let length = 0;
  while (length < 10 && at + length < end && isDigit(text.charCodeAt(at + length))) length++;
  return length > 9 ? 0 : length;
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a line from an offset on is nothing but three or more `-`, `*` or `_` of one kind. */
export function isThematicBreak(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (code !== 45 && code !== 42 && code !== 95) return false;
  let marks = 0;
  for (let at = start; at < end; at++) {
    const next = text.charCodeAt(at);
    if (next === code) marks++;
    else if (next !== 32 && next !== 9) return false;
  }
  return marks >= 3;
}

/** A line of `=` or `-` below a paragraph, which may make a heading of it. */
export function isUnderline(text: string, at: number, end: number): boolean {
  return /^(?:=+|-+)[ \t]*$/.test(text.slice(at, end));
}

/** Whether a character can be the first one of anything but a line of text. */
export function mayOpenBlock(mark: string): boolean {
  return '<>#`~=-+*_0123456789'.includes(mark);
}

const OTHER_BLOCK = /^(?:[<>]|#{1,6}(?:[ \t]|$)|`{3}|~{3}|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/;

/** Whether anything but a line of text begins at an offset of a line; underlines aside. */
export function opensBlock(text: string, start: number, end: number): boolean {
  if (!mayOpenBlock(text.charAt(start))) return false;
  return OTHER_BLOCK.test(text.slice(start, Math.min(end, start + 12))) || isThematicBreak(text, start, end);
}
