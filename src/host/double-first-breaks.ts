const FIRST_BREAK = /(\S[ \t]*)\r\n/g;

/**
 * Claude Code's reader takes a CRLF inside quotes for two line ends where it follows text, so that the fold becomes a
 * line break instead of a blank. Gives the text in which strict YAML reads the same.
 */
export function doubleFirstBreaks(quoted: string): string {
  return quoted.replace(FIRST_BREAK, '$1\n\n');
}
