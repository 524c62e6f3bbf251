import { expect, test } from 'vitest';
import { readVerb, type VerbForm } from '../../../../src/lint/text/grammar/read-verb.ts';

const WORDS: readonly (readonly [word: string, lemma: string, form: VerbForm])[] = [
  ['build', 'build', 'base'],
  ['builds', 'build', 'third'],
  ['watches', 'watch', 'third'],
  ['verifies', 'verify', 'third'],
  ['planning', 'plan', 'ing'],
  ['managing', 'manage', 'ing'],
  ['verified', 'verify', 'past'],
  ['led', 'lead', 'past'],
];

test.each(WORDS)('%s is a form of %s: %s', (word, lemma, form) => {
  expect(readVerb(word)).toMatchObject({ lemma, form });
});

test('tells words that are nouns as well', () => {
  expect(readVerb('tests')?.isAmbiguous).toBe(true);
  expect(readVerb('ensures')?.isAmbiguous).toBe(false);
});

test.each(['constructor', 'excellence', 'thing', 'red', ''])('knows no verb %j', (word) => {
  expect(readVerb(word)).toBeUndefined();
});
