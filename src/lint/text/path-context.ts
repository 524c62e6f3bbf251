import type { AgentDocument } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';

const AROUND = 100;
/** No line of a message, and no line at all that somebody reads, begins further before. */
const MOST_LINE = 1_000;
/** The line shows, forbids or searches for such paths instead of sending the agent there. */
const SHOWS =
  /\b(?:e\.g\.|for example|for instance|such as|example|like|hard-?cod\w*|absolute paths?|leak\w*|grep|rg|regex|never|avoid|instead of|do not|don['’]t)\b[^.;]{0,60}$/i;

/** A line that begins with a quotation mark gives the words of a message. */
const QUOTES = /^\s{0,40}(?:[-*+>] |\d{1,3}[.)] )?\s{0,8}["“]/;

/** True for a path that its line only shows: as an example, as something to avoid, as a pattern, or in the words of a message. */
export function isPathQuoted({ text }: Pick<AgentDocument, 'text'>, range: Range): boolean {
  return QUOTES.test(lineBefore(text, range, MOST_LINE)) || SHOWS.test(lineBefore(text, range));
}

/** The part of the line before a range, as far as it matters: no line is too long to look at each of its ranges. */
export function lineBefore(text: string, { start }: Range, most = AROUND): string {
  const before = text.slice(Math.max(0, start - most), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** The line around a range, as far as it matters. */
export function lineAround(text: string, range: Range): string {
  const after = text.slice(range.start, range.end + 2 * AROUND);
  const end = after.indexOf('\n');
  return lineBefore(text, range, 2 * AROUND) + (end < 0 ? after : after.slice(0, end));
}
