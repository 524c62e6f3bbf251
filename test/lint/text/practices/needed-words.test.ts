import { describe, expect, test } from 'vitest';
import { neededWords } from '../../../../src/lint/text/practices/needed-words.ts';
import { PRACTICES } from '../../../../src/lint/text/practices/match-practices.ts';

describe('the words that a pattern needs', () => {
  test.each([
    ['letters', 'load crates', [[['load'], ['crates']]]],
    ['alternatives', 'load|lift ropes', [[['load']], [['lift'], ['ropes']]]],
    ['groups', '(?:load|lift)s? crates', [[['load', 'loads', 'lift', 'lifts'], ['crates']]]],
    ['further words between', 'load ~crates', [[['load'], ['crates']]]],
    ['words that may be left out', 'load (?:the |all )?crates', [[['load'], ['crates']]]],
    ['endings that may be left out', 'crates? (?:full)?', [[['crate', 'crates']]]],
    [
      'classes',
      'coll?our[sz]|dr[aeiou]g',
      [[['colours', 'colourz', 'colloursz'.slice(0, 8), 'collourz']], [['drag', 'dreg', 'drig', 'drog', 'drug']]],
    ],
    ['what is not known', 'load[a-z]*', [[['load', 'load*']]]],
    ['long words', 'warehouses', [[['warehous*']]]],
    ['groups that end a word', '(?:pull out|haul)s', [[['pull', 'hauls']]]],
    ['what must not follow', 'load(?! less) crates(?=,|$)', [[['load'], ['crates']]]],
    ['groups that begin with a blank', 'load(?: crates| ropes)', [[['load']]]],
    ['hyphens', 're-?load', [[['reload', 're']]]],
    ['any word', '[a-z]+ crates', [[['crates']]]],
  ])('are read from %s', (_name, source, words) => {
    expect(neededWords(source)).toEqual(words);
  });

  test('are known for every way to break a practice', () => {
    const unknown = PRACTICES.filter(({ breaks }) => neededWords(breaks).some((lists) => lists.length === 0));
    expect(unknown).toEqual([]);
  });
});
