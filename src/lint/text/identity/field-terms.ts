import { oncePerWord } from '../../../model/once-per-word.ts';
import type { Range } from '../../../model/range.ts';
import type { FieldOfWork } from './field-of-work.ts';

/** A term that only lines of a field hold. */
export interface Term {
  readonly term: string;
  /** Its first word, by which it is looked up. */
  readonly word: string;
  readonly field: FieldOfWork;
  /** True when it needs a second one beside it. */
  readonly isHint: boolean;
}

const FIRST_WORD = /[a-z0-9]+/;
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

const NO_TERMS: readonly string[] = [];
const splitOnce = oncePerWord((terms): readonly string[] => terms.split(', '));

function listOf(terms: string | undefined): readonly string[] {
  return terms === undefined ? NO_TERMS : splitOnce(terms);
}

function anyOf(terms: readonly string[]): string {
  return terms.map((term) => term.replaceAll(SPECIAL, '\\$&')).join('|');
}

const known = new Map<string, RegExp>();

/** Patterns of our own tables, each made when it is first needed. */
function patternFor(key: string, source: () => string): RegExp {
  const made = known.get(key) ?? new RegExp(source(), 'g');
  known.set(key, made);
  made.lastIndex = 0;
  return made;
}

/** The terms of a field, those that need a second one last. */
export function termsOf(field: FieldOfWork): readonly Term[] {
  const toTerm =
    (isHint: boolean) =>
    (term: string): Term => ({ term, word: FIRST_WORD.exec(term)?.[0] ?? term, field, isHint });
  return [...listOf(field.signs).map(toTerm(false)), ...listOf(field.hints).map(toTerm(true))];
}

/** Words that a line with the term holds, each in a list of its own. */
export function wordsOf({ term }: Term): readonly (readonly string[])[] {
  return (term.match(/[a-z0-9]+/g) ?? []).map((word) => [word]);
}

const WORD_CHARACTER = /[a-z0-9_]/;

/** Whether a text in lower case holds a term as whole words. */
export function holds(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + term.length] ?? ''];
    if (!(WORD_CHARACTER.test(before) && !term.startsWith('.')) && !WORD_CHARACTER.test(after)) return true;
  }
  return false;
}

/** Whether a text in lower case calls the field by one of its names. */
export function isNamedIn({ names }: FieldOfWork, text: string): boolean {
  return listOf(names).some((name) => holds(text, name));
}

/** Whether a text in lower case speaks of the field anywhere outside a range. */
export function otherPlaces(field: FieldOfWork, text: string, except: Range): boolean {
  const pattern = patternFor(
    field.name,
    () => `(?<![a-z0-9_])(?:${anyOf([...listOf(field.names), ...listOf(field.signs), ...listOf(field.hints)])})(?![a-z0-9_])`,
  );
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match.index < except.start || match.index >= except.end) return true;
  }
  return false;
}
