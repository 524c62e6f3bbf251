import type { Range } from '../../model/range.ts';
import { FNV_PRIME, FNV_START, mix } from './hash-text.ts';
import { addMarks, STRANGE, type Mark, type MarkedWords } from './marked-words.ts';
import { sumOf, type Sum } from './sum-of.ts';

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
  /** The least hash of five words in a row of the own stretches in each of 128 bins, five characters for each bin. */
  readonly bins: string;
  /** A sample of the rows of five words of all lines, as hashes; each once. */
  readonly sample: readonly number[];
  /** By stretch. */
  readonly sums: readonly Sum[];
  readonly marks: readonly Mark[];
}

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
const LINE_END = 0;
const FEED = 10;
const BLANK = 32;

/**
 * Hashes the characters, the words and every five words in a row of neighbouring stretches of a text. The loops run over every character of
 * every file, and each is a function of its own without calls: V8 optimises that in a few milliseconds, and one loop for all in hundreds.
 */
export function walkWords(text: string, stretches: readonly Stretch[], marked: MarkedWords): WalkedWords {
  makeRoom((stretches.at(-1)?.end ?? 0) - (stretches[0]?.start ?? 0) + stretches.length);
  let [count, words] = [0, 0];
  const marks: Mark[] = [];
  const sums = stretches.map(({ start, end, isOwn }) => {
    const from = count;
    count = hashWords(text, { start, end }, from, marked.slots);
    addMarks(marks, likely, marked);
    likely.length = 0;
    if (isOwn) words = addOwnWords(hashes.subarray(from, count), words);
    return sumOf(text, start, end);
  });
  return { words, bins: binRows(own.subarray(0, words)), sample: sampleRows(hashes.subarray(0, count)), sums, marks };
}

/** The words of all stretches and of the own ones, for as long as a walk lasts: a buffer for each file would be garbage that V8 is slow to see. */
let hashes = new Int32Array(1 << 16);
let own = new Int32Array(1 << 16);

function makeRoom(length: number): void {
  if (length <= hashes.length) return;
  hashes = new Int32Array(length);
  own = new Int32Array(length);
}

/** Words of the latest stretch that may be looked for: where each ends, and its hash or `STRANGE`. */
const likely: number[] = [];
const LAST_OF_ASCII = 0x7f;

/** Words are letters and digits; what lies beyond ASCII counts as a letter. */
function hashWords(text: string, { start, end }: Range, from: number, slots: Int32Array): number {
  const found = hashes;
  const mask = slots.length - 1;
  let [count, word, bits] = [from, FNV_START, 0];
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : BLANK;
    const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if ((lower >= 0x61 && lower <= 0x7a) || (lower >= 0x30 && lower <= 0x39) || lower > LAST_OF_ASCII) {
      word = Math.imul(word ^ lower, FNV_PRIME);
      bits |= lower;
    } else {
      if (word !== FNV_START) {
        found[count++] = word;
        if (bits > LAST_OF_ASCII) likely.push(at, STRANGE);
        else if (slots[word & mask] !== 0) likely.push(at, word);
        [word, bits] = [FNV_START, 0];
      }
      if (code === FEED) found[count++] = LINE_END;
    }
  }
  return count;
}

function addOwnWords(found: Int32Array, from: number): number {
  let count = from;
  for (const hash of found) if (hash !== LINE_END) own[count++] = hash;
  return count;
}

function binRows(words: Int32Array): string {
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

function sampleRows(words: Int32Array): readonly number[] {
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
