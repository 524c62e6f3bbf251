/**
 * A question that agent files answer one way or the other, such as whether secrets may stand in files. Patterns are read on clauses in
 * lower case, as whole words; `~` stands for up to four words. A negation in front of a match turns it round, so "never commit
 * secrets" is found by the pattern of the other side.
 */
export interface Practice {
  /** The question, as it stands in a message behind "both are about". */
  readonly about: string;
  /** Beginnings of words, one of which both patterns need. */
  readonly words: string;
  /** One answer, mostly the careful one. */
  readonly holds: string;
  /** The other answer. */
  readonly breaks: string;
}
