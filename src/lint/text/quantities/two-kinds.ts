import { ASPECTS } from './aspects.ts';
import { wordsOf } from './line-words.ts';
import { conceptOf, isMeasureName } from './measure-lexicon.ts';
import type { Measure } from './measure-line.ts';
import { isDeed } from './word-weights.ts';

/** "Access tokens" and "refresh tokens": each line puts a word of its own right before a thing that both name. */
export function haveTwoKinds(one: Measure, other: Measure, shared: readonly string[]): boolean {
  const named = shared.filter((word) => !isDeed(word) && !isMeasureName(word) && !ASPECTS.has(word));
  const things = named.length === 0 ? shared : named;
  // Who shares more means the same by two words.
  if (named.length > 1) return false;
  const [kinds, others] = [conceptsIn(one), conceptsIn(other)];
  return things.some((thing) => {
    const [mine, theirs] = [kindsOf(thing, kinds), kindsOf(thing, others)];
    return (
      mine.length > 0 && theirs.length > 0 && mine.every((kind) => !others.includes(kind)) && theirs.every((kind) => !kinds.includes(kind))
    );
  });
}

/** The concepts of a line and of what its row is about, word by word; undefined for a word that names none. */
function conceptsIn({ line: { text, label = '' } }: Measure): readonly (string | undefined)[] {
  return wordsOf(`${label}. ${text}`).map((word) => conceptOf(word));
}

function kindsOf(thing: string, concepts: readonly (string | undefined)[]): readonly string[] {
  return concepts.flatMap((concept, index) => {
    const kind = concept === thing ? concepts[index - 1] : undefined;
    return kind === undefined || kind === thing || isDeed(kind) ? [] : [kind];
  });
}
