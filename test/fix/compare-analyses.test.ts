import { describe, expect, test } from 'vitest';
import { isWorse, type FixableAnalysis } from '../../src/fix/compare-analyses.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { LoadReason, LoadVerdict } from '../../src/model/load.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { finding } from '../report/example-run.ts';

const AS = { name: 'x', description: 'Use when x', tools: null, model: null };

function analysis(verdict: LoadVerdict['verdict'], reason: LoadReason | null = null, errors: readonly string[] = []): FixableAnalysis {
  const severity: Severity = 'error';
  return {
    load: { verdict, reason, as: verdict === 'skipped' ? null : AS },
    findings: errors.map((rule) => finding('a.md', { start: 0, end: 1 }, { rule, severity })),
  };
}

describe('a change makes a file worse', () => {
  const ladder = [
    analysis('skipped', 'yaml'),
    analysis('no-tools', 'empty-tools'),
    analysis('loads', 'no-front-matter'),
    analysis('retried'),
    analysis('loads'),
  ];

  test('when Claude Code does less with it: an agent that a plugin makes up ranks below every one that it reads', () => {
    const verdicts = ladder.map((before) => ladder.map((after) => isWorse(before, after, new Set())));
    expect(verdicts).toEqual(ladder.map((_, before) => ladder.map((__, after) => after < before)));
  });

  test('by none of the reasons why a plugin makes an agent up', () => {
    const madeUp = [analysis('loads', 'no-front-matter'), analysis('loads', 'unclosed'), analysis('retried', 'yaml')];
    expect(madeUp.flatMap((before) => madeUp.map((after) => isWorse(before, after, new Set())))).toEqual(Array(9).fill(false));
    expect(madeUp.map((before) => isWorse(before, analysis('retried'), new Set()))).toEqual([false, false, false]);
  });

  test('when another rule than those whose fixes were applied reports more errors', () => {
    expect(isWorse(analysis('loads'), analysis('loads', null, ['a/x']), new Set())).toBe(true);
    expect(isWorse(analysis('loads'), analysis('loads', null, ['a/x']), new Set(['a/x']))).toBe(false);
    expect(isWorse(analysis('loads', null, ['a/x']), analysis('loads', null, ['a/x']), new Set())).toBe(false);
  });
});

test('a plugin agent whose front matter is closed is kept, although its YAML is only read at the second try', async () => {
  const text = '---\nname: x\ndescription: Use when: x\ntools: Read\n\nYou fix tests.\n';
  const host = createMemoryHost({ '.claude-plugin/plugin.json': '{"name": "kit"}', 'agents/x.md': text }, { gitRoot: '.' });
  const { files, report } = await createToolkit(host).fix(['agents'], { suggestionsOf: ['frontmatter/unclosed'] });
  expect(files).toMatchObject([{ applied: [{ rule: 'frontmatter/unclosed' }, { rule: 'frontmatter/invalid-yaml' }], undone: [] }]);
  expect(report.files[0]?.load).toMatchObject({ verdict: 'loads', reason: null, as: { description: 'Use when: x', tools: ['Read'] } });
});
