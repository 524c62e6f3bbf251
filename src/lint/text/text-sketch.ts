/** A fingerprint of a text, small enough to keep for every file. */
export type TextSketch = {
  /** How many words the text has. */
  readonly words: number;
  /** Equal for texts that differ in blanks and line endings only. */
  readonly hash: string;
  /** The least hash of five words in a row in each of 128 bins; -1 in a bin that none falls into. */
  readonly bins: readonly number[];
};

const BIN_BITS = 7;
const BIN_COUNT = 1 << BIN_BITS;
const VALUE_BITS = 32 - BIN_BITS;
const VALUE_MASK = (1 << VALUE_BITS) - 1;
const EMPTY = -1;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const WORDS_IN_A_ROW = 5;
/** Two texts that share 80 % of their bins agree on some band with 99.8 % chance. */
const BINS_IN_A_BAND = 6;
export const BAND_COUNT: number = Math.floor(BIN_COUNT / BINS_IN_A_BAND);

/** Sketches a text in one walk over its characters. */
export function sketchText(text: string): TextSketch {
  const bins = Array.from({ length: BIN_COUNT }, () => EMPTY);
  const words = walkRows(text, (hash) => putIntoBin(bins, hash));
  return { words, hash: hashWithoutBlanks(text), bins };
}

/** Visits the hash of every five words in a row and counts the words. */
function walkRows(text: string, visit: (hash: number) => void): number {
  const row = new Int32Array(WORDS_IN_A_ROW);
  let words = 0;
  let word = FNV_START;
  for (let index = 0; index <= text.length; index++) {
    const code = lowerCase(text.charCodeAt(index));
    if (isWordCode(code)) word = Math.imul(word ^ code, FNV_PRIME);
    else if (word !== FNV_START) {
      row[words % WORDS_IN_A_ROW] = word;
      words++;
      if (words >= WORDS_IN_A_ROW) visit(hashRow(row, words));
      word = FNV_START;
    }
  }
  return words;
}

/** Equal for texts that differ in blanks and line endings only: two hashes of 32 bits, one over the characters and one that counts their places too. */
export function hashWithoutBlanks(text: string): string {
  let first = FNV_START;
  let second = FNV_START;
  let place = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) continue;
    first = Math.imul(first ^ code, FNV_PRIME);
    second = Math.imul(second ^ (code + place++), FNV_PRIME);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}

/** One in four lines, and one in four rows of five words of these: by what they say, so that the same ones are taken of every text. */
const SAMPLE_MASK = 3;

/** A sample of the rows of five words of a text, as hashes; each once. It tells how much of a text stands in others. */
export function sampleRows(text: string, from: number): readonly number[] {
  const sample = new Set<number>();
  for (let start = from; start < text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd === -1 ? text.length : lineEnd;
    if (isSampled(text, start, end)) {
      walkRows(text.slice(start, end), (hash) => {
        if ((hash & SAMPLE_MASK) === 0) sample.add(hash);
      });
    }
    start = end + 1;
  }
  return [...sample];
}

/** By the first word of a line: templates fill in words further on, but seldom the first. */
function isSampled(text: string, start: number, end: number): boolean {
  let index = start;
  while (index < end && !isWordCode(lowerCase(text.charCodeAt(index)))) index++;
  let word = FNV_START;
  for (; index < end && isWordCode(lowerCase(text.charCodeAt(index))); index++)
    word = Math.imul(word ^ lowerCase(text.charCodeAt(index)), FNV_PRIME);
  return (mix(word) & SAMPLE_MASK) === 0;
}

/** Words are letters and digits; what lies beyond ASCII counts as a letter. */
function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code > 0x7f;
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** The last words in their order. */
function hashRow(row: Int32Array, words: number): number {
  let hash = FNV_START;
  for (let back = WORDS_IN_A_ROW; back > 0; back--)
    hash = Math.imul(hash ^ (row[(words - back) % WORDS_IN_A_ROW] ?? 0), FNV_PRIME) ^ (hash >>> 15);
  return mix(hash);
}

function putIntoBin(bins: number[], hash: number): void {
  const bin = hash >>> VALUE_BITS;
  const value = hash & VALUE_MASK;
  const least = bins[bin] ?? EMPTY;
  if (least === EMPTY || value < least) bins[bin] = value;
}

/** Estimates how much two texts share, from 0 to 1: rows of five words in both, among all of them. */
export function compareSketches(a: TextSketch, b: TextSketch): number {
  if (a.hash === b.hash) return 1;
  let used = 0;
  let shared = 0;
  for (let bin = 0; bin < BIN_COUNT; bin++) {
    if (a.bins[bin] === EMPTY && b.bins[bin] === EMPTY) continue;
    used++;
    if (a.bins[bin] === b.bins[bin]) shared++;
  }
  return used === 0 ? 0 : shared / used;
}

/** The key of a text for one of `BAND_COUNT` bands; two similar texts have at least one in common. */
export function bandOf({ bins }: TextSketch, band: number): string {
  const start = band * BINS_IN_A_BAND;
  return bins.slice(start, start + BINS_IN_A_BAND).join();
}

/** A 32-bit hash (FNV-1a). */
export function hashText(text: string, seed: number): number {
  let hash = FNV_START ^ seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return mix(hash);
}

/** Spreads every bit over all bits. */
function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const full = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return full ^ (full >>> 16);
}
