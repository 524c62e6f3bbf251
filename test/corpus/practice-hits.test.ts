import { describe, expect, test } from 'vitest';
import { compileAnswer, PRACTICES } from '../../src/lint/text/practices/match-practices.ts';
import { hasShared, sharedFiles } from './shared.ts';

const FEWEST_FILES = 2;
/** Questions of every style guide that this corpus hardly answers; no labelled line is about them. */
const RARE: ReadonlySet<string> = new Set([
  'columns to select',
  'emoji',
  "files of one's own against existing files",
  'how many questions at a time',
  'professional advice',
  'scope of a change',
]);

describe.skipIf(!hasShared)('questions by hits over the corpus (skipped without ../shared)', () => {
  const lines = (hasShared ? [...sharedFiles('corpus').values()] : []).map((text) =>
    text.toLowerCase().replaceAll(/[*`"]/g, '').split('\n'),
  );

  function filesWith(source: string): number {
    const pattern = compileAnswer(source);
    return lines.filter((file) => file.some((line) => line.length < 400 && pattern.test(line))).length;
  }

  test('each question is answered by several files, so none serves a single line', () => {
    const hits = PRACTICES.map(({ about, holds, breaks }) => ({ about, holds: filesWith(holds), breaks: filesWith(breaks) }));
    const rare = hits.filter(({ about, holds, breaks }) => holds + breaks < FEWEST_FILES && !RARE.has(about));
    expect(rare).toEqual([]);
  }, 120_000);
});
