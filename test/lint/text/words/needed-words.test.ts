import { describe, expect, test } from 'vitest';
import { neededWords, neededWordsOfWhole } from '../../../../src/lint/text/words/needed-words.ts';
import { SECURITY_PRACTICES } from '../../../../src/lint/text/practices/security.ts';

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
    expect(neededWordsOfWhole(source)).toEqual(words);
  });

  test.each([
    ['an unknown beginning', /load crates/, [[['crates*']]]],
    ['a border in front', /\bload crates/, [[['load'], ['crates*']]]],
    ['a border behind', /^load crates\b/, [[['load'], ['crates']]]],
    ['capital letters', /\bLoad\b/i, [[['load']]]],
    ['parts with names', /^(?<crate>[a-z ]{2,20}) (?:is|are) full$/, [[['is', 'are'], ['full*']]]],
    ['letters of any language', /^\p{L}+ crates\b/u, [[['crates']]]],
    ['marks in front', /^[\s*_>“—]{0,6}(?:load|haul)[*’]{0,2} crates\b/, [[['load', 'haul'], ['crates']]]],
    ['letters of other languages in a class', /^[äa]ft crates\b/, [[['crates']]]],
    ['nothing', /^\d+$/, [[]]],
  ])('are read from a pattern with %s', (_name, pattern, words) => {
    expect(neededWords(pattern)).toEqual(words);
  });

  test('are known for every way to break a practice', () => {
    const unknown = SECURITY_PRACTICES.filter(({ breaks }) => neededWordsOfWhole(breaks).some((lists) => lists.length === 0));
    expect(unknown).toEqual([]);
  });
});
