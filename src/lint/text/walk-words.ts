import type { Range } from '../../model/range.ts';
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
/** Stands between the words of two lines. */
const LINE_END = 0;
const [TAB, FEED, CARRIAGE_RETURN, BLANK] = [9, 10, 13, 32];

/**
 * Hashes the characters, the words and every five words in a row of neighbouring stretches of a text. The loops run over every character of
 * every file, and each is a function of its own without calls: V8 optimises that in a few milliseconds, and one loop for all in hundreds.
 */
export function walkWords(text: string, stretches: readonly Stretch[]): WalkedWords {
  const hashes = new Int32Array((stretches.at(-1)?.end ?? 0) - (stretches[0]?.start ?? 0) + stretches.length);
  const own = new Int32Array(hashes.length);
  let [count, words] = [0, 0];
  const sums = stretches.map(({ start, end, isOwn }) => {
    const from = count;
    count = hashWords(text, { start, end }, hashes, from);
    if (isOwn) words = addWords(hashes.subarray(from, count), own, words);
    return sumOf(text, start, end);
  });
  return { words, bins: binRows(own.subarray(0, words)), sample: sampleRows(hashes.subarray(0, count)), sums };
}

/** Words are letters and digits; what lies beyond ASCII counts as a letter. */
function hashWords(text: string, { start, end }: Range, hashes: Int32Array, from: number): number {
  let count = from;
  let word = FNV_START;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if ((lower >= 0x61 && lower <= 0x7a) || (lower >= 0x30 && lower <= 0x39) || lower > 0x7f) word = Math.imul(word ^ lower, FNV_PRIME);
    else {
      if (word !== FNV_START) hashes[count++] = word;
      if (code === FEED) hashes[count++] = LINE_END;
      word = FNV_START;
    }
  }
  if (word !== FNV_START) hashes[count++] = word;
  return count;
}

function addWords(hashes: Int32Array, words: Int32Array, from: number): number {
  let count = from;
  for (const hash of hashes) if (hash !== LINE_END) words[count++] = hash;
  return count;
}

function sumOf(text: string, start: number, end: number): Sum {
  let [count, first, second] = [0, 0, 0];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BLANK || (code <= CARRIAGE_RETURN && code >= TAB)) continue;
    count++;
    first = (Math.imul(first, FIRST_FACTOR) + code) | 0;
    second = (Math.imul(second, SECOND_FACTOR) + code) | 0;
  }
  return { count, first, second };
}

function binRows(words: Int32Array): readonly number[] {
  const bins = new Int32Array(BIN_COUNT).fill(EMPTY_BIN);
  for (let at = 0; at + WORDS_IN_A_ROW <= words.length; at++) {
    const hash = hashRow(words, at);
    const bin = hash >>> VALUE_BITS;
    const value = hash & VALUE_MASK;
    const least = bins[bin] ?? EMPTY_BIN;
    if (least === EMPTY_BIN || value < least) bins[bin] = value;
  }
  return [...bins];
}

function sampleRows(hashes: Int32Array): readonly number[] {
  const sample = new Set<number>();
  for (let start = 0; start < hashes.length;) {
    const next = hashes.indexOf(LINE_END, start);
    const end = next === -1 ? hashes.length : next;
    if ((mix(hashes[start] ?? 0) & SAMPLE_MASK) === 0) {
      for (let at = start; at + WORDS_IN_A_ROW <= end; at++) {
        const hash = hashRow(hashes, at);
        if ((hash & SAMPLE_MASK) === 0) sample.add(hash);
      }
    }
    start = end + 1;
  }
  return [...sample];
}

function hashRow(words: Int32Array, start: number): number {
  let hash = FNV_START;
  for (let at = start; at < start + WORDS_IN_A_ROW; at++) hash = Math.imul(hash ^ (words[at] ?? 0), FNV_PRIME) ^ (hash >>> 15);
  return mix(hash);
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
