import type { AgentDocument } from '../../../model/agent-document.ts';
import { standInTwoRecords } from '../outline/find-records.ts';
import { conceptsIn, idOfDeed, idOfThing } from '../statements/concepts.ts';
import { mayDoIt } from '../statements/does-it.ts';
import { haveOwnLabels } from '../statements/have-own-labels.ts';
import { linesAbout } from '../statements/lines-about.ts';
import { clausesOf } from '../statements/understand-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { linesLike } from '../words/line-query.ts';
import type { ExclusivePair } from './exclusive-pair.ts';

/** "Take rates only from the bank": a deed and its things, the small word behind them, and the one thing that stands there. */
interface Slot {
  readonly clause: UnderstoodClause;
  readonly deed: readonly string[];
  readonly link: string;
  readonly value: readonly string[];
}

/** What stands behind each of the small words. */
const LINKS: ReadonlyMap<string, string> = new Map(
  ['source from', 'destination to', 'place in on at under', 'means with through via by', 'form as'].flatMap((row) => {
    const [what = '', ...links] = row.split(' ');
    return links.map((link) => [link, what] as const);
  }),
);
const LINK = `(${[...LINKS.keys()].join('|')})`;
const ALONE = '(?:only|solely|exclusively|strictly)';
const SLOTS: readonly RegExp[] = [
  `^([a-z].{2,80}?) ${ALONE} ${LINK} (.{2,60})$`,
  `^([a-z].{2,80}?) ${LINK} (.{2,60}?),? (?:only|exclusively|alone|and (?:nothing|nowhere) else)$`,
  `^only ([a-z].{2,80}?) ${LINK} (.{2,60})$`,
  `^([a-z].{2,80}?) ${LINK} (?:nothing (?:but|other than)|no other [a-z]+ than) (.{2,60})$`,
].map((source) => new RegExp(source));
const SLOT_LINES = linesLike(...SLOTS);
/** Nobody closes more; it keeps the cost of a hostile file linear. */
const MOST_SLOTS = 20;
const LONGEST = 160;
/** Deeds that are done in many places. */
const WIDE: ReadonlySet<string> = new Set('use work run focus rely do be apply operate act proceed write read make go get'.split(' '));
/** What opens a place again, and what speaks of an exception. */
const OPEN = /\b(?:also|not|never|no|or|either|unless|except|when|if|where|while|instead|than|such as|e\.g|optional\w*|legacy|only)\b/;

/** One place, source or means alone for a deed, and another one for the same deed to the same things in the same words. */
export function findSlots(document: AgentDocument): readonly ExclusivePair[] {
  const slots = clausesOf(document, SLOT_LINES.of(document)).flatMap(slotIn).slice(0, MOST_SLOTS);
  return slots.flatMap((slot): readonly ExclusivePair[] => {
    const groups = slot.deed.map((word) => [idOfThing(word), idOfDeed(word)]);
    const lines = linesAbout(document, [{ groups, statement: slot.clause.statement }]);
    const other = clausesOf(document, lines).find(
      (clause) =>
        fillsOtherwise(clause, slot) &&
        !standInTwoRecords(document, clause.range, slot.clause.range) &&
        !haveOwnLabels(document, clause, slot.clause),
    );
    return other === undefined ? [] : [{ alone: slot.clause, other, what: LINKS.get(slot.link) ?? 'thing' }];
  });
}

function slotIn(clause: UnderstoodClause): readonly Slot[] {
  const { text, negation } = clause;
  if (negation !== undefined || text.length > LONGEST || (clause.condition !== undefined && !clause.condition.startsWith('only')))
    return [];
  for (const pattern of SLOTS) {
    const [, front = '', link = '', behind = ''] = pattern.exec(text) ?? [];
    const [deed, value] = [keysOf(front), keysOf(behind)];
    if (deed.length === 0 || value.length === 0 || (deed.length === 1 && WIDE.has(deed[0] ?? '')) || !mayDoIt(`${front} ${link} ${behind}`))
      continue;
    return [{ clause, deed, link, value }];
  }
  return [];
}

/** The same words in front of the same small word, and behind it nothing of what alone may stand there. */
function fillsOtherwise({ text, negation, condition }: UnderstoodClause, { deed, link, value }: Slot): boolean {
  if (negation !== undefined || condition !== undefined || text.length > LONGEST || text.endsWith(':') || OPEN.test(text) || !mayDoIt(text))
    return false;
  for (let at = text.indexOf(` ${link} `); at >= 0; at = text.indexOf(` ${link} `, at + 1)) {
    const front = keysOf(text.slice(0, at));
    if (front.length !== deed.length || !deed.every((word) => front.includes(word))) continue;
    const other = keysOf(text.slice(at + link.length + 2));
    return areOthers(other, value);
  }
  return false;
}

/** "The main branch" and "the develop branch" are two; "the bank" may be "the central bank". */
function areOthers(one: readonly string[], other: readonly string[]): boolean {
  const [some, others] = one.at(-1) === other.at(-1) ? [one.slice(0, -1), other.slice(0, -1)] : [one, other];
  return some.length > 0 && others.length > 0 && !some.some((word) => others.includes(word));
}

function keysOf(text: string): readonly string[] {
  return [...new Set(conceptsIn(text).map(({ verb, stem }) => verb ?? stem))];
}
