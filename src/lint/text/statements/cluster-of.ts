import type { UnderstoodClause } from './understood-clause.ts';

/** Enough to tell two defects apart. */
const MOST_CHARACTERS = 60;

/** The same name for the same pair of lines in every file that they were copied into. */
export function clusterOf(one: UnderstoodClause, other: UnderstoodClause): string {
  return `${one.text.slice(0, MOST_CHARACTERS)} / ${other.text.slice(0, MOST_CHARACTERS)}`;
}
