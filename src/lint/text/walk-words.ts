import type { Range } from '../../model/range.ts';
import { FNV_PRIME, FNV_START } from './hash-text.ts';
import { addMarks, STRANGE, type Mark, type MarkedWords } from './marked-words.ts';
import { binRows, LINE_END, sampleRows } from './rows-of-words.ts';
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
  /** Where words end that repeat the one before them in their line, as far as their letters tell, in order. */
  readonly repeats: readonly number[];
}

const FEED = 10;
const BLANK = 32;
/**
 * Hashes the characters, the words and every five words in a row of neighbouring stretches of a text. The loops run over every character of
 * every file, and each is a function of its own without calls: V8 optimises that in a few milliseconds, and one loop for all in hundreds.
 */
export function walkWords(text: string, stretches: readonly Stretch[], marked: MarkedWords): WalkedWords {
  makeRoom((stretches.at(-1)?.end ?? 0) - (stretches[0]?.start ?? 0) + stretches.length);
  let count = 0;
  let words = 0;
  const marks: Mark[] = [];
  repeats.length = 0;
  const sums = stretches.map(({ start, end, isOwn }) => {
    const from = count;
    count = hashWords(text, { start, end }, from, marked.slots);
    addMarks(marks, text, likely, marked);
    likely.length = 0;
    if (isOwn) words = addOwnWords(from, count, words);
    return sumOf(text, start, end);
  });
  return {
    words,
    bins: binRows(own.subarray(0, words)),
    sample: sampleRows(hashes.subarray(0, count)),
    sums,
    marks,
    repeats: repeats.slice(),
  };
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

/** Where words of the text end that may repeat the one before: the same one, or with an `s`, or one that is not read. */
const repeats: number[] = [];
const LETTER_S = 0x73;

/** Words are letters and digits; what lies beyond ASCII counts as a letter. */
function hashWords(text: string, { start, end }: Range, from: number, slots: Int32Array): number {
  const found = hashes;
  const mask = slots.length - 1;
  let count = from;
  let word = FNV_START;
  let bits = 0;
  let last = LINE_END;
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
        if (bits > LAST_OF_ASCII || word === last || word === Math.imul(last ^ LETTER_S, FNV_PRIME)) repeats.push(at);
        last = word;
        word = FNV_START;
        bits = 0;
      }
      if (code === FEED) {
        found[count++] = LINE_END;
        last = LINE_END;
      }
    }
  }
  return count;
}

/** Adds the words of a stretch to the own ones, of which there are some; how many there are then. */
function addOwnWords(from: number, to: number, words: number): number {
  let count = words;
  for (let at = from; at < to; at++) {
    const hash = hashes[at];
    if (hash !== undefined && hash !== LINE_END) own[count++] = hash;
  }
  return count;
}
