/**
 * Template tag for the text of an agent file: drops the first empty line and the indentation that all lines share.
 * A closing backtick on a line of its own ends the text with a line feed. Interpolated values are inserted as they are.
 * @example agent`
 *   ---
 *   name: reviewer
 *   ---
 * `
 */
export function agent(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const parts = dedentParts(strings.map((part) => part.replaceAll('\r\n', '\n')));
  return parts.map((part, index) => part + String(values[index] ?? '')).join('');
}

function dedentParts(parts: readonly string[]): readonly string[] {
  if (parts[0]?.startsWith('\n') !== true) return parts;
  const width = sharedIndentation(parts);
  return parts.map((part, index) => {
    const lines = part.split('\n').map((line, number) => (number === 0 ? line : line.slice(indentationOf(line, width))));
    const text = lines.join('\n');
    return index === 0 ? text.slice(1) : text;
  });
}

/** Lines that hold nothing but blanks do not count, unless a value follows on them. */
function sharedIndentation(parts: readonly string[]): number {
  let width = Number.POSITIVE_INFINITY;
  for (const [index, part] of parts.entries()) {
    const lines = part.split('\n').slice(1);
    for (const [number, line] of lines.entries()) {
      const valueFollows = number === lines.length - 1 && index < parts.length - 1;
      if (line.trim() === '' && !valueFollows) continue;
      width = Math.min(width, indentationOf(line, line.length));
    }
  }
  return Number.isFinite(width) ? width : 0;
}

function indentationOf(line: string, most: number): number {
  let width = 0;
  while (width < most && (line[width] === ' ' || line[width] === '\t')) width++;
  return width;
}
