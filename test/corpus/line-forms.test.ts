import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLine } from '../../src/lint/text/grammar/read-line.ts';
import { hasShared, sharedFiles } from './shared.ts';

const ROWS = readFileSync(new URL('line-forms.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(2);

describe.skipIf(!hasShared)('the reader of lines on 150 read lines (skipped without ../shared)', () => {
  test('tells instruction, claim, trigger, question and phrase apart in 9 of 10', () => {
    const files = sharedFiles('corpus');
    const wrong = ROWS.filter((row) => {
      const [place = '', form] = row.split('\t');
      const [path = '', line] = place.split(':');
      const source = files.get(path)?.split(/\r?\n/)[Number(line) - 1] ?? '';
      const read = readLine(source).form;
      return (read === 'prohibition' ? 'instruction' : read) !== form;
    });
    expect(ROWS).toHaveLength(150);
    expect(wrong.length).toBeLessThanOrEqual(15);
  });
});
