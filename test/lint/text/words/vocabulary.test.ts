import { expect, test } from 'vitest';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';
import { wordsOfStatements } from '../../../../src/lint/text/words/statement-words.ts';

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
