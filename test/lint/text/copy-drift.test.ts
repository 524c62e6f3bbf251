import { describe, expect, test } from 'vitest';
import { describeDrift } from '../../../src/lint/text/copy-drift.ts';
import { sketchPrompt } from '../../../src/lint/text/sketch-prompt.ts';
import { parseAgent } from '../../../src/parse/parse-agent.ts';

function wordsFor(first: string, copy: string): string | undefined {
  const partsOf = (text: string): ReturnType<typeof sketchPrompt>['parts'] => sketchPrompt(parseAgent({ path: 'agents/a.md', text })).parts;
  return describeDrift(partsOf(first), partsOf(copy))?.words;
}

describe('the drift of a copy', () => {
  test('is told by the titles below which it says something else', () => {
    expect(wordsFor('# One\n\na\n\n# Two\n\nb\n', '# One\n\na\n\n# Two\n\nc\n')).toBe('differs in "Two"');
  });

  test('names two titles and counts the rest', () => {
    expect(wordsFor('# A\n\na\n\n# B\n\na\n\n# C\n\na\n\n# D\n\na', '# A\n\nb\n\n# B\n\nb\n\n# C\n\nb\n\n# D\n\nb')).toBe(
      'differs in "A", "B" and 2 more',
    );
  });

  test('is told by what the copy lacks and adds, and at its beginning', () => {
    expect(wordsFor('x\n\n# A\n\na\n\n# B\n\nb', 'y\n\n# A\n\na\n\n# C\n\nc')).toBe('differs in its beginning and "C", lacks "B"');
  });

  test('is nothing where only blanks and line ends differ', () => {
    expect(wordsFor('# A\n\na b\n', '# A\r\n\r\na  b\r\n')).toBeUndefined();
  });
});
