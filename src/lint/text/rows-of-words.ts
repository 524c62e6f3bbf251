import { FNV_PRIME, FNV_START, mix } from './hash-text.ts';

const BIN_BITS = 7;
export const BIN_COUNT: number = 1 << BIN_BITS;
const VALUE_BITS = 32 - BIN_BITS;
const VALUE_MASK = (1 << VALUE_BITS) - 1;
const EMPTY = -1;
/** A bin as characters: 25 bits, or what stands for none. */
export const BIN_WIDTH = 5;
export const EMPTY_BIN = '-----';
const WORDS_IN_A_ROW = 5;
/** One in four lines, and one in four rows of five words of these: by what they say, so that the same ones are taken of every text. */
const SAMPLE_MASK = 3;
/** Stands between the words of two lines. */
export const LINE_END = 0;

/** The least hash of five words in a row in each of 128 bins. */
export function binRows(words: Int32Array): string {
  const bins = new Int32Array(BIN_COUNT).fill(EMPTY);
  for (let at = 0; at + WORDS_IN_A_ROW <= words.length; at++) {
    const hash = hashRow(words, at);
    const bin = hash >>> VALUE_BITS;
    const value = hash & VALUE_MASK;
    const least = bins[bin] ?? EMPTY;
    if (least === EMPTY || value < least) bins[bin] = value;
  }
  return Array.from(bins, (value) => (value === EMPTY ? EMPTY_BIN : value.toString(32).padStart(BIN_WIDTH, '0'))).join('');
}

/** A sample of the rows of five words in each line; each once. */
export function sampleRows(words: Int32Array): readonly number[] {
  const sample = new Set<number>();
  for (let start = 0; start < words.length;) {
    const next = words.indexOf(LINE_END, start);
    const end = next === -1 ? words.length : next;
    if ((mix(words[start] ?? 0) & SAMPLE_MASK) === 0) {
      for (let at = start; at + WORDS_IN_A_ROW <= end; at++) {
        const hash = hashRow(words, at);
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
