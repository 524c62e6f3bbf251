import type { AgentDocument } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';

const AROUND = 100;
/** The line shows, forbids or searches for such paths instead of sending the agent there. */
const SHOWS =
  /\b(?:e\.g\.|for example|for instance|such as|example|like|hard-?cod\w*|absolute paths?|leak\w*|grep|rg|regex|never|avoid|instead of|do not|don['’]t)\b[^.;]{0,60}$/i;

/** A line that begins with a quotation mark gives the words of a message. */
const QUOTES = /^\s{0,40}(?:[-*+>] |\d{1,3}[.)] )?\s{0,8}["“]/;

/** True for a path that its line only shows: as an example, as something to avoid, as a pattern, or in the words of a message. */
export function isPathQuoted({ text }: Pick<AgentDocument, 'text'>, range: Range): boolean {
  const line = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start);
  return QUOTES.test(line) || SHOWS.test(lineBefore(text, range));
}

/** The part of the line before a range, as far as it matters. */
export function lineBefore(text: string, { start }: Range): string {
  const from = Math.max(0, start - AROUND);
  const before = text.slice(from, start);
  return before.slice(before.lastIndexOf('\n') + 1);
}
