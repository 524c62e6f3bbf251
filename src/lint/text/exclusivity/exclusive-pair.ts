import type { UnderstoodClause } from '../statements/understood-clause.ts';

/** A clause that leaves room for one thing alone, and one that takes another. */
export interface ExclusivePair {
  readonly alone: UnderstoodClause;
  readonly other: UnderstoodClause;
  /** Further lines that leave room for the same thing alone. */
  readonly more?: readonly UnderstoodClause[];
  /** What is chosen, in a few words. */
  readonly what: string;
  /** Joins copies whose words differ. */
  readonly cluster?: string;
}
