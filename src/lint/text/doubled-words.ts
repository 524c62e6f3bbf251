import type { Range } from '../../model/range.ts';
import { matchesOf } from './matches-of.ts';

/** A word that stands twice or more in a row. */
export interface DoubledWord {
  /** As written: `deployment deployment`. */
  readonly words: string;
  /** The last of them, which is the one to keep. */
  readonly word: string;
  /** Offsets in the text that was searched. */
  readonly range: Range;
  /** True for a folder inside one of the same name: `/deployment/deployment/`. */
  readonly isFolder: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}[\p{L}\p{N}]{0,39}/gu;
const LEAST_LETTERS = 4;
/** Words that a sentence may repeat on purpose, or for emphasis. */
const MAY_REPEAT: ReadonlySet<string> = new Set(['that', 'very', 'never', 'always', 'really', 'much', 'more', 'blah']);

/**
 * Finds a word that is repeated at once, as filling in a template leaves it: `deployment deployment`, `workflow workflows`,
 * `/deployment/deployment/`. Words of fewer than four letters and words that emphasis repeats are left out.
 */
export function findDoubledWords(text: string): readonly DoubledWord[] {
  const words = matchesOf(WORD, text).map(({ 0: word, index }): Word => ({ text: word, start: index, end: index + word.length }));
  const found: DoubledWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    if (first === undefined || !isRepeated(first, words[index + 1], text) || !isWhole(first, text)) continue;
    let last = first;
    for (let next = words[index + 1]; next !== undefined && isRepeated(last, next, text); next = words[index + 1]) {
      last = next;
      index++;
    }
    const range = { start: first.start, end: last.end };
    found.push({ words: text.slice(range.start, range.end), word: last.text, range, isFolder: text[first.end] === '/' });
  }
  return found;
}

function isRepeated(word: Word, next: Word | undefined, text: string): boolean {
  if (next === undefined || next.start !== word.end + 1 || word.text.length < LEAST_LETTERS) return false;
  const more = next.text.length - word.text.length;
  if (more !== 0 && more !== 1) return false;
  const a = word.text.toLowerCase();
  const b = next.text.toLowerCase();
  if (MAY_REPEAT.has(a) || !isWhole(next, text)) return false;
  const gap = text[word.end];
  if (gap === ' ') return b === a || b === `${a}s`;
  return gap === '/' && b === a && text[word.start - 1] === '/' && text[next.end] === '/';
}

/** No part of a longer word, a compound, an identifier or a file name. */
function isWhole({ start, end }: Word, text: string): boolean {
  return (
    !/[\p{L}\p{N}_@$.-]/u.test(text.charAt(start - 1)) &&
    !/[\p{N}_@-]/u.test(text.charAt(end)) &&
    !/^\.\p{L}/u.test(text.slice(end, end + 2))
  );
}
