const CR = 13;
const LF = 10;
const BLANK = 32;

/**
 * Replaces everything before `end` by blanks of the same length, line ends kept, so that every offset and line that the
 * markdown parser reports is one of the file.
 */
export function maskFrontmatter(text: string, end: number): string {
  if (end === 0) return text;
  return maskRange(text, 0, end);
}

/** The same for any stretch of the text. */
export function maskRange(text: string, start: number, end: number): string {
  const codes: string[] = [];
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    codes.push(code === LF || code === CR ? String.fromCharCode(code) : String.fromCharCode(BLANK));
  }
  return text.slice(0, start) + codes.join('') + text.slice(end);
}
