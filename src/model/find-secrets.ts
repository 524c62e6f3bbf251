import type { Range } from './range.ts';
import { mayHoldShape, PLACEHOLDER_WORDS, SECRET_SHAPES, SECRETS_IN_CONTEXT, type SecretShape } from './secret-shapes.ts';

/** A credential in a text. */
export interface Secret {
  readonly kind: string;
  /** What may be shown of it: the beginning that all of its kind have; empty for values of no known shape. */
  readonly shown: string;
  /** What nobody may see; `shown` stands before it. */
  readonly range: Range;
  /** True when the shape alone tells, false when it is the words before it. */
  readonly isKnownShape: boolean;
}

/** Characters of the shortest secret with what tells it: `://a:` and a password of eight. */
const SHORTEST = 13;
/** In bits a character: words and repetitions have less than random values of some length. */
const LEAST_ENTROPY = 3;
const LEAST_ENTROPY_IN_CONTEXT = 3.5;
/** The token on the front page of jwt.io, which examples copy. */
const EXAMPLE_TOKENS = /eyJzdWIiOiIxMjM0NTY3ODkwIi|\.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c/;

/** Finds credentials by their shape, or by what they are assigned to, in order. Values that only show where one goes are left out. */
export function findSecrets(text: string): readonly Secret[] {
  if (text.length < SHORTEST) return [];
  const known = mayHoldShape(text) ? SECRET_SHAPES.flatMap((shape) => matchShape(text, shape, true)) : [];
  const inContext = SECRETS_IN_CONTEXT.flatMap((shape) => matchShape(text, shape, false));
  const others = inContext.filter(({ range }) => !known.some((secret) => secret.range.start < range.end && range.start < secret.range.end));
  return [...known, ...others].toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** The text with an asterisk for each character of a credential, wherever it stands again: offsets stay what they are. */
export function maskSecrets(text: string): string {
  return findSecrets(text)
    .map(({ range }) => text.slice(range.start, range.end))
    .reduce((masked, value) => masked.replaceAll(value, value.replace(/[^\r\n]/g, '*')), text);
}

function matchShape(text: string, { kind, pattern, mark }: SecretShape, isKnownShape: boolean): readonly Secret[] {
  if (mark?.test(text) === false) return [];
  return Array.from(text.matchAll(pattern)).flatMap((match): readonly Secret[] => {
    const [whole, before = '', value = ''] = match;
    if (isKnownShape ? !isRandom(value, LEAST_ENTROPY) : !isRandomInContext(value)) return [];
    const start = match.index + before.length;
    const shown = isKnownShape ? whole.slice(0, before.length) : '';
    return [{ kind, shown, range: { start, end: start + value.trimEnd().length }, isKnownShape }];
  });
}

function isRandom(value: string, leastEntropy: number): boolean {
  return !PLACEHOLDER_WORDS.test(value) && !EXAMPLE_TOKENS.test(value) && entropyOf(value) >= leastEntropy;
}

/** Letters and digits mixed, and no words with hyphens between them, as identifiers and file names are. */
function isRandomInContext(value: string): boolean {
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || !isRandom(value, value.length < 20 ? LEAST_ENTROPY : LEAST_ENTROPY_IN_CONTEXT))
    return false;
  const parts = value.split(/[^A-Za-z0-9]/).filter((part) => part !== '');
  return !parts.every((part) => /^(?:[A-Z]?[a-z]{2,20}|[A-Z]{2,20}|\d{1,8}|v\d{1,3})$/.test(part));
}

/** Shannon entropy, in bits a character. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / value.length) * Math.log2(count / value.length), 0);
}
