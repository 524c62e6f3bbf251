const KEY = /^[A-Za-z_-]+:/;
const SUSPICIOUS = /[{}[\]*&#!|>%@`]|: /;
const LINE_TERMINATOR = /[\r\u2028\u2029]/;
const LEADING_TABS = /^\t+/;
const BLANK = /\s/;

/**
 * The text that Claude Code reads when the YAML as written is broken: leading tabs become two spaces each, and the value
 * of a key at the start of a line is put into double quotes when it holds `: ` or a character with a meaning in YAML.
 * A line that ends in a carriage return is left alone, which is why the retry does not help files with CRLF.
 */
export function quoteSuspiciousValues(source: string, isReadable: (value: string) => boolean): string {
  return source
    .split('\n')
    .map((line) =>
      quoteLine(
        line.replace(LEADING_TABS, (tabs) => '  '.repeat(tabs.length)),
        isReadable,
      ),
    )
    .join('\n');
}

function quoteLine(line: string, isReadable: (value: string) => boolean): string {
  const key = KEY.exec(line)?.[0];
  if (key === undefined || !BLANK.test(line.charAt(key.length))) return line;
  const value = line.slice(key.length).trimStart();
  if (value === '' || LINE_TERMINATOR.test(value) || !SUSPICIOUS.test(value)) return line;
  if (isQuoted(value) || (isBracketed(value) && isReadable(value))) return line;
  return `${key} "${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function isQuoted(value: string): boolean {
  return (value.startsWith('"') && value.endsWith('"')) || (value.startsWith("'") && value.endsWith("'"));
}

function isBracketed(value: string): boolean {
  return value.startsWith('[') && value.endsWith(']');
}
