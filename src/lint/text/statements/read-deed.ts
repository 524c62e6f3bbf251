import { oncePer } from '../../../model/once-per.ts';
import { DETERMINERS, NOUN_PLURALS } from '../grammar/line-patterns.ts';
import { readVerb } from '../grammar/read-verb.ts';
import { wordsOf, type Word } from '../grammar/words-of.ts';
import { stemOf } from './stem-of.ts';
import type { Deed, UnderstoodClause } from './understood-clause.ts';
import { SMALL_WORDS } from './word-classes.ts';

const SMALL = new Set(SMALL_WORDS.split(/\s+/));
/** Words between a subject and what it does; behind the second kind a deed is in the passive. */
const MODALS = new Set("must should shall will would may can could might cannot can't won't mustn't shouldn't".split(' '));
const BEING = new Set("is are was were be been being get gets got isn't aren't".split(' '));
/** Words that may stand between: "must always be", "is to be". */
const BETWEEN = new Set('not never always only also then still first to have has had been be being get both each'.split(' '));
/** A subject longer than this is none. */
const MOST_IN_SUBJECT = 9;
const QUANTIFIERS = new Set('any the a an'.split(' '));
/** Where no subject reaches across: "for projects that are" says nothing yet. */
const NO_SUBJECT = new Set('that which who whose when if where while and or but because so than'.split(' '));

/** What a clause wants to have done or not done. In the passive the things stand in front: "copies are never kept". */
export const readDeed = oncePer(({ text, negation }: Pick<UnderstoodClause, 'text' | 'negation'>): Deed => {
  const words = wordsOf(text);
  const from = negation?.end ?? 0;
  if (negation?.of === 'everything') return readNothing(words, negation.start, negation.end);
  if (from <= 0) return readFinite(words) ?? readStating(words) ?? readFirst(words, []);
  const behind = words.filter((word) => word.start >= from);
  if (negation?.of === 'thing') return readFinite(behind) ?? { action: undefined, objects: stemsOf(behind) };
  return readFirst(
    behind,
    words.filter((word) => word.start < from),
  );
});

/** Every stem of a text that carries meaning, in order. */
export function stemsIn(text: string): readonly string[] {
  return stemsOf(wordsOf(text));
}

/** The deed that begins the words; in front stands what it is done to when a past form follows: "copies are never kept". */
function readFirst(words: readonly Word[], front: readonly Word[]): Deed {
  const bearing = words.filter(({ text }) => !SMALL.has(text));
  const index = bearing[0]?.text.endsWith('ly') === true && bearing.length > 1 ? 1 : 0;
  const first = bearing[index];
  // "Don't make any code edits" codes nothing.
  const isNoun = first !== undefined && QUANTIFIERS.has(words[words.indexOf(first) - 1]?.text ?? '');
  const verb = first === undefined || isNoun ? undefined : readVerb(first.text);
  if (verb === undefined) return { action: undefined, objects: stemsOf(bearing) };
  const rest = bearing.filter((_word, at) => at !== index);
  return { action: verb.lemma, objects: stemsOf(verb.form === 'past' ? [...front, ...rest] : rest) };
}

/** "Every container must use pinned versions", "configs are edited by hand": a subject, what stands between, and a verb. */
function readFinite(words: readonly Word[]): Deed | undefined {
  const at = words.findIndex(({ text }) => MODALS.has(text) || BEING.has(text) || NO_SUBJECT.has(text));
  const helper = words[at]?.text ?? '';
  if (at < 1 || at > MOST_IN_SUBJECT || NO_SUBJECT.has(helper) || isOrder(words[0])) return undefined;
  const next = words.findIndex(({ text }, index) => index > at && !BETWEEN.has(text) && !text.endsWith('ly'));
  const verb = next < 0 ? undefined : readVerb(words[next]?.text ?? '');
  const isPassive = words.slice(at, next).some(({ text }) => BEING.has(text)) && verb?.form === 'past';
  if (verb === undefined || (!isPassive && (verb.form !== 'base' || !MODALS.has(helper)))) return undefined;
  return { action: verb.lemma, objects: stemsOf([...words.slice(0, at), ...words.slice(next + 1)]) };
}

/** "Each service owns its data": a subject, and a verb in the third person before its object. */
function readStating(words: readonly Word[]): Deed | undefined {
  const at = words.findIndex(({ text }, index) => index > 0 && DETERMINERS.has(words[index + 1]?.text ?? '') && isThird(text));
  if (at < 1 || at > MOST_IN_SUBJECT || isOrder(words[0]) || words.slice(0, at).some(({ text }) => NO_SUBJECT.has(text))) return undefined;
  return { action: readVerb(words[at]?.text ?? '')?.lemma, objects: stemsOf([...words.slice(0, at), ...words.slice(at + 1)]) };
}

function isThird(word: string): boolean {
  const verb = readVerb(word);
  return verb?.form === 'third' && !NOUN_PLURALS.has(word);
}

function isOrder(word: Word | undefined): boolean {
  const verb = word === undefined ? undefined : readVerb(word.text);
  return verb?.form === 'base' && !verb.isAmbiguous && !SMALL.has(word?.text ?? '');
}

/** "Document nothing", "nothing is written outside the folder": the deed is the last one in front, else the first one behind. */
function readNothing(words: readonly Word[], start: number, end: number): Deed {
  const front = words.filter((word) => word.end <= start && !SMALL.has(word.text));
  const behind = words.filter((word) => word.start >= end && !SMALL.has(word.text));
  const verb = front.findLast(({ text }) => readVerb(text) !== undefined) ?? behind.find(({ text }) => readVerb(text) !== undefined);
  const rest = [...front, ...behind].filter((word) => word !== verb);
  return { action: verb === undefined ? undefined : readVerb(verb.text)?.lemma, objects: stemsOf(rest) };
}

/** True for a word that leaves an instruction as it is. */
export function isSmallWord(word: string): boolean {
  return SMALL.has(word);
}

function stemsOf(words: readonly Word[]): readonly string[] {
  return [...new Set(words.filter((word) => !SMALL.has(word.text)).map((word) => stemOf(word.text)))];
}
