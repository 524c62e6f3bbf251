import { MarkedWords } from '../marked-words.ts';
import { PERSONA_PATTERNS, STRONG_DEED_VERBS } from '../persona-lexicon.ts';
import { CAPABILITY_WORDS, MEASURED_WORDS } from './capability-words.ts';
import { GUARANTEE_PATTERNS } from './guarantee-patterns.ts';
import { HYPE_WORDS } from './hype-lexicon.ts';
import { SPECULATION_WORDS } from './speculation-lexicon.ts';

/** What a word can be a sign of. */
export type ClaimTopic = 'hype' | 'capability' | 'speculation' | 'persona' | 'guarantee';

/** No lexicon has as many words. */
const MOST_WORDS = 1 << 11;
/** Stands for a word that is not read. */
const ANY_WORD = 0;

/** The words that claims are made of. */
export const CLAIM_WORDS: MarkedWords = new MarkedWords();

/** The sign of a capability that is no hint. */
export const MEASURED_CAPABILITY = 2;

const SIGNS: Readonly<Record<ClaimTopic, Int32Array>> = {
  hype: signsBy([HYPE_WORDS]),
  capability: signsBy([CAPABILITY_WORDS, MEASURED_WORDS]),
  speculation: signsBy([SPECULATION_WORDS]),
  persona: signsBy([...PERSONA_PATTERNS.map(({ words }) => words), STRONG_DEED_VERBS]),
  guarantee: signsBy(GUARANTEE_PATTERNS.map(({ words }) => words)),
};

/** By the number of a word a bit for each list that holds it. */
function signsBy(lists: readonly Iterable<string>[]): Int32Array {
  const signs = new Int32Array(MOST_WORDS);
  for (const [index, words] of lists.entries()) {
    for (const word of words) {
      const number = CLAIM_WORDS.add(word);
      signs[number] = (signs[number] ?? 0) | (1 << index);
    }
  }
  signs[ANY_WORD] = -1;
  return signs;
}

/** What words are signs of, by their numbers in `CLAIM_WORDS`: for `persona` and `guarantee` a bit for each pattern that needs one of them. */
export function signsOf(topic: ClaimTopic, words: readonly number[]): number {
  const signs = SIGNS[topic];
  return words.reduce((sum, word) => sum | (signs[word] ?? 0), 0);
}
