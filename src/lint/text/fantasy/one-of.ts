/** Source of a pattern that matches one of the phrases, the longest first; blanks and hyphens in a phrase are one. */
export function oneOf(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[ -]/g, '[ -]'))
    .join('|');
}
