import { describe, expect, test } from 'vitest';
import { compileAnswer } from '../../src/lint/text/practices/match-practices.ts';
import { SECURITY_PRACTICES } from '../../src/lint/text/practices/security.ts';
import { hasShared, sharedFiles } from './shared.ts';

const FEWEST_FILES = 2;
describe.skipIf(!hasShared)('questions by hits over the corpus (skipped without ../shared)', () => {
  const lines = (hasShared ? [...sharedFiles('corpus').values()] : []).map((text) =>
    text.toLowerCase().replaceAll(/[*`"]/g, '').split('\n'),
  );

  function filesWith(source: string): number {
    const pattern = compileAnswer(source);
    return lines.filter((file) => file.some((line) => line.length < 400 && pattern.test(line))).length;
  }

  test('each question is answered by several files, so none serves a single line', () => {
    const hits = SECURITY_PRACTICES.map(({ about, holds, breaks }) => ({ about, holds: filesWith(holds), breaks: filesWith(breaks) }));
    const rare = hits.filter(({ holds, breaks }) => holds + breaks < FEWEST_FILES);
    expect(rare).toEqual([]);
  }, 120_000);
});
