const SEPARATOR = /:(?=[ \t]|$)/g;
const ITEM = '- ';
/** Quotes, brackets and what else YAML gives a meaning: such items are left alone. */
const NOT_PLAIN = /["'{}[\]#`@%?|>&*!]/;

/**
 * Claude Code's reader takes a line such as `- user: ask: answer` for a key when it follows a complete `key: value`, where
 * strict YAML finds an error. Gives the text with such lines as keys.
 */
export function readItemKeys(source: string): string {
  let before = '';
  return source
    .split('\n')
    .map((line) => {
      const renamed = isAfterValue(before) ? renameItem(line) : line;
      if (line.trim() !== '' && !line.trimStart().startsWith('#')) before = renamed;
      return renamed;
    })
    .join('\n');
}

function isAfterValue(line: string): boolean {
  return line !== '' && !line.startsWith(ITEM) && !line.trimEnd().endsWith(':');
}

function renameItem(line: string): string {
  if (!line.startsWith(ITEM)) return line;
  const [, second, third, fourth] = [...line.matchAll(SEPARATOR)];
  if (second === undefined || fourth !== undefined || NOT_PLAIN.test(line.slice(0, second.index))) return line;
  return `'[object Object]':${third === undefined ? line.slice(second.index + 1) : ''}`;
}
