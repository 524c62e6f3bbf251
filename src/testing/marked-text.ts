import type { Range } from '../model/range.ts';

const OPEN = '⟦';
const CLOSE = '⟧';

/** A fixture without its marks, and the ranges that they stood for, in the order in which they open. */
export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/**
 * Takes the marks `⟦…⟧` out of a fixture. Marks may nest; an empty pair is an empty range.
 * @throws Error when a mark has no partner
 */
export function readMarks(marked: string): MarkedText {
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const character of marked.split(/([⟦⟧])/u)) {
    if (character === OPEN) {
      const range = { start: text.length, end: -1 };
      ranges.push(range);
      open.push(range);
    } else if (character === CLOSE) {
      const range = open.pop();
      if (range === undefined) throw new Error(`Unexpected ${CLOSE} without ${OPEN} before it`);
      range.end = text.length;
    } else {
      text += character;
    }
  }
  if (open.length > 0) throw new Error(`Unexpected ${OPEN} without ${CLOSE} after it`);
  return { text, ranges };
}

/** Puts marks back, so that a wrong range can be seen in the text. */
export function showMark(text: string, range: Range): string {
  return `${text.slice(0, range.start)}${OPEN}${text.slice(range.start, range.end)}${CLOSE}${text.slice(range.end)}`;
}
