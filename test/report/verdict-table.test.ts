import { expect, test } from 'vitest';
import type { LoadVerdict } from '../../src/model/load.ts';
import { formatVerdicts } from '../../src/report/verdict-table.ts';
import { exampleRun } from './example-run.ts';

const LOADED = { name: 'x', description: 'Does x', tools: null, model: null };

const WIDE = { isColored: false, width: 80 };

/** What is printed for one file, without the totals. */
function rows(load: LoadVerdict, { path = 'a.md', width = 80 } = {}): readonly string[] {
  return formatVerdicts(exampleRun([{ path, text: '', load }]), { isColored: false, width })
    .split('\n')
    .slice(0, -3);
}

test('says what is registered, and what is not', () => {
  expect(rows({ verdict: 'loads', reason: null, as: LOADED })).toEqual([
    '✓ loads  a.md',
    '    x · default model · all tools',
    '    Does x',
  ]);
  expect(rows({ verdict: 'loads', reason: null, as: { ...LOADED, denied: ['Bash', 'Write'], model: 'opus' } })[1]).toBe(
    '    x · opus · all tools but Bash, Write',
  );
  expect(rows({ verdict: 'retried', reason: 'yaml', as: { ...LOADED, tools: ['Read', 'Edit'] } }).slice(0, 2)).toEqual([
    '! loads after repair  a.md  invalid YAML',
    '    x · default model · Read, Edit',
  ]);
  expect(rows({ verdict: 'no-tools', reason: 'empty-tools', as: { ...LOADED, tools: [] } }).slice(0, 2)).toEqual([
    '✖ loads without tools  a.md  empty tools',
    '    x · default model · no tool',
  ]);
  expect(rows({ verdict: 'skipped', reason: 'no-front-matter', as: null })).toEqual(['✖ never loads  a.md  no front matter']);
});

test('marks an agent that a plugin makes up', () => {
  expect(rows({ verdict: 'loads', reason: 'no-front-matter', as: LOADED })[0]).toBe('! loads  a.md  no front matter');
});

test('tells tools that only some sessions offer from the others', () => {
  const as = { ...LOADED, tools: ['Read', 'WebSearch', 'Edit'], maybeAbsent: ['WebSearch'] };
  expect(rows({ verdict: 'loads', reason: null, as })[1]).toBe('    x · default model · Read, Edit · in some sessions WebSearch');
});

test('breaks a long list of tools and cuts a long description at the width of the terminal', () => {
  const tools = ['Read', 'Edit', 'Write', 'Bash'];
  const as = { ...LOADED, tools, description: 'Finds slow queries\n and 日本語 explains them' };
  expect(rows({ verdict: 'loads', reason: null, as }, { width: 30 })).toEqual([
    '✓ loads  a.md',
    '    x · default model · Read,',
    '    Edit, Write, Bash',
    '    Finds slow queries and 日…',
  ]);
});

test('sums up', () => {
  const skipped: LoadVerdict = { verdict: 'skipped', reason: 'no-name', as: null };
  const files = ['a.md', 'b.md', 'c.md'].map((path) => ({ path, text: '', ...(path === 'a.md' ? {} : { load: skipped }) }));
  expect(formatVerdicts(exampleRun(files), WIDE)).toContain('\n3 agent files: 1 loads, 2 never load\n');
});

test('shows control characters of all that it prints instead of sending them', () => {
  const as = { name: 'x\u001b[2J', description: 'a\u202eb', tools: ['Re\u0007ad'], model: '\u202e' };
  expect(rows({ verdict: 'loads', reason: null, as }, { path: 'a\u0007.md' })).toEqual([
    '✓ loads  a␇.md',
    '    x␛[2J · <U+202E> · Re␇ad',
    '    a<U+202E>b',
  ]);
});
