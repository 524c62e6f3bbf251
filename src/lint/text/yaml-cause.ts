/** Why a value is not YAML. */
export interface YamlCause {
  /** For "Unexpected …". */
  readonly cause: string;
  /** Offsets into the value. */
  readonly start: number;
  readonly end: number;
}

const INDICATORS = new Set(['*', '&', '!', '%', '@', '`', '|', '>', '[', '{', ']', '}', '#', ',']);

/**
 * Finds out why strict YAML rejects a value, and where in it.
 * @param stopped offset in the value at which the reader gave up
 */
export function findYamlCause(value: string, stopped: number): YamlCause {
  return findCause(value) ?? unknownCause(value, stopped);
}

function findCause(value: string): YamlCause | undefined {
  const first = value.charAt(0);
  if (first === '"' || first === "'") return quoteCause(value, first);
  if (INDICATORS.has(first)) return { cause: `unquoted ${first === '`' ? 'backtick' : `\`${first}\``} at the start`, start: 0, end: 1 };
  const colon = /:(?=[ \t\r\n]|$)/.exec(value);
  if (colon !== null) {
    const isLast = value.slice(colon.index + 1).trim() === '';
    return { cause: isLast ? 'unquoted `:` at the end' : 'unquoted `: `', start: colon.index, end: colon.index + 1 };
  }
  const feed = value.indexOf('\n');
  return feed === -1 ? undefined : { cause: 'line that is not indented', ...secondLine(value, feed) };
}

/** Quotes that close too early, or never. */
function quoteCause(value: string, quote: string): YamlCause {
  const closing = closingQuote(value, quote);
  if (closing === -1) return { cause: `missing closing \`${quote}\``, start: 0, end: 1 };
  const rest = value.slice(closing + 1);
  const start = closing + 1 + (rest.length - rest.trimStart().length);
  if (start >= value.length) return { cause: 'backslash that is no escape', ...badEscape(value) };
  return { cause: `text after the closing \`${quote}\``, start, end: firstLineEnd(value, start) };
}

function closingQuote(value: string, quote: string): number {
  for (let index = 1; index < value.length; index++) {
    const character = value.charAt(index);
    if (character === '\\' && quote === '"') index++;
    else if (character === quote && quote === "'" && value.charAt(index + 1) === quote) index++;
    else if (character === quote) return index;
  }
  return -1;
}

function badEscape(value: string): { readonly start: number; readonly end: number } {
  const escape = /\\[^0abtnvfre "/\\N_LPxuU\t\r\n]/.exec(value);
  return escape === null ? { start: 0, end: 1 } : { start: escape.index, end: escape.index + 2 };
}

function secondLine(value: string, feed: number): { readonly start: number; readonly end: number } {
  const rest = value.slice(feed + 1);
  const start = feed + 1 + (rest.length - rest.trimStart().length);
  return { start, end: firstLineEnd(value, start) };
}

function firstLineEnd(value: string, start: number): number {
  const line = /[^\r\n]*/.exec(value.slice(start));
  return start + (line?.[0].length ?? 0);
}

function unknownCause(value: string, stopped: number): YamlCause {
  const start = stopped > 0 && stopped < value.length ? stopped : 0;
  return { cause: 'value that is not YAML', start, end: firstLineEnd(value, start) };
}
