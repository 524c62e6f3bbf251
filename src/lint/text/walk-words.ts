import { FNV_PRIME, FNV_START, mix } from './hash-text.ts';

/** A stretch of a text, with what it is to be read for. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Its words count, and its rows of words fall into bins. */
  readonly isOwn: boolean;
}

/** What one walk over stretches of a text finds. */
export interface WalkedWords {
  /** How many words the own stretches have. */
  readonly words: number;
  /** The least hash of five words in a row of the own stretches in each of 128 bins; -1 in a bin that none falls into. */
  readonly bins: readonly number[];
  /** A sample of the rows of five words of all lines, as hashes; each once. */
  readonly sample: readonly number[];
  /** By stretch. */
  readonly sums: readonly Sum[];
}

/** Equal for texts that differ in blanks and line ends only; sums of neighbours can be joined. */
export interface Sum {
  readonly count: number;
  readonly first: number;
  readonly second: number;
}

const BIN_BITS = 7;
export const BIN_COUNT: number = 1 << BIN_BITS;
const VALUE_BITS = 32 - BIN_BITS;
const VALUE_MASK = (1 << VALUE_BITS) - 1;
export const EMPTY_BIN = -1;
const WORDS_IN_A_ROW = 5;
/** One in four lines, and one in four rows of five words of these: by what they say, so that the same ones are taken of every text. */
const SAMPLE_MASK = 3;
const FIRST_FACTOR = 0x01000193;
const SECOND_FACTOR = 0x85ebca6b | 0;
const CARRIAGE_RETURN = 13;
const [TAB, FEED, BLANK] = [9, 10, 32];

/**
 * Walks once over neighbouring stretches of a text and hashes its characters, its words and every five words in a row. It runs over every
 * character of every file: one loop, which V8 has to optimise once, and no call for a character.
 */
export function walkWords(text: string, stretches: readonly Stretch[]): WalkedWords {
  const bins = new Int32Array(BIN_COUNT).fill(EMPTY_BIN);
  const sample = new Set<number>();
  const sums: Sum[] = [];
  /** The last words, the oldest first, and those before a stretch that is not own. */
  const row = new Int32Array(WORDS_IN_A_ROW);
  const kept = new Int32Array(WORDS_IN_A_ROW);
  let [words, wordsInLine, isSampled] = [0, 0, false];
  const endWord = (word: number, isOwn: boolean): void => {
    row.copyWithin(0, 1);
    row[WORDS_IN_A_ROW - 1] = word;
    if (isOwn) words++;
    if (++wordsInLine === 1) isSampled = (mix(word) & SAMPLE_MASK) === 0;
    const isRow = isOwn && words >= WORDS_IN_A_ROW;
    const isSample = isSampled && wordsInLine >= WORDS_IN_A_ROW;
    if (!isRow && !isSample) return;
    const hash = hashRow(row);
    if (isRow) putIntoBin(bins, hash);
    if (isSample && (hash & SAMPLE_MASK) === 0) sample.add(hash);
  };
  let [word, wasOwn] = [FNV_START, true];
  for (const { start, end, isOwn } of stretches) {
    if (isOwn !== wasOwn) {
      if (word !== FNV_START) endWord(word, wasOwn);
      word = FNV_START;
      if (isOwn) row.set(kept);
      else kept.set(row);
      wasOwn = isOwn;
    }
    let [count, first, second] = [0, 0, 0];
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code !== BLANK && (code > CARRIAGE_RETURN || code < TAB)) {
        count++;
        first = (Math.imul(first, FIRST_FACTOR) + code) | 0;
        second = (Math.imul(second, SECOND_FACTOR) + code) | 0;
      }
      const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
      // Words are letters and digits; what lies beyond ASCII counts as a letter.
      if ((lower >= 0x61 && lower <= 0x7a) || (lower >= 0x30 && lower <= 0x39) || lower > 0x7f) word = Math.imul(word ^ lower, FNV_PRIME);
      else {
        if (word !== FNV_START) endWord(word, isOwn);
        word = FNV_START;
        if (code === FEED) wordsInLine = 0;
      }
    }
    sums.push({ count, first, second });
  }
  if (word !== FNV_START) endWord(word, wasOwn);
  return { words, bins: [...bins], sample: [...sample], sums };
}

function hashRow(row: Int32Array): number {
  let hash = FNV_START;
  for (let at = 0; at < WORDS_IN_A_ROW; at++) hash = Math.imul(hash ^ (row[at] ?? 0), FNV_PRIME) ^ (hash >>> 15);
  return mix(hash);
}

function putIntoBin(bins: Int32Array, hash: number): void {
  const bin = hash >>> VALUE_BITS;
  const value = hash & VALUE_MASK;
  const least = bins[bin] ?? EMPTY_BIN;
  if (least === EMPTY_BIN || value < least) bins[bin] = value;
}

/** The sum of neighbours as a number. */
export function joinSums(sums: readonly Sum[]): number {
  let [first, second] = [0, 0];
  for (const sum of sums) {
    first = (Math.imul(first, power(FIRST_FACTOR, sum.count)) + sum.first) | 0;
    second = (Math.imul(second, power(SECOND_FACTOR, sum.count)) + sum.second) | 0;
  }
  // As many bits as a number holds exactly.
  return (mix(first) >>> 0) * 0x20_00_00 + (mix(second) >>> 11);
}

function power(factor: number, exponent: number): number {
  let [result, square] = [1, factor];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = Math.imul(result, square);
    square = Math.imul(square, square);
  }
  return result;
}
