import { maskSecrets } from './find-secrets.ts';

const MOST_CHARACTERS = 80;
/** A credential that begins in what is shown ends before this. */
const MOST_SEARCHED = 1_000;
const PLACEHOLDER = /\{([A-Za-z]{1,40})\}/g;
const LONG_RUN = /[\w+/.-]{20}/;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * Fills the placeholders of a message template. Values come from files: each is cut at 80 characters and its
 * control characters are made visible, so that a message stays one line and can't move a terminal's cursor.
 */
export function fillMessage(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => (Object.hasOwn(data, name) ? echo(String(data[name])) : whole));
}

/** Untrusted text as it may stand in a message: one line, at most 80 characters, credentials masked, control characters as `\u{…}`. */
export function echo(text: string): string {
  if (text.length <= MOST_CHARACTERS && !mayHoldSecret(text)) return text.replace(CONTROL, visible);
  const characters = Array.from(maskSecrets(text.slice(0, MOST_SEARCHED)).slice(0, 2 * MOST_CHARACTERS + 2));
  const cut = characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…` : characters.join('');
  return cut.replace(CONTROL, visible);
}

/** False for most short texts: a credential has a long run of characters without a blank, or stands in an address. */
function mayHoldSecret(text: string): boolean {
  return LONG_RUN.test(text) || text.includes('://');
}

function visible(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}
