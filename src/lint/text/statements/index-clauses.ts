import { readDeed } from './read-deed.ts';
import type { Deed, UnderstoodClause } from './understood-clause.ts';
import { SAME_DEEDS } from './deed-classes.ts';
import { FIELD_THINGS } from './field-things.ts';
import { SAME_THINGS } from './thing-classes.ts';

const DEEDS = rowsByWord(SAME_DEEDS);
const THINGS = rowsByWord([...SAME_THINGS, ...FIELD_THINGS]);

function rowsByWord(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.flatMap((row) => row.split(' ').map((word, _index, words) => [word, words] as const)));
}

/** A deed and all that mean the same. */
export function sameDeeds(action: string): readonly string[] {
  return DEEDS.get(action) ?? [action];
}

/** A thing and all that mean the same. */
export function sameThings(stem: string): readonly string[] {
  return THINGS.get(stem) ?? [stem];
}

/** The word that stands for a thing and all that mean the same. */
export function thingClass(stem: string): string {
  return THINGS.get(stem)?.[0] ?? stem;
}

/** A clause with what it wants. */
export interface ReadClause extends Deed {
  readonly clause: UnderstoodClause;
}

/** Clauses by deed and thing, so that only what speaks of both is ever compared. */
export type ClauseIndex = ReadonlyMap<string, readonly ReadClause[]>;

/** More clauses that do the same to the same thing tell nothing new. */
const MOST_OF_A_KIND = 30;

export function indexClauses(clauses: readonly UnderstoodClause[]): ClauseIndex {
  const index = new Map<string, ReadClause[]>();
  for (const clause of clauses) {
    const deed = readDeed(clause);
    for (const key of keysOf(deed)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [{ clause, ...deed }]);
      else if (known.length < MOST_OF_A_KIND) known.push({ clause, ...deed });
    }
  }
  return index;
}

/** Clauses that may do the same deed to all of the things: those of the rarest pair. */
export function clausesAbout(index: ClauseIndex, deed: Deed): readonly ReadClause[] {
  let fewest: readonly ReadClause[] | undefined;
  for (const key of keysOf(deed)) {
    const found = index.get(key) ?? [];
    if (fewest === undefined || found.length < fewest.length) fewest = found;
  }
  return fewest ?? [];
}

function keysOf({ action, objects }: Deed): readonly string[] {
  if (action === undefined) return [];
  const deed = sameDeeds(action)[0] ?? action;
  return [...new Set(objects.map((object) => `${deed} ${thingClass(object)}`))];
}
