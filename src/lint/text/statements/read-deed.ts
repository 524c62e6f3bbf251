import { readVerb } from '../grammar/read-verb.ts';
import { wordsOf, type Word } from '../grammar/words-of.ts';
import { stemOf } from './stem-of.ts';
import type { Deed, UnderstoodClause } from './understood-clause.ts';
import { SMALL_WORDS } from './word-classes.ts';

const SMALL = new Set(SMALL_WORDS.split(/\s+/));

/** What a clause wants to have done or not done. In the passive the things stand in front: "copies are never kept". */
export function readDeed({ text, negation }: UnderstoodClause): Deed {
  const from = negation?.end ?? 0;
  const words = wordsOf(text);
  const behind = words.filter((word) => word.start >= from && !SMALL.has(word.text));
  const first = behind[0];
  const verb = first === undefined || negation?.isThing === true ? undefined : readVerb(first.text);
  if (verb === undefined) return { action: undefined, objects: stemsOf(behind) };
  const isPassive = verb.form === 'past' && from > 0;
  const rest = isPassive ? [...words.filter((word) => word.start < from), ...behind.slice(1)] : behind.slice(1);
  return { action: verb.lemma, objects: stemsOf(rest) };
}

/** Every stem of a text that carries meaning, in order. */
export function stemsIn(text: string): readonly string[] {
  return stemsOf(wordsOf(text));
}

function stemsOf(words: readonly Word[]): readonly string[] {
  return [...new Set(words.filter((word) => !SMALL.has(word.text)).map((word) => stemOf(word.text)))];
}
