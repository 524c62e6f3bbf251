import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsConflict } from '../../src/fix/apply-edits.ts';
import { chooseFixes } from '../../src/fix/choose-fixes.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Fix } from '../../src/model/fix.ts';
import { finding } from '../report/example-run.ts';

const NONE: ReadonlySet<string> = new Set();

function fix(title: string, safety: Fix['safety'], ...ranges: readonly (readonly [number, number])[]): Fix {
  return { title, safety, edits: ranges.map(([start, end]) => ({ range: { start, end }, text: title })) };
}

function titles(findings: readonly Finding[], suggestionsOf = NONE, except = NONE): readonly string[] {
  return chooseFixes(findings, { suggestionsOf, except }).map((chosen) => chosen.fix.title);
}

describe('choosing fixes', () => {
  test('takes the first safe one of each finding and no suggestion', () => {
    const findings = [
      finding('a.md', null, { fixes: [fix('suggested', 'suggestion', [0, 1]), fix('safe', 'safe', [0, 1])] }),
      finding('a.md', null, { fixes: [fix('other', 'suggestion', [5, 6])] }),
    ];
    expect(titles(findings)).toEqual(['safe']);
  });

  test('takes the suggestions of a chosen rule', () => {
    const findings = [
      finding('a.md', null, { rule: 'a/x', fixes: [fix('first', 'suggestion', [0, 1]), fix('second', 'suggestion', [0, 1])] }),
      finding('a.md', null, { rule: 'a/y', fixes: [fix('other', 'suggestion', [5, 6])] }),
    ];
    expect(titles(findings, new Set(['a/x']))).toEqual(['first']);
  });

  test('postpones a fix any part of which touches an earlier one', () => {
    const findings = [
      finding('a.md', null, { fixes: [fix('first', 'safe', [0, 2], [10, 12])] }),
      finding('a.md', null, { fixes: [fix('second', 'safe', [5, 6], [11, 13])] }),
      finding('a.md', null, { fixes: [fix('third', 'safe', [5, 6])] }),
    ];
    expect(titles(findings)).toEqual(['first', 'third']);
  });

  test('takes of any fixes just those that no earlier one that was taken touches', () => {
    const anyEdit = fc.tuple(fc.nat(30), fc.nat(3)).map(([start, length]): readonly [number, number] => [start, start + length]);
    fc.assert(
      fc.property(fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (all) => {
        const fixes = all.map((ranges, index) => fix(String(index), 'safe', ...ranges));
        const taken: Fix[] = [];
        for (const one of fixes) {
          const alone = one.edits.every((edit, index) => one.edits.every((other, at) => at === index || !editsConflict(edit, other)));
          if (alone && taken.every(({ edits }) => edits.every((other) => one.edits.every((edit) => !editsConflict(edit, other)))))
            taken.push(one);
        }
        expect(titles(fixes.map((one) => finding('a.md', null, { fixes: [one] })))).toEqual(taken.map(({ title }) => title));
      }),
    );
  });

  test('ignores fixes without edits, with edits that overlap each other, and those of excepted rules', () => {
    const findings = [
      finding('a.md', null, { fixes: [fix('empty', 'safe')] }),
      finding('a.md', null, { fixes: [fix('overlapping', 'safe', [3, 6], [1, 4])] }),
      finding('a.md', null, { fixes: [fix('backwards', 'safe', [6, 3])] }),
      finding('a.md', null, { rule: 'a/x', fixes: [fix('excepted', 'safe', [0, 1])] }),
    ];
    expect(titles(findings, NONE, new Set(['a/x']))).toEqual([]);
  });
});
