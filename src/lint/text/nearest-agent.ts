import { compareText } from '../../model/finding.ts';
import { nearestName } from '../../validate/nearest-name.ts';

/** More agents that share a word with a name are not compared. */
const MOST_COMPARED = 200;

/** Finds the agent that a wrong name most likely means. */
export type FindNearest = (name: string) => string | undefined;

/**
 * A finder over the names of a collection: the same words in another order or with other hyphens, one mistyped word, or one
 * word more or less. Names that differ by a whole word are other agents.
 */
export function createNearestAgent(names: Iterable<string>): FindNearest {
  const sorted = [...names].toSorted(compareText);
  const byWord = new Map<string, string[]>();
  const byFolded = new Map<string, string>();
  for (const name of sorted) {
    if (!byFolded.has(fold(name))) byFolded.set(fold(name), name);
    for (const word of new Set(wordsOf(name))) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, byFolded.get(fold(name)) ?? nearestByWords(name, byWord));
    return known.get(name);
  };
}

function nearestByWords(name: string, byWord: ReadonlyMap<string, readonly string[]>): string | undefined {
  const words = wordsOf(name);
  const candidates = [...new Set(words.flatMap((word) => byWord.get(word) ?? []))].slice(0, MOST_COMPARED);
  const mistyped = candidates.find((candidate) => hasOneMistypedWord(words, wordsOf(candidate)));
  if (mistyped !== undefined) return mistyped;
  const close = words.length < 2 ? [] : candidates.filter((candidate) => differsByOneWord(words, wordsOf(candidate)));
  return close.length === 1 ? close[0] : undefined;
}

function hasOneMistypedWord(words: readonly string[], others: readonly string[]): boolean {
  const differing = words.flatMap((word, index) => (word === others[index] ? [] : [index]));
  const [at = 0] = differing;
  return words.length === others.length && differing.length === 1 && nearestName(words[at] ?? '', [others[at] ?? '']) !== undefined;
}

/** One has every word of the other, and one more; or both have the same in another order. */
function differsByOneWord(words: readonly string[], others: readonly string[]): boolean {
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  return many.length - few.length <= 1 && few.length > 1 && few.every((word) => many.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[-_ :]/);
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '');
}
