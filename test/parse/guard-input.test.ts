import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardMarkdown } from '../../src/parse/guard-input.ts';

describe('limits of Markdown', () => {
  test.each(['- - x', '- -', '1. 2)', '- > - x', '> - > - > - x', '* >  +'])('hold for many lines such as %j', (line) => {
    const { problems } = guardMarkdown(`${line}\n${line}\n\n`.repeat(1_600), 0);
    expect(problems).toMatchObject([{ kind: 'limit', limit: 'number of list items', most: 5_000 }]);
  });

  test('are seen by the quick look as well as by the whole one, which a carriage return asks for', () => {
    const lead = fc.array(fc.constantFrom('-', '*', '1.', '2)', '>', ' ', '  ', '\t', ' - ', '> - '), { maxLength: 10 });
    const line = fc.tuple(lead, fc.constantFrom('', 'x', '# x', '**b**')).map(([marks, end]) => marks.join('') + end);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 2_000 }), (lines, times) => {
        const text = `${lines.join('\n')}\n\n`.repeat(times);
        const limitsOf = (source: string): readonly unknown[] =>
          guardMarkdown(source, 0).problems.map((problem) => [problem.kind, 'limit' in problem ? problem.limit : '']);
        expect(limitsOf(text)).toEqual(limitsOf(`${text}\r`));
      }),
      { numRuns: 200 },
    );
  });
});
