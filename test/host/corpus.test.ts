import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadText } from './load-text.ts';
import { SHARED, hasShared, readLines, valueAt } from './read-fixtures.ts';

describe.skipIf(!hasShared)('against the recorded corpus (needs ../shared)', () => {
  test('lists, skips and reads every file as the real program did', () => {
    const rows = hasShared ? readLines(new URL('host/corpus-host.jsonl', SHARED)) : [];
    const differences = rows.flatMap((row) => {
      const file = String(valueAt(row, 'file'));
      const { as } = loadText(withoutBody(readFileSync(new URL(`corpus/${file}`, SHARED), 'utf8')));
      const said = as === null ? null : [as.name, as.description, as.model];
      const wanted =
        valueAt(row, 'listed') === true ? [valueAt(row, 'name'), valueAt(row, 'description'), valueAt(row, 'model') ?? null] : null;
      return JSON.stringify(said) === JSON.stringify(wanted) ? [] : [file];
    });
    expect(rows.length).toBe(539);
    expect(differences).toEqual([]);
  });
});

/** The body says nothing about loading, and reading it takes the most time. */
function withoutBody(text: string): string {
  const close = text.indexOf('---', text.indexOf('---') + 3);
  return text.startsWith('---') && close !== -1 ? text.slice(0, close + 3) : text;
}
