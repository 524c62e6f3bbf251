import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordBeginnings } from '../../../../src/lint/text/statements/word-beginnings.ts';

/** What every word of a text begins with, found by looking at each beginning of each word. */
function findPlainly(beginnings: readonly string[], text: string): ReadonlySet<string> {
  const words = text.split(/[^a-z0-9]+/);
  return new Set(beginnings.filter((beginning) => words.some((word) => word.startsWith(beginning.slice(0, 8)))));
}

describe('words by how they begin', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '0', '9'), minLength: 1, maxLength: 11 });

  test('are found as by asking for each beginning', () => {
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', 'A', 'ü'))).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), text, (beginnings, line) => {
        const lookUp = new WordBeginnings<string>();
        for (const beginning of beginnings) lookUp.add(beginning, beginning);
        expect(new Set(lookUp.find(line))).toEqual(findPlainly(beginnings, line));
      }),
      { numRuns: 500 },
    );
  });

  test('give each value once, in the order in which the words stand', () => {
    const lookUp = new WordBeginnings<string>();
    lookUp.add('deploy', 'shipping');
    lookUp.add('test', 'checking');
    lookUp.add('release', 'shipping');
    expect(lookUp.find('tests run, deployed and released, then tested')).toEqual(['checking', 'shipping']);
  });
});
