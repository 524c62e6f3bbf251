/** Source of a pattern that matches one of the phrases, the longest first; blanks and hyphens in a phrase are one. */
export function oneOf(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[ -]/g, '[ -]'))
    .join('|');
}

/** The same where the phrase ends with its last letter. `\b` says so too; behind a word it takes V8 twice as long to compile. */
export function oneWholeOf(phrases: readonly string[]): string {
  return String.raw`(?:${oneOf(phrases)})(?!\w)`;
}
