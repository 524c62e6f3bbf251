const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/** A text in double quotes. Every backslash stays a backslash: Claude Code itself turns `\n` into a line end or not, as before. */
export function doubleQuoted(value: string): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${escaped.replaceAll('\t', '\\t').replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

/** Text in double quotes without `---`, where Claude Code would end the front matter: its dashes become escapes. */
export function withoutFence(quoted: string): string {
  return quoted.replace(/-{3,}/g, (run) => '\\x2d'.repeat(run.length));
}

/** A text as a block that keeps its lines, with the line ends of `text`; blanks that every further line begins with are indentation of the old value. */
export function blockScalar(value: string, text: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const [first = '', ...rest] = value.split(/\r?\n/);
  const widths = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = widths.length === 0 ? 0 : widths.reduce((least, width) => Math.min(least, width));
  const lines = [first, ...rest.map((line) => line.slice(common))];
  return ['|-', ...lines.map((line) => (line.trim() === '' ? '' : `  ${line}`))].join(lineEnd);
}

const NOT_IN_BLOCK = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/** A text that neither begins nor ends with a blank as a block, line by line; undefined for characters that a block can not hold. */
export function lineBlock(value: string, text: string): string | undefined {
  if (NOT_IN_BLOCK.test(value) || value.includes('---')) return undefined;
  const lines = value.split('\n').map((line) => (line.trim() === '' ? '' : `  ${line}`));
  return ['|-', ...lines].join(text.includes('\r\n') ? '\r\n' : '\n');
}
