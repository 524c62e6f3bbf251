import { expect, test } from 'vitest';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';
import { wordsOfStatements } from '../../../../src/lint/text/words/statement-words.ts';
import { addToFirst, addToSecond, FIRST_SUM, SECOND_SUM } from '../../../../src/lint/text/words/vocabulary.ts';

test('more words than a run keeps are read, and a new vocabulary begins with the next file', () => {
  const many = Array.from(
    { length: 400 },
    (_, line) => `- ${Array.from({ length: 100 }, (_word, index) => `crate${line * 100 + index}`).join(' ')}\n`,
  ).join('');
  const full = wordsOfStatements(parseAgent({ path: 'a.md', text: many }));
  expect(new Set(full.words).size).toBe(40_000);
  expect(full.vocabulary.words[full.words[39_999] ?? 0]).toBe('crate39999');
  const next = wordsOfStatements(parseAgent({ path: 'b.md', text: '- crate7\n' }));
  expect(next.vocabulary).not.toBe(full.vocabulary);
  expect(next.vocabulary.words).toEqual(['crate7']);
});

/** Each leads the last sixteen bits of a first sum back to where they began, so that whatever is strung together of these ends alike. */
const PARTS =
  'amkep anhqf apdeh aqfrt axlfe aynqa aywri azkmu bdcho bggwk bilcf bmpkn bolvg botwl bscbd ccvkk cdakq ceign ckesl clnrm cqeru cuqkr cuyzm dfalu diquo dmebz dorst dqbkb dumfv dwqrh eeauz eexrr'.split(
    ' ',
  );

test('words that were made to have first sums with the same end are looked up in few steps', () => {
  const words = PARTS.flatMap((a) => PARTS.flatMap((b) => PARTS.map((c) => a + b + c)));
  const codesOf = (word: string): readonly number[] => Array.from(word, (letter) => letter.charCodeAt(0));
  const ends = words.map((word) => codesOf(word).reduce(addToFirst, FIRST_SUM) & 0xff_ff);
  expect(new Set(ends).size).toBe(1);
  const together = new Map<number, number>();
  for (const word of words) {
    const slot = codesOf(word).reduce(addToSecond, SECOND_SUM) & 0xff_ff;
    together.set(slot, (together.get(slot) ?? 0) + 1);
  }
  // As many words with random sums fall into 65,536 slots in such groups.
  expect(Math.max(...together.values())).toBeLessThanOrEqual(8);
  const document = parseAgent({ path: 'a.md', text: `- ${words.join(' ')}\n` });
  expect(new Set(wordsOfStatements(document).words).size).toBe(words.length);
});
