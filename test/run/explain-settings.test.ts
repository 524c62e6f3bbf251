import { expect, test } from 'vitest';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { explainSettings } from '../../src/run/explain-settings.ts';
import { REGISTRY } from '../config/rule-fixtures.ts';

const FILES = {
  'agents/x.md': '---\nname: x\ndescription: Use when x\n---\n',
  'subagent-kit.config.yaml': [
    'extends: [all, ./shared/base.yaml]',
    'rules: { prompt/over-budget: [off, { words: [b] }], prompt/taste: off }',
    'scope: user',
  ].join('\n'),
  'shared/base.yaml': 'rules: { prompt/over-budget: [error, { tokens: 5 }] }\n',
};
const explain = (files: Record<string, string> = FILES) =>
  explainSettings(createMemoryHost(files, { gitRoot: '.' }), 'agents/x.md', { registry: REGISTRY, flags: {}, config: { kind: 'nearest' } });

test('names the file that decided last, through everything that is extended', async () => {
  const settings = await explain();
  expect(settings.configs).toEqual(['shared/base.yaml', 'subagent-kit.config.yaml']);
  expect(settings.preset).toEqual({ value: 'all', origin: { kind: 'file', place: 'subagent-kit.config.yaml:1:11' } });
  expect(settings.scope).toEqual({ value: 'user', origin: { kind: 'file', place: 'subagent-kit.config.yaml:3:8' } });
  expect(settings.claudeVersion.origin).toEqual({ kind: 'default' });
  const budget = settings.rules.find(({ rule }) => rule === 'prompt/over-budget');
  expect(budget?.level).toEqual({ value: 'off', origin: { kind: 'file', place: 'subagent-kit.config.yaml:2:30' } });
  expect(Object.fromEntries(budget?.options ?? [])).toEqual({
    tokens: { value: 5, origin: { kind: 'file', place: 'shared/base.yaml:1:48' } },
    words: { value: ['b'], origin: { kind: 'file', place: 'subagent-kit.config.yaml:2:45' } },
    isStrict: { value: false, origin: { kind: 'default' } },
  });
});

test('tells what the preset runs and leaves out, sorted by id', async () => {
  const { rules } = await explain({ 'agents/x.md': '' });
  expect(rules.map(({ rule, level }) => [rule, level.value])).toEqual([
    ['fantasy/hint', 'off'],
    ['fantasy/hype', 'info'],
    ['prompt/over-budget', 'warning'],
    ['prompt/taste', 'off'],
    ['tools/extra', 'off'],
  ]);
  expect(new Set(rules.map(({ level }) => level.origin.kind))).toEqual(new Set(['preset']));
});
