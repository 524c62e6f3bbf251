import { countInlineMarks } from './inline-marks.ts';
import { LIMITS } from './limits.ts';

/** A line that may open more than one container: two markers, with quotes between them or not, or many marks and blanks. */
const DEEP_LINE = /(?:^|\n)(?:[\t >*+\-0-9.)]{32}|[ \t>]{0,31}(?:[-+*]|\d{1,9}[.)])[ \t>]{1,31}(?:[-+*]|\d{1,9}[.)])(?:[ \t\n]|$))/;

/** False for nearly every file: so few lines, none of them deep, and no long run of text without a blank line. */
export function mayReachLimit(text: string, start: number): boolean {
  if (text.includes('\r', start) || DEEP_LINE.test(text.slice(start))) return true;
  let [lines, line, run] = [0, start, start];
  for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', line)) {
    if (++lines >= LIMITS.listItems) return true;
    if (end === line) {
      if (holdsManyMarks(text, run, end)) return true;
      run = end;
    }
    line = end + 1;
  }
  return holdsManyMarks(text, run, text.length);
}

function holdsManyMarks(text: string, start: number, end: number): boolean {
  return end - start > LIMITS.inlineMarks && countInlineMarks(text, { start, end }) > LIMITS.inlineMarks;
}
