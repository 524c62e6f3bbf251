import type { AgentDocument } from '../../../model/agent-document.ts';
import { standInTwoRecords } from '../outline/find-records.ts';
import { thingClass } from '../statements/index-clauses.ts';
import { stemsIn } from '../statements/read-deed.ts';
import { clausesOf } from '../statements/understand-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { linesLike } from '../words/line-query.ts';
import type { ExclusivePair } from './exclusive-pair.ts';

/** A clause that puts things in a folder: what, where, and whether all of it. */
interface Placed {
  readonly clause: UnderstoodClause;
  readonly things: readonly string[];
  readonly folder: string;
  readonly isAll: boolean;
  /** "Reports: `out/`": a label and a path; two of them describe two layouts. */
  readonly isLabel: boolean;
}

const PATH = String.raw`((?:\.{0,2}\/)?[\w.@~-]{1,60}\/[\w./[\]{}<>*@-]{0,120})`;
const PUT = new RegExp(
  String.raw`^(?:always |must )?(?:maintain|keep|store|save|put|place|write|create|centrali[sz]e|document|file|collect|move|migrate|deliver|generate|export|dump|record|log)s?\b(.{2,80}?) (?:in|into|to|under|inside|at|below) (?:the )?${PATH}`,
);
/** "Screenshots go to shots/", "journey maps live under maps/". */
const LIE = new RegExp(
  String.raw`^(.{2,60}?) (?:go(?:es)?|lives?|belongs?|stays?|sits?|lands?|(?:is|are|be) (?:always )?(?:stored|kept|saved|placed|put|written|filed|found|located|collected)) (?:in|into|to|under|inside|at|below) (?:the )?${PATH}`,
);
/** "Page objects: tests/pages/[name].ts": the line is a label and a path. */
const BARE = new RegExp(String.raw`^${PATH}(?= |$)`);
/** A kind of thing in the plural; "location" or a key of a table may stand for anything. */
const NAMES_KIND = /^(?:all |the |every )?(?:[a-z-]{2,20} ){0,3}[a-z-]{3,20}s$/;
const ALL = /\b(?:all|every|only|always|each|exclusively|solely|nothing)\b/;
/** A second home for what a first line keeps in one place: documents that go to "the canonical location". */
const MIGRATED =
  /\bmigrat(?:e|es|ion)(?: of)?\b(.{2,60}?) to (?:the |a )?(?:canonical|central|authoritative|authority|official)(?: \w+){0,2} (?:locations?|root|folder|directory|store)\b/;

const PLACING = linesLike(PUT, LIE);
const MIGRATING = linesLike(MIGRATED);
/** Where a clause in the plural ends and one begins that may be a path. */
const NAMES_THEN_PATH = /s[*_`"”]{0,4}(?: ?[—–-]|[:,.!?;])[*_`"”)]{0,4}\s{1,3}[*_`"“]{0,4}(?:\.{0,2}\/)?[\w.@~-]{1,60}\//i;

/** Nobody names more; it keeps the cost of a hostile file linear. */
const MOST_PLACES = 100;
const MOST_WORDS = 5;

/** All things of a kind in one folder, and things of that kind in another. */
export function findPlaces(document: AgentDocument): readonly ExclusivePair[] {
  const open = openClauses(document, linesThatPlace(document));
  const placed = open.flatMap((clause, index) => placedIn(clause, open[index - 1])).slice(0, MOST_PLACES);
  const pairs = placed.flatMap((one) => [...rivalFolders(document, one, placed), ...migrations(one, document)]);
  return pairs.slice(0, 1);
}

function openClauses(document: AgentDocument, lines: readonly number[]): readonly UnderstoodClause[] {
  return clausesOf(document, lines).filter(({ condition, negation }) => condition === undefined && negation === undefined);
}

/** Lines with a slash that put something somewhere, or that name things and then a path. */
function linesThatPlace(document: AgentDocument): readonly number[] {
  const placing = new Set(PLACING.of(document));
  return document.statements.flatMap(({ text }, index) =>
    text.includes('/') && (placing.has(index) || NAMES_THEN_PATH.test(text)) ? [index] : [],
  );
}

function placedIn(clause: UnderstoodClause, before: UnderstoodClause | undefined): readonly Placed[] {
  const { text, statement } = clause;
  if (!text.includes('/')) return [];
  const lies = LIE.exec(text);
  const match = lies ?? PUT.exec(text);
  if (match !== null)
    return place(clause, match[1] ?? '', match[2] ?? '', lies !== null || ALL.test(match[1] ?? '') || text.startsWith('always'));
  const path = before?.statement === statement ? BARE.exec(text)?.[1] : undefined;
  return path === undefined || before === undefined || !NAMES_KIND.test(before.text)
    ? []
    : place(clause, before.text, path, true).map((one) => ({ ...one, isLabel: true }));
}

function place(clause: UnderstoodClause, thing: string, path: string, isAll: boolean): readonly Placed[] {
  const things = stemsIn(thing).map(thingClass);
  const folder = path.replace(/^\.?\//, '').replace(/[^/]*$/, '');
  // "Tests: 46/48 passed".
  if (things.length === 0 || things.length > MOST_WORDS || !/[a-z]/.test(folder)) return [];
  return [{ clause, things, folder, isAll, isLabel: false }];
}

function rivalFolders(document: AgentDocument, one: Placed, placed: readonly Placed[]): readonly ExclusivePair[] {
  const rival = placed.find(
    (other) =>
      other.clause.statement !== one.clause.statement &&
      !(one.isLabel && other.isLabel) &&
      (one.isAll ? isSameThing(one, other) : isVerySame(one, other)) &&
      areApart(one, other) &&
      !standInTwoRecords(document, one.clause.range, other.clause.range),
  );
  return rival === undefined ? [] : [{ alone: one.clause, other: rival.clause, what: 'place' }];
}

/** Word for word; a report of one kind and another report may go to two places. */
function isVerySame(one: Placed, other: Placed): boolean {
  return one.things.length > 1 && one.things.join(' ') === other.things.join(' ');
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

function migrations(one: Placed, document: AgentDocument): readonly ExclusivePair[] {
  const kind = one.things.at(-1);
  const other = openClauses(document, MIGRATING.of(document)).find((clause) => {
    const moved = clause.text.includes('migrat') ? MIGRATED.exec(clause.text)?.[1] : undefined;
    return moved !== undefined && kind !== undefined && stemsIn(moved).map(kindOf).includes(kindOf(kind));
  });
  return other === undefined ? [] : [{ alone: one.clause, other, what: 'place', cluster: 'documents in two places' }];
}

/** Documents and documentation are the same thing in a folder. */
function kindOf(stem: string): string {
  return stem.startsWith('doc') ? 'doc' : thingClass(stem);
}
