import type { AgentDocument } from '../../model/agent-document.ts';
import { ENGLISH_WORDS, OTHER_WORDS } from './function-words.ts';

/** Statements that are looked at, evenly spread: enough to tell, whatever the size of the file. */
const MOST_STATEMENTS = 80;
const MOST_CHARACTERS = 200;
/** Below it, chance decides. */
const LEAST_LETTERS = 40;
/** One sign of Chinese says as much as two or three Latin letters: a third of the letters is most of the prose. */
const MOST_OTHER_LETTERS = 0.3;
/** Of all words. Lists in English have few function words of any language; prose in another language has five times as many. */
const LEAST_OTHER_WORDS = 0.04;
const FEWEST_OTHER_WORDS = 3;
const CODE_SPAN = /`[^`]{0,200}`/g;
const WORD = /\p{L}+/gu;
/** The same where no other letters stand: V8 looks faster for these. */
const ASCII_WORD = /[a-z]+/g;
const IS_ASCII = /^[\x00-\x7f]*$/;
const LONGEST_WORD = Math.max(...[...ENGLISH_WORDS, ...OTHER_WORDS].map(({ length }) => length));

interface WordCounts {
  words: number;
  english: number;
  other: number;
  latinLetters: number;
  otherLetters: number;
}

/**
 * False when most prose of the file is in another language than English: by its script, or because function words of other languages
 * outnumber the English ones. Code does not count; a file without enough prose to tell counts as English.
 */
export function isEnglish({ statements }: AgentDocument): boolean {
  const counts: WordCounts = { words: 0, english: 0, other: 0, latinLetters: 0, otherLetters: 0 };
  const step = Math.max(1, Math.ceil(statements.length / MOST_STATEMENTS));
  for (let index = 0; index < statements.length; index += step) countWords(statements[index]?.text ?? '', counts);
  const letters = counts.latinLetters + counts.otherLetters;
  if (letters < LEAST_LETTERS) return true;
  if (counts.otherLetters > letters * MOST_OTHER_LETTERS) return false;
  return counts.other <= counts.english || counts.other < Math.max(FEWEST_OTHER_WORDS, counts.words * LEAST_OTHER_WORDS);
}

function countWords(text: string, counts: WordCounts): void {
  const prose = text.slice(0, MOST_CHARACTERS).replace(CODE_SPAN, ' ').toLowerCase();
  for (const word of prose.match(IS_ASCII.test(prose) ? ASCII_WORD : WORD) ?? []) {
    counts.words++;
    if (isLatin(word)) counts.latinLetters += word.length;
    else counts.otherLetters += word.length;
    if (word.length > LONGEST_WORD) continue;
    if (ENGLISH_WORDS.has(word)) counts.english++;
    else if (OTHER_WORDS.has(word)) counts.other++;
  }
}

/** Latin letters with their additions end before U+0250; those that Vietnamese needs fill U+1E00 to U+1EFF. */
function isLatin(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}
