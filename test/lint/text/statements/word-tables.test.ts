import { describe, expect, test } from 'vitest';
import { SAME_DEEDS } from '../../../../src/lint/text/statements/deed-classes.ts';
import { FIELD_THINGS } from '../../../../src/lint/text/statements/field-things.ts';
import { SAME_THINGS } from '../../../../src/lint/text/statements/thing-classes.ts';

describe.each([
  ['deeds', SAME_DEEDS],
  ['things', [...SAME_THINGS, ...FIELD_THINGS]],
])('the table of %s', (_name, rows) => {
  const words = rows.flatMap((row) => row.split(' '));

  test('has every word in one class', () => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('has no class of one word', () => {
    expect(rows.filter((row) => !row.includes(' '))).toEqual([]);
  });
});
