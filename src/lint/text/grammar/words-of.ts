import { matchesOf } from '../matches-of.ts';

/** A word or a number of a line, in lower case; offsets into the line. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’_-]{0,60}/gu;

/** The words of a stretch of text, in order. Marks and punctuation are no words. */
export function wordsOf(text: string): readonly Word[] {
  return matchesOf(WORD, text).map((match) => ({
    text: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
