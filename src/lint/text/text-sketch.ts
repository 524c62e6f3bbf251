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
const WORDS_IN_A_ROW = 5;
/** Two texts that share 80 % of their bins agree on some band with 99.8 % chance. */
const BINS_IN_A_BAND = 6;
const BAND_COUNT = Math.floor(BIN_COUNT / BINS_IN_A_BAND);

/** Sketches a text in time linear to its length. */
export function sketchText(text: string): TextSketch {
  const words = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), (match) => hashText(match[0], 0));
  const bins = Array.from({ length: BIN_COUNT }, () => -1);
  for (let end = WORDS_IN_A_ROW; end <= words.length; end++) {
    const hash = words.slice(end - WORDS_IN_A_ROW, end).reduce((sum, word) => mix(Math.imul(sum, 31) ^ word), 7);
    const bin = hash >>> VALUE_BITS;
    const value = hash & ((1 << VALUE_BITS) - 1);
    const least = bins[bin] ?? -1;
    if (least === -1 || value < least) bins[bin] = value;
  }
  const plain = text.trim().replace(/\s+/g, ' ');
  const hash = (hashText(plain, 1) >>> 0).toString(36) + (hashText(plain, 2) >>> 0).toString(36);
  return { words: words.length, hash, bins };
}

/** Estimates how much two texts share, from 0 to 1: rows of five words in both, among all of them. */
export function compareSketches(a: TextSketch, b: TextSketch): number {
  if (a.hash === b.hash) return 1;
  let used = 0;
  let shared = 0;
  for (let bin = 0; bin < BIN_COUNT; bin++) {
    if (a.bins[bin] === -1 && b.bins[bin] === -1) continue;
    used++;
    if (a.bins[bin] === b.bins[bin]) shared++;
  }
  return used === 0 ? 0 : shared / used;
}

/** Keys of which two similar texts have at least one in common. */
export function bandsOf({ bins }: TextSketch): readonly string[] {
  return Array.from({ length: BAND_COUNT }, (_, band) => {
    const start = band * BINS_IN_A_BAND;
    return `${band}:${bins.slice(start, start + BINS_IN_A_BAND).join(',')}`;
  });
}

/** A 32-bit hash (FNV-1a). */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash);
}

/** Spreads every bit over all bits. */
function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const full = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return full ^ (full >>> 16);
}
