import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { idOfDeed, idOfThing } from '../statements/concepts.ts';
import type { ClausePair } from '../statements/find-modality-pairs.ts';
import { linesAbout, type WantedWords } from '../statements/lines-about.ts';
import { linesThatForbid } from '../statements/lines-that-rule-out.ts';
import { clausesOf, linesBelow } from '../statements/understand-document.ts';
import { inOrder } from '../words/in-order.ts';
import { LineQuery } from '../words/line-query.ts';
import { isDeedOf, readFramed, readStance, type Stance } from './read-stance.ts';
import { FRAME_WORDS } from './stance-frames.ts';

const FRAMED = new LineQuery(() => FRAME_WORDS.map((word) => [[word]]));
/** Nobody says more of a file in such words; it keeps the cost of a hostile one linear. */
const MOST_STANCES = 200;

/** What is required or allowed in one line and forbidden or waived in another, in the same words, one of them in words for just that. */
export const findStancePairs = oncePer((document: AgentDocument): readonly ClausePair[] => {
  const wanted = new Set(linesBelow(document, 'wanted'));
  const stancesOf = (lines: readonly number[], read: typeof readStance): readonly Stance[] =>
    clausesOf(document, lines).flatMap((clause) => read(clause, wanted.has(clause.statement)) ?? []);
  const framed = stancesOf(inOrder(FRAMED.of(document), [...wanted], linesThatForbid(document)), readFramed)
    .slice(0, MOST_STANCES)
    .filter(({ words }) => words.size > 1);
  if (framed.length === 0) return [];
  const others = stancesOf(linesAbout(document, framed.map(wordsOf)), readStance);
  const byWord = new Map<string, Stance[]>();
  for (const other of others)
    for (const word of other.words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [other]);
      else if (known.length < MOST_STANCES) known.push(other);
    }
  const told = new Set<string>();
  return framed.flatMap((one) => {
    for (const other of byWord.get([...one.words][0] ?? '') ?? []) {
      const pair = pairOf(one, other) ?? pairOf(other, one);
      if (pair === undefined) continue;
      const key = `${pair.against.range.start} ${pair.ban.range.start}`;
      if (told.has(key)) return [];
      told.add(key);
      return [pair];
    }
    return [];
  });
});

function wordsOf({ words, clause: { statement } }: Stance): WantedWords {
  return { groups: [...words].map((word) => [idOfThing(word), idOfDeed(word)]), statement };
}

/** The first one leaves no room for the second. */
function pairOf(no: Stance, yes: Stance): ClausePair | undefined {
  const isOpposed = (no.say === 'ban' && (yes.say === 'duty' || yes.say === 'leave')) || (no.say === 'waiver' && yes.say === 'duty');
  if (!isOpposed || no.clause.statement === yes.clause.statement || no.narrowing !== yes.narrowing) return undefined;
  if (no.words.size < 2 || (no.clause.text === yes.clause.text && !yes.isFramed) || !isDeedOf(yes, no)) return undefined;
  if (![...no.words].every((word) => yes.words.has(word))) return undefined;
  // What one list tells how to do and how to undo.
  if (no.opposite !== undefined && no.clause.section === yes.clause.section) return undefined;
  const more = yes.words.size - no.words.size;
  if (more > mostMore(no, yes)) return undefined;
  return {
    against: yes.clause,
    ban: no.clause,
    about: [...no.words].join(' '),
    isMeasured: more === 0 && no.clause.negation?.of !== 'thing',
  };
}

/** An order may tell more than the ban that it breaks; what is allowed, or need not be, is told of in the same words. */
function mostMore(no: Stance, yes: Stance): number {
  if (no.say !== 'ban' || yes.say !== 'duty' || yes.isFramed || no.opposite !== undefined) return 0;
  return yes.isKnown ? 2 : 1;
}
