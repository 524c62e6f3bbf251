import { displayWidth } from './display-width.ts';
import { isPlain } from './visible-text.ts';

/** Breaks a text at spaces into lines of at most `columns` columns; a longer word gets a line of its own. */
export function wrapWords(text: string, columns: number): readonly string[] {
  if (text.length <= columns && !text.startsWith(' ') && isPlain(text)) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const width = displayWidth(word);
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line);
      line = word;
      used = width;
    } else {
      used += line === '' ? width : width + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
