import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import { oncePer } from '../../../model/once-per.ts';
import { idOfDeed, idOfThing } from '../statements/concepts.ts';
import type { ClausePair } from '../statements/find-modality-pairs.ts';
import { linesAbout, type WantedWords } from '../statements/lines-about.ts';
import { linesThatForbid } from '../statements/lines-that-rule-out.ts';
import { clausesOf, linesBelow } from '../statements/understand-document.ts';
import { inOrder } from '../words/in-order.ts';
import { LineQuery } from '../words/line-query.ts';
import { isDeedOf, readFramed, readStance, type Stance } from './read-stance.ts';
import { FRAME_WORDS, TELLING_WORDS } from './stance-frames.ts';
import { formsOf } from './stance-words.ts';

const FRAMED = new LineQuery(() => [[[...FRAME_WORDS, ...TELLING_WORDS]]]);
/** Those with words that say nothing else. */
const TELLING = new LineQuery(() => [[TELLING_WORDS]]);
/** Nobody says more of a file in such words; it keeps the cost of a hostile one linear. */
const MOST_STANCES = 200;

/** What is required or allowed in one line and forbidden or waived in another, in the same words; bans in plain words give hints. */
export function findStancePairs(document: AgentDocument, leastCertainty: Certainty): readonly ClausePair[] {
  return leastCertainty === 'possible' ? hintsIn(document) : surePairsIn(document);
}

const surePairsIn = oncePer((document: AgentDocument) =>
  pairsFrom(document, inOrder(TELLING.of(document), linesBelow(document, 'wanted'))).filter(({ isMeasured }) => isMeasured),
);

const hintsIn = oncePer((document: AgentDocument) =>
  pairsFrom(document, inOrder(FRAMED.of(document), linesBelow(document, 'wanted'), linesThatForbid(document))).map((pair) => ({
    ...pair,
    isMeasured: false,
  })),
);

function pairsFrom(document: AgentDocument, lines: readonly number[]): readonly ClausePair[] {
  const wanted = new Set(linesBelow(document, 'wanted'));
  const stancesOf = (some: readonly number[], read: typeof readStance): readonly Stance[] =>
    clausesOf(document, some).flatMap((clause) => read(clause, wanted.has(clause.statement)) ?? []);
  const framed = stancesOf(lines, readFramed)
    .filter(({ words }) => words.size > 1)
    .slice(0, MOST_STANCES);
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
}

function wordsOf({ words, clause: { statement } }: Stance): WantedWords {
  return { groups: [...words].map((word) => [...formsOf(word).map(idOfThing), idOfDeed(word)]), statement };
}

/** The first one leaves no room for the second. */
function pairOf(no: Stance, yes: Stance): ClausePair | undefined {
  const isOpposed = (no.say === 'ban' && (yes.say === 'duty' || yes.say === 'leave')) || (no.say === 'waiver' && yes.say === 'duty');
  if (!isOpposed || no.clause.statement === yes.clause.statement || !areAlikeNarrow(no, yes)) return undefined;
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
    isMeasured: more === 0 && isStrict(no) && (yes.isFramed || (yes.isKnown && no.clause.negation?.start !== -1)),
  };
}

/** An order may tell more than the ban that it breaks; what is allowed, or need not be, is told of in the same words. */
function mostMore(no: Stance, yes: Stance): number {
  if (no.say === 'ban' && yes.say === 'leave') return ABSOLUTE.test(no.clause.text) ? 2 : 0;
  if (no.say !== 'ban' || yes.say !== 'duty' || yes.isFramed || no.opposite !== undefined) return 0;
  return yes.isKnown ? 2 : 1;
}

/** "Never squash commits" holds before merging as well. */
function areAlikeNarrow(no: Stance, yes: Stance): boolean {
  return no.narrowing === yes.narrowing || (no.narrowing === undefined && no.say === 'ban' && ABSOLUTE.test(no.clause.text));
}

/** Leaves no room for a case. */
const ABSOLUTE = /\b(?:never|under no circumstances|strictly|no exceptions?)\b/;
/** "Crates are not painted" may tell what is so. */
const STRICT = /\b(?:never|must not|may not|not to)\b|^(?:you )?(?:do not|don't)\b/;

function isStrict({ say, clause: { text, negation } }: Stance): boolean {
  return say === 'waiver' || negation?.start === -1 || (negation?.of !== 'thing' && (STRICT.test(text) || FRAMED_BAN.test(text)));
}

const FRAMED_BAN =
  /\b(?:forbidden|prohibited|banned|disallowed|unacceptable|not (?:allowed|permitted|acceptable)|out of scope|off limits|no circumstances|only)\b/;
