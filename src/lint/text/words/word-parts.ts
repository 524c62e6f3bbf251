const GAPS = /[^\p{L}\p{N}]+/u;

/** A word, and its parts where it is a compound. */
export function partsOf(word: string): readonly string[] {
  return GAPS.test(word) ? [word, ...word.split(GAPS)] : [word];
}
