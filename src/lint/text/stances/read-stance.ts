import { readVerb } from '../grammar/read-verb.ts';
import { doesIt, mayDoIt } from '../statements/does-it.ts';
import { readDeed } from '../statements/read-deed.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import {
  ANY_FRONT,
  BANS,
  DENIED,
  ENDS_IN_PREDICATE,
  FRONTS,
  NEVER_DO,
  PREDICATE,
  PREDICATES,
  UNIVERSAL,
  type Say,
} from './stance-frames.ts';
import { GENERIC, narrowingOf, tellingWords } from './stance-words.ts';

/** What a clause says of a deed or a thing, without the words that say it. */
export interface Stance {
  readonly clause: UnderstoodClause;
  readonly say: Say;
  /** What it is about, each word by its verb or its stem; deeds that every thing has ("use", "have") are left out. */
  readonly words: ReadonlySet<string>;
  /** The deed in front; undefined where there is none. */
  readonly deed: string | undefined;
  /** What is not done by doing the deed: whoever hides a thing does not show it. */
  readonly opposite: string | undefined;
  /** True where words or a title around it say it ("is optional", "feel free to"), not the form of the clause alone. */
  readonly isFramed: boolean;
  /** False where the deed in front is not known as one. */
  readonly isKnown: boolean;
  /** "Before the merge": what narrows it, in the order of its words. */
  readonly narrowing: string | undefined;
}

/** Deeds that bring in what must not be used. */
const MAKING: ReadonlySet<string> = new Set('write show give create insert start begin'.split(' '));
/** Words behind which a deed is bound to a time or another one. */
const BOUND = /\b(?:instead|rather|only|until|unless|except|than|either|both|sometimes|usually|may be|might)\b/;
/** Of a thing that is not there nothing is asked. */
const DENIES = /\b(?:no|zero|without|not|never|nor|cannot)\b|n't\b/;
const ALWAYS = /^(?:always|you must(?: always)?|must(?: always)?) /;
/** "No ticket required". */
const NO_NEED = /^no (.{3,60}) (?:required|needed|necessary)$/;
const NO = /^(?:no|zero) /;

/** What a clause says of its words; undefined where it is bound to a case or says nothing. */
export function readStance(clause: UnderstoodClause, isWanted: boolean): Stance | undefined {
  return readFramed(clause, isWanted) ?? readPlain(clause);
}

/** What the words or a title around a clause say of it, and what it bans. */
export function readFramed(clause: UnderstoodClause, isWanted: boolean): Stance | undefined {
  const said = clause.condition === undefined ? frameOf(clause, isWanted) : undefined;
  return said === undefined ? undefined : stanceOf(clause, { ...said, isFramed: true });
}

function frameOf(clause: UnderstoodClause, isWanted: boolean): Omit<Said, 'isFramed'> | undefined {
  const text = plainOf(clause);
  const framed = text.startsWith('no need ') ? undefined : predicateOf(text);
  if (framed !== undefined) return { ...framed, deed: deedIn(framed.about) };
  if (clause.negation?.start === -1) return { say: 'ban', about: text, deed: deedIn(text) };
  const front = ANY_FRONT.test(text) ? frontOf(text) : undefined;
  if (front !== undefined) return front;
  if (isWanted) return { say: 'duty', about: text, deed: deedIn(text) };
  if (clause.negation === undefined) return UNIVERSAL.test(text) ? { say: 'duty', about: text, deed: undefined } : undefined;
  // A deed that the lexicon does not have is one all the same behind "never".
  return BANS.test(text) ? { say: 'ban', about: text, deed: readDeed(clause).action ?? NEVER_DO.exec(text)?.[1] } : undefined;
}

function frontOf(text: string): Omit<Said, 'isFramed'> | undefined {
  for (const [say, words, opposite] of FRONTS) {
    const front = words.exec(text)?.[0];
    if (front === undefined) continue;
    const about = `${opposite === undefined ? '' : `${opposite} `}${text.slice(front.length)}`;
    const deed = deedIn(about) ?? (say === 'ban' && opposite === undefined ? about.split(' ', 1)[0] : undefined);
    return { say, about, deed, opposite };
  }
  return undefined;
}

/** What the form of an order alone says. */
function readPlain(clause: UnderstoodClause): Stance | undefined {
  if (clause.condition !== undefined || clause.negation !== undefined) return undefined;
  const about = plainOf(clause).replace(ALWAYS, '');
  const deed = mayDoIt(about) ? readDeed(clause).action : about.split(' ', 1)[0];
  return stanceOf(clause, { say: 'duty', about, deed, isFramed: false, isKnown: doesIt(about) });
}

function plainOf({ text }: UnderstoodClause): string {
  return text.replace(/[.!:;,]+$/, '');
}

interface Said {
  readonly say: Say;
  readonly about: string;
  readonly deed: string | undefined;
  readonly opposite?: string | undefined;
  readonly isFramed: boolean;
  readonly isKnown?: boolean;
}

/** "No screenshot is required for drafts": the thing, where it holds, and what is said of it. */
function predicateOf(text: string): Pick<Said, 'say' | 'about'> | undefined {
  const waived = NO_NEED.exec(text)?.[1];
  if (waived !== undefined) return { say: 'waiver', about: waived };
  const found = ENDS_IN_PREDICATE.test(text) ? PREDICATE.exec(text) : null;
  if (found === null) return undefined;
  const [, thing = '', adverb = '', word = '', where = ''] = found;
  if (!Object.hasOwn(PREDICATES, word)) return undefined;
  const said = PREDICATES[word] ?? 'duty';
  const isDenied = /^(?:never|not|no longer)$/.test(adverb) !== NO.test(thing);
  return { say: isDenied ? DENIED[said] : said, about: `${thing.replace(NO, '')} ${where}` };
}

function stanceOf(clause: UnderstoodClause, { say, about, deed, opposite, isFramed, isKnown = true }: Said): Stance | undefined {
  if (BOUND.test(about) || (say !== 'ban' && DENIES.test(about))) return undefined;
  const telling = tellingWords(about);
  if (telling.size === 0) return undefined;
  return { clause, say, words: telling, deed, opposite, isFramed, isKnown, narrowing: narrowingOf(about) };
}

function deedIn(text: string): string | undefined {
  return readVerb(text.split(' ', 1)[0] ?? '')?.lemma;
}

/** True where what a line does is what the other one speaks of: "ask before you rename" renames nothing. */
export function isDeedOf({ deed, isFramed, isKnown }: Stance, { words, clause: no, deed: other, opposite }: Stance): boolean {
  if (opposite !== undefined) return deed === opposite;
  if (deed === undefined) return isFramed;
  if (no.negation?.of === 'thing' && !isFramed) return GENERIC.has(deed);
  // A word that is not known as a deed is one where the other line has it as one.
  if (!isKnown) return deed === other;
  return GENERIC.has(deed) || words.has(deed) || (other !== undefined && GENERIC.has(other) && MAKING.has(deed));
}
