import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainStatements } from '../../src/lint/explain-statements.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';

const WORDS = [
  'never',
  'always',
  'commit',
  'secrets',
  'only',
  'within',
  '5 minutes',
  'if',
  'final',
  'say',
  'tests',
  'first',
  'must',
  '90%',
  'may',
  '-',
];
const line = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => `- ${words.join(' ')}`);

test('every range lies inside its line, and lines come in order', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const document = parseAgent({ path: 'a.md', text: `# Rules\n\n${lines.join('\n')}\n` });
      const explained = explainStatements(document);
      const starts = explained.map(({ range }) => range.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { range, clauses, values } of explained) {
        for (const part of [...clauses, ...values]) {
          expect(part.range.start).toBeGreaterThanOrEqual(range.start);
          expect(part.range.end).toBeLessThanOrEqual(range.end);
          expect(part.range.end).toBeGreaterThan(part.range.start);
        }
      }
    }),
  );
});

test.each([
  ['Never push to main', 'forbid'],
  ['You may push to main', 'permit'],
  ['Prefer small commits', 'recommend'],
  ['Push the branch', 'require'],
  ['The branch of the last release', 'describe'],
])('reads "%s" as %s', (text, polarity) => {
  const [statement] = explainStatements(parseAgent({ path: 'a.md', text: `${text}\n` }));
  expect(statement?.clauses[0]?.polarity).toBe(polarity);
});
