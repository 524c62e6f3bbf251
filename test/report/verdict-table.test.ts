import { expect, test } from 'vitest';
import type { LoadVerdict } from '../../src/model/load.ts';
import { formatVerdicts } from '../../src/report/verdict-table.ts';
import { exampleRun } from './example-run.ts';

const LOADED = { name: 'x', description: 'Does x', tools: null, model: null };

function row(load: LoadVerdict, path = 'a.md'): string {
  return formatVerdicts(exampleRun([{ path, text: '', load }]), { isColored: false }).split('\n')[0] ?? '';
}

test('says what is registered, and what is not', () => {
  expect(row({ verdict: 'loads', reason: null, as: LOADED })).toBe('✓ loads  a.md  x · all tools · default model');
  expect(row({ verdict: 'loads', reason: null, as: { ...LOADED, denied: ['Bash'], model: 'opus' } })).toBe(
    '✓ loads  a.md  x · all tools but 1 · opus',
  );
  expect(row({ verdict: 'retried', reason: 'yaml', as: { ...LOADED, tools: ['Read'] } })).toBe(
    '! loads after repair  a.md  invalid YAML · x · 1 tool · default model',
  );
  expect(row({ verdict: 'no-tools', reason: 'empty-tools', as: { ...LOADED, tools: [] } })).toBe(
    '✖ loads without tools  a.md  empty tools · x · no tool · default model',
  );
  expect(row({ verdict: 'skipped', reason: 'no-front-matter', as: null })).toBe('✖ never loads  a.md  no front matter');
});

test('sums up', () => {
  const skipped: LoadVerdict = { verdict: 'skipped', reason: 'no-name', as: null };
  const files = ['a.md', 'b.md', 'c.md'].map((path) => ({ path, text: '', ...(path === 'a.md' ? {} : { load: skipped }) }));
  expect(formatVerdicts(exampleRun(files), { isColored: false })).toContain('\n3 agent files: 1 loads, 2 never load\n');
});

test('shows control characters of names and paths instead of sending them', () => {
  const as = { ...LOADED, name: 'x\u001b[2J', model: '\u202e' };
  expect(row({ verdict: 'loads', reason: null, as }, 'a\u0007.md')).toBe('✓ loads  a␇.md  x␛[2J · all tools · <U+202E>');
});
