import { BIN_COUNT, BIN_WIDTH, EMPTY_BIN } from './rows-of-words.ts';

/** A fingerprint of a text, small enough to keep for every file. */
export type TextSketch = {
  /** How many words the text has. */
  readonly words: number;
  /** Equal for texts that differ in blanks and line endings only. */
  readonly hash: number;
  /** The least hash of five words in a row in each of 128 bins, as characters: a run keeps those of every file. */
  readonly bins: string;
};

/** Two texts that share 80 % of their bins agree on some band with 99.8 % chance. */
const BINS_IN_A_BAND = 6;
export const BAND_COUNT: number = Math.floor(BIN_COUNT / BINS_IN_A_BAND);

/** Estimates how much two texts share, from 0 to 1: rows of five words in both, among all of them. */
export function compareSketches(a: TextSketch, b: TextSketch): number {
  if (a.hash === b.hash) return 1;
  let used = 0;
  let shared = 0;
  for (let at = 0; at < BIN_COUNT * BIN_WIDTH; at += BIN_WIDTH) {
    const bin = a.bins.slice(at, at + BIN_WIDTH);
    const isSame = b.bins.startsWith(bin, at);
    if (isSame && bin === EMPTY_BIN) continue;
    used++;
    if (isSame) shared++;
  }
  return used === 0 ? 0 : shared / used;
}

/** The key of a text for one of `BAND_COUNT` bands; two similar texts have at least one in common. */
export function bandOf({ bins }: TextSketch, band: number): string {
  const start = band * BINS_IN_A_BAND * BIN_WIDTH;
  return bins.slice(start, start + BINS_IN_A_BAND * BIN_WIDTH);
}
