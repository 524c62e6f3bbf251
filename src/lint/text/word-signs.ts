import { COMMAND_WORDS, DECODING_WORDS, ELISION_WORDS, FILE_WORDS, OFFICE_WORDS, QUESTION_WORDS } from './rule-words.ts';
import { CAPABILITY_WORDS, MEASURED_WORDS } from './fantasy/capability-words.ts';
import { GUARANTEE_PATTERNS } from './fantasy/guarantee-patterns.ts';
import { HYPE_WORDS } from './fantasy/hype-lexicon.ts';
import { SPECULATION_WORDS } from './fantasy/speculation-lexicon.ts';
import { MarkedWords } from './marked-words.ts';
import { PERSONA_PATTERNS, STRONG_DEED_VERBS } from './persona-lexicon.ts';

/** What a word can be a sign of. */
export type SignTopic =
  'hype' | 'capability' | 'speculation' | 'persona' | 'guarantee' | 'command' | 'decoding' | 'question' | 'gate' | 'elision' | 'file';

/** The words that rules look for in whole texts. */
export const SIGN_WORDS: MarkedWords = new MarkedWords();

/** The sign of a capability that is no hint. */
export const MEASURED_CAPABILITY = 2;

const SIGNS: Readonly<Record<SignTopic, readonly number[]>> = {
  hype: signsBy([HYPE_WORDS]),
  capability: signsBy([CAPABILITY_WORDS, MEASURED_WORDS]),
  speculation: signsBy([SPECULATION_WORDS]),
  persona: signsBy([...PERSONA_PATTERNS.map(({ words }) => words), STRONG_DEED_VERBS]),
  guarantee: signsBy(GUARANTEE_PATTERNS.map(({ words }) => words)),
  command: signsBy([COMMAND_WORDS]),
  decoding: signsBy([DECODING_WORDS]),
  question: signsBy([QUESTION_WORDS]),
  gate: signsBy([OFFICE_WORDS]),
  elision: signsBy([ELISION_WORDS]),
  file: signsBy([FILE_WORDS]),
};

/** By the number of a word a bit for each list that holds it; all bits for 0, a word that is not read. */
function signsBy(lists: readonly Iterable<string>[]): readonly number[] {
  const signs: number[] = [-1];
  for (const [index, words] of lists.entries()) {
    for (const word of words) {
      const number = SIGN_WORDS.add(word);
      signs[number] = (signs[number] ?? 0) | (1 << index);
    }
  }
  return signs;
}

/** What a word is a sign of, by its number in `SIGN_WORDS`: for `persona` and `guarantee` a bit for each pattern that needs it. */
export function signsOf(topic: SignTopic): readonly number[] {
  return SIGNS[topic];
}
