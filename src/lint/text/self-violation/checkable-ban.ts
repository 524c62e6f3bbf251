/** Something that rules of agent files forbid and that can be seen in code. */
export interface CheckableBan {
  /** What is forbidden, as it stands in a message. */
  readonly what: string;
  /** Beginnings of words, in lower case, of which each clause that forbids it has one. */
  readonly words: string;
  /** The thing in a clause that forbids it, in lower case and without marks. */
  readonly named: RegExp;
  /** A clause that forbids it without a negation, by naming what to do instead. */
  readonly instead?: RegExp;
  /** The thing in one line of code. */
  readonly seen: RegExp;
  /** Languages of fences, where the thing means nothing elsewhere. */
  readonly languages?: RegExp;
  /** What in the same block shows that the ban is kept after all. */
  readonly keptBy?: RegExp;
  /** True when the findings were read over many files and at least nine of ten are right. */
  readonly isMeasured?: boolean;
}
