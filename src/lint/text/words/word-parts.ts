const GAPS = /[^\p{L}\p{N}]+/u;
const PLAIN = /^[a-z0-9]*$/;

/** A word, and its parts where it is a compound. */
export function partsOf(word: string): readonly string[] {
  return !PLAIN.test(word) && GAPS.test(word) ? [word, ...word.split(GAPS)] : [word];
}
