/**
 * Things of which a project uses one at a time. Data only: each class is a decision that teams write down, with its usual options. A line
 * that allows one option alone conflicts with a line that orders another.
 */
export interface Choice {
  /** What is chosen, as it stands in a message. */
  readonly what: string;
  /** The options in lower case, each with its other names behind a bar. */
  readonly options: readonly string[];
  /** Words that the line must hold too, where the options have other meanings. */
  readonly near?: RegExp;
  /** True where nobody takes two of them in one text: two orders are enough. */
  readonly isEither?: true;
}
