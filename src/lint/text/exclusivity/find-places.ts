import { thingClass } from '../statements/index-clauses.ts';
import { stemsIn } from '../statements/read-deed.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import type { ExclusivePair } from './exclusive-pair.ts';

/** A clause that puts things in a folder: what, where, and whether all of it. */
interface Placed {
  readonly clause: UnderstoodClause;
  readonly things: readonly string[];
  readonly folder: string;
  readonly isAll: boolean;
}

const PUT =
  /^(?:always |must )?(?:maintain|keep|store|save|put|place|write|create|centrali[sz]e|document|file|collect|move|migrate|deliver)s?\b(.{2,80}?) (?:in|into|to|under|inside|at) (?:the )?((?:\.{0,2}\/)?[\w.-]+\/[\w./-]*)/;
const ALL = /\b(?:all|every|only|always|each|exclusively|solely|nothing)\b/;
/** A second home for what a first line keeps in one place: documents that go to "the canonical location". */
const MIGRATED =
  /\bmigrat(?:e|es|ion)(?: of)?\b(.{2,60}?) to (?:the |a )?(?:canonical|central|authoritative|authority|official)(?: \w+){0,2} (?:locations?|root|folder|directory|store)\b/;

/** Nobody names more; it keeps the cost of a hostile file linear. */
const MOST_PLACES = 100;

/** All things of a kind in one folder, and things of that kind in another. */
export function findPlaces(clauses: readonly UnderstoodClause[]): readonly ExclusivePair[] {
  const open = clauses.filter(({ condition, negation }) => condition === undefined && negation === undefined);
  const placed = open.flatMap(placedIn).slice(0, MOST_PLACES);
  const pairs = placed.filter(({ isAll }) => isAll).flatMap((one) => [...rivalFolders(one, placed), ...migrations(one, open)]);
  return pairs.slice(0, 1);
}

function placedIn(clause: UnderstoodClause): readonly Placed[] {
  if (!clause.text.includes('/')) return [];
  const match = PUT.exec(clause.text);
  if (match === null) return [];
  const things = stemsIn(match[1] ?? '').map(thingClass);
  return [
    { clause, things, folder: (match[2] ?? '').replace(/^\.?\//, ''), isAll: ALL.test(match[1] ?? '') || clause.text.startsWith('always') },
  ];
}

function rivalFolders(one: Placed, placed: readonly Placed[]): readonly ExclusivePair[] {
  const rival = placed.find((other) => other.clause.statement !== one.clause.statement && isSameThing(one, other) && areApart(one, other));
  return rival === undefined ? [] : [{ alone: one.clause, other: rival.clause, what: 'place', isMeasured: true }];
}

/** The thing is the last word: "all test reports" and "the coverage reports" are both reports. */
function isSameThing(one: Placed, other: Placed): boolean {
  const others = other.things.filter((thing) => thing !== 'all');
  return (
    others.length > 0 &&
    one.things.at(-1) === others.at(-1) &&
    one.things.filter((thing) => thing !== 'all').every((thing) => others.includes(thing))
  );
}

/** Neither folder lies in the other. */
function areApart(one: Placed, other: Placed): boolean {
  return !one.folder.startsWith(other.folder) && !other.folder.startsWith(one.folder);
}

function migrations(one: Placed, open: readonly UnderstoodClause[]): readonly ExclusivePair[] {
  const kind = one.things.at(-1);
  const other = open.find((clause) => {
    const moved = clause.text.includes('migrat') ? MIGRATED.exec(clause.text)?.[1] : undefined;
    return moved !== undefined && kind !== undefined && stemsIn(moved).map(kindOf).includes(kindOf(kind));
  });
  return other === undefined ? [] : [{ alone: one.clause, other, what: 'place', isMeasured: false, cluster: 'documents in two places' }];
}

/** Documents and documentation are the same thing in a folder. */
function kindOf(stem: string): string {
  return stem.startsWith('doc') ? 'doc' : thingClass(stem);
}
