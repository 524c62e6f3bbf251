import type { Json } from '../model/json.ts';

const QUOTED = /^"(?:[^"\\]|\\[nt"\\/])*"$/;
const NO_TEXT = /^(?:null|true|false|__proto__)$/i;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,8})$/;

/** What stands behind a key or a dash on one line, trimmed, as every YAML reader takes it; undefined for what needs the parser. */
export function scanScalar(text: string): Json | undefined {
  if (text.startsWith('"')) return QUOTED.test(text) ? readQuoted(text) : undefined;
  if (WHOLE_NUMBER.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return !startsWithLetter(text) || isOtherThanText(text) || text.includes(': ') || text.endsWith(':') ? undefined : text;
}

/** With these escapes alone YAML's quotes are those of JSON. */
function readQuoted(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

/** True for what is another value than the text, or no safe key. */
export function isOtherThanText(text: string): boolean {
  return NO_TEXT.test(text);
}

/** True where plain text can begin, whatever follows. */
export function startsWithLetter(text: string): boolean {
  return /^[A-Za-z/]/.test(text);
}
