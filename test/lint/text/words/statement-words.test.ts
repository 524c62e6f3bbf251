import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';
import { wordsOf } from '../../../../src/lint/text/grammar/words-of.ts';
import { LineQuery } from '../../../../src/lint/text/words/line-query.ts';
import { linesByWord, wordsOfStatements } from '../../../../src/lint/text/words/statement-words.ts';

const documentOf = (...lines: readonly string[]): ReturnType<typeof parseAgent> =>
  parseAgent({ path: 'a.md', text: lines.map((line) => `- ${line}\n`).join('') });

const wordsIn = (line: string): readonly string[] => {
  const { vocabulary, words } = wordsOfStatements(documentOf(line));
  return [...words].map((word) => vocabulary.words[word] ?? '');
};

/** Without what may stand behind the last letter. */
const bare = (word: string): string => word.replace(/['_-]+$/, '');

describe('the words of statements', () => {
  test.each([
    ['in lower case', 'Load the Crates', ['load', 'the', 'crates']],
    ['compounds whole', "Don't re-load snake_case", ["don't", 're-load', 'snake_case']],
    ['numbers', 'Weigh 20 crates', ['weigh', '20', 'crates']],
    ['letters of other languages', 'Prüfe die Kähne', ['prüfe', 'die', 'kähne']],
    ['without marks', 'Load **all** `crates`, "both" __kinds__', ['load', 'all', 'crates', 'both', 'kinds']],
    ['joined and apart where a mark stands inside', '`Crate`s', ['crate', 's', 'crates']],
    ['with typographic apostrophes', 'Don’t', ["don't"]],
  ])('are read %s', (_how, line, words) => {
    expect(wordsIn(line)).toEqual(words);
  });

  test('hold every word that the reader of lines sees, with marks and without', () => {
    const piece = fc.constantFrom('crate', 'Rope', 'a', '7', ' ', ', ', '-', '_', "'", '’', '`', '**', '__', '"', 'ü', '.');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const document = documentOf(`x${pieces.join('')}`);
        const { vocabulary, words } = wordsOfStatements(document);
        const known = new Set([...words].map((word) => bare(vocabulary.words[word] ?? '')));
        const plain = (document.statements[0]?.text ?? '').replaceAll(/\*\*|__|[`"“”]/gu, '');
        for (const { text } of wordsOf(plain)) expect(known).toContain(bare(text));
      }),
      { numRuns: 500 },
    );
  });

  test('are numbered once, whatever file they stand in', () => {
    const [one, other] = [wordsOfStatements(documentOf('crates')), wordsOfStatements(documentOf('ropes and crates'))];
    expect(one.vocabulary).toBe(other.vocabulary);
    expect([...other.words]).toContain(one.words[0]);
  });
});

describe('statements with a word', () => {
  const document = documentOf('Load crates', 'Pre-load ropes', 'Unload', 'Loaded crates wait', 'Dock at pier B-7', 'Dock B7');

  test.each([
    ['whole words and parts of compounds', [['load']], [0, 1]],
    ['beginnings', [['load*']], [0, 1, 3]],
    ['endings', [['*oad']], [0, 1, 2]],
    ['numbers', [['#']], [4]],
    ['words of every list', [['load*'], ['crates', 'barges']], [0, 3]],
    ['nothing', [['barge']], []],
  ])('are found by %s', (_name, lists, found) => {
    expect(new LineQuery(() => [lists]).of(document)).toEqual(found);
  });

  test('are found by the number of a word, and those of one file hold no word of another', () => {
    const table = wordsOfStatements(document);
    const { timesOf, linesOf } = linesByWord(table);
    const numberOf = (word: string): number => table.vocabulary.words.indexOf(word);
    expect(['crates', 'b7', 'loaded'].map((word) => [...linesOf(numberOf(word))])).toEqual([[0, 3], [5], [3]]);
    expect(timesOf(numberOf('crates'))).toBe(2);
    const { words } = wordsOfStatements(documentOf('Unfurl the zzyzxian awning'));
    linesByWord(wordsOfStatements(documentOf('Unfurl crates')));
    expect(Array.from(words.slice(2)).flatMap((word) => [...linesOf(word)])).toEqual([]);
    expect([...linesOf(numberOf('crates'))]).toEqual([0, 3]);
  });
});
