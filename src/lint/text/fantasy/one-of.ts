/** Source of a pattern that matches one of the phrases, the longest first; a blank in a phrase stands for a hyphen as well. */
export function oneOf(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', '[ -]'))
    .join('|');
}
