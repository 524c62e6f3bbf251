import { displayWidth, graphemeWidth, splitGraphemes } from './display-width.ts';
import { visibleText } from './visible-text.ts';

/** One line of at most so many columns, nothing in it that a terminal obeys. */
export function shorten(text: string, columns: number): string {
  const line = visibleText(
    text
      .slice(0, 4 * columns)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (displayWidth(line) <= columns && text.length <= 4 * columns) return line;
  let used = 1;
  let end = 0;
  for (const { text: grapheme, offset } of splitGraphemes(line)) {
    used += graphemeWidth(grapheme);
    if (used > columns) break;
    end = offset + grapheme.length;
  }
  return `${line.slice(0, end).trimEnd()}…`;
}
