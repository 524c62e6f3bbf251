import type { Range } from '../../model/range.ts';

/** A word of Latin and Cyrillic letters, or one of Cyrillic letters that all look Latin. */
export interface MixedWord {
  readonly range: Range;
  readonly word: string;
  /** Script of the letters that do not belong; undefined when neither script could have written the word. */
  readonly foreign: 'Cyrillic' | 'Latin' | undefined;
  /** The word in one script; undefined with `foreign`. */
  readonly repaired: string | undefined;
  /** False in a text with Cyrillic words, where endings are put to Latin words. */
  readonly isEvident: boolean;
}

/** Cyrillic letters and the Latin ones that look alike, by place. */
const CYRILLIC = 'аеорсухіјѕһԁԛԝАВЕЅІЈКМНОРСТУХԚԜ';
const LATIN = 'aeopcyxijshdqwABESIJKMHOPCTYXQW';
const TO_LATIN: ReadonlyMap<string, string> = new Map(Array.from(CYRILLIC, (letter, index) => [letter, LATIN[index] ?? letter]));
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(Array.from(LATIN, (letter, index) => [letter, CYRILLIC[index] ?? letter]));

const ANY_CYRILLIC = /[\u0400-\u052f]/;
const WORD = /[A-Za-z\u00c0-\u024f\u0400-\u052f]+/g;
const LATIN_LETTER = /[A-Za-z\u00c0-\u024f]/;
const LEAST_DISGUISED = 3;

/** Finds words in two scripts, in order. Greek is left alone: its letters are symbols beside Latin ones. */
export function findMixedWords(text: string, strange: string = text): readonly MixedWord[] {
  if (!ANY_CYRILLIC.test(strange)) return [];
  const words = Array.from(text.matchAll(WORD), (match) => ({ word: match[0], start: match.index })).filter(({ word }) =>
    ANY_CYRILLIC.test(word),
  );
  const isCyrillicText = words.some(({ word }) => !LATIN_LETTER.test(word) && !isDisguise(word));
  return words.flatMap(({ word, start }) => {
    if (!LATIN_LETTER.test(word) && (isCyrillicText || !isDisguise(word) || word.length < LEAST_DISGUISED)) return [];
    const isEvident = !isCyrillicText || countSwitches(word) > 1;
    return [{ range: { start, end: start + word.length }, word, ...repair(word), isEvident }];
  });
}

/** True when every Cyrillic letter looks Latin. */
function isDisguise(word: string): boolean {
  return Array.from(word).every((letter) => !ANY_CYRILLIC.test(letter) || TO_LATIN.has(letter));
}

function repair(word: string): Pick<MixedWord, 'foreign' | 'repaired'> {
  const letters = Array.from(word);
  const cyrillic = letters.filter((letter) => ANY_CYRILLIC.test(letter));
  const isLatinDisguise = letters.every((letter) => ANY_CYRILLIC.test(letter) || TO_CYRILLIC.has(letter));
  const isMostlyCyrillic = cyrillic.length > letters.length - cyrillic.length;
  if (isDisguise(word) && !(isLatinDisguise && isMostlyCyrillic && cyrillic.length < letters.length)) {
    return { foreign: 'Cyrillic', repaired: letters.map((letter) => TO_LATIN.get(letter) ?? letter).join('') };
  }
  if (!isLatinDisguise) return { foreign: undefined, repaired: undefined };
  return { foreign: 'Latin', repaired: letters.map((letter) => TO_CYRILLIC.get(letter) ?? letter).join('') };
}

/** How often a word changes from one script to the other. */
function countSwitches(word: string): number {
  const scripts = Array.from(word, (letter) => ANY_CYRILLIC.test(letter));
  return scripts.filter((isCyrillic, index) => index > 0 && isCyrillic !== scripts[index - 1]).length;
}
