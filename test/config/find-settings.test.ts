import { describe, expect, test } from 'vitest';

import type { FileSettings, SettingFlags } from '../../src/config/config-layer.ts';
import { createPlanner } from '../../src/config/create-planner.ts';
import { createSettingsFinder, type SettingSources } from '../../src/config/find-settings.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import { createMemoryHost, type MemoryHostOptions } from '../../src/run/memory-host.ts';
import { REGISTRY } from './rule-fixtures.ts';

interface Setup extends MemoryHostOptions {
  readonly flags?: SettingFlags;
  readonly config?: SettingSources['config'];
}

function finder(files: Record<string, string>, { flags = {}, config = { kind: 'nearest' }, ...options }: Setup = {}) {
  return createSettingsFinder(createMemoryHost(files, { gitRoot: '.', ...options }), { registry: REGISTRY, flags, config });
}

const level = (settings: FileSettings, rule: string): string | undefined => settings.rules.get(rule)?.level;

describe('the settings of a file', () => {
  test('are the defaults without a configuration', async () => {
    expect(await finder({})('agents/x.md')).toEqual({
      preset: 'recommended',
      rules: new Map(),
      claudeVersion: undefined,
      scope: undefined,
      plugins: [],
      skipsPlugins: false,
      ignoredBy: undefined,
    });
  });

  test('come from the nearest configuration, not above the git root', async () => {
    const settingsOf = finder({
      'subagent-kit.config.yaml': 'preset: strict',
      'a/subagent-kit.config.json': '{"preset": "all"}',
      '/subagent-kit.config.yaml': 'preset: all',
    });
    expect((await settingsOf('a/b/x.md')).preset).toBe('all');
    expect((await settingsOf('b/x.md')).preset).toBe('strict');
    expect((await finder({ '/subagent-kit.config.yaml': 'preset: all' })('b/x.md')).preset).toBe('recommended');
  });

  test('are not looked for above the working folder where there is no git root', async () => {
    const host = createMemoryHost({ '/subagent-kit.config.yaml': 'preset: all', 'subagent-kit.config.yaml': 'preset: strict' });
    const settingsOf = createSettingsFinder(host, { registry: REGISTRY, flags: {}, config: { kind: 'nearest' } });
    expect((await settingsOf('agents/x.md')).preset).toBe('strict');
    expect((await settingsOf('/elsewhere/x.md')).preset).toBe('recommended');
  });

  test('are merged: extended files, then the file, then its overrides, then flags', async () => {
    const files = {
      'subagent-kit.config.yaml': [
        'extends: [all, ./shared/base.yaml]',
        'rules: { fantasy/hype: info, prompt/over-budget: [warning, { words: [b] }] }',
        'overrides: [{ files: ["legacy/"], rules: { fantasy/hype: error }, claudeVersion: 2.1.197 }]',
      ].join('\n'),
      'shared/base.yaml':
        'preset: strict\nclaudeVersion: 2.1.330\nrules: { tools/extra: error, prompt/over-budget: [error, { tokens: 5 }] }\noverrides: [{ files: ["x.md"], rules: { tools/extra: off } }]',
    };
    const settings = await finder(files)('agents/x.md');
    expect(settings).toMatchObject({ preset: 'strict', claudeVersion: '2.1.330' });
    expect([level(settings, 'fantasy/hype'), level(settings, 'tools/extra')]).toEqual(['info', 'error']);
    expect(settings.rules.get('prompt/over-budget')).toEqual({ level: 'warning', options: { tokens: 5, words: ['b'] } });
    const legacy = await finder(files)('agents/legacy/deep/x.md');
    expect([level(legacy, 'fantasy/hype'), legacy.claudeVersion]).toEqual(['error', '2.1.197']);
    expect(level(await finder(files)('shared/x.md'), 'tools/extra')).toBe('off');
    const rules = new Map([['fantasy/hype', { level: 'off' } as const]]);
    const flags = { preset: 'recommended', rules, claudeVersion: '2.1.300', scope: 'user' } as const;
    const flagged = await finder(files, { flags })('agents/legacy/x.md');
    expect(flagged).toMatchObject({ preset: 'recommended', claudeVersion: '2.1.300', scope: 'user' });
    expect(level(flagged, 'fantasy/hype')).toBe('off');
  });

  test('come from a named file, wherever it lies, or from none', async () => {
    const files = { 'subagent-kit.config.yaml': 'preset: strict', '/etc/kit.yaml': 'preset: all' };
    expect((await finder(files, { config: { kind: 'file', path: '/etc/kit.yaml' } })('agents/x.md')).preset).toBe('all');
    expect((await finder(files, { config: { kind: 'none' } })('agents/x.md')).preset).toBe('recommended');
  });

  test('say which configuration ignores the file, and a later pattern can take that back', async () => {
    const settingsOf = finder({
      'subagent-kit.config.yaml': 'extends: ./base.yaml\nignore: ["!drafts/keep.md"]',
      'base.yaml': 'ignore: ["drafts/*", "/top.md"]',
    });
    expect((await settingsOf('drafts/x.md')).ignoredBy).toBe('base.yaml');
    expect((await settingsOf('drafts/keep.md')).ignoredBy).toBeUndefined();
    expect((await settingsOf('agents/top.md')).ignoredBy).toBeUndefined();
    expect((await settingsOf('Drafts/x.md')).ignoredBy).toBeUndefined();
    expect((await settingsOf('/elsewhere/drafts/x.md')).ignoredBy).toBeUndefined();
  });
});

describe('what a configuration extends', () => {
  const complain = (files: Record<string, string>, options: MemoryHostOptions = {}) => finder(files, options)('agents/x.md');

  test('may not form a cycle', async () => {
    const files = {
      'subagent-kit.config.yaml': 'extends: ./a.yaml',
      'a.yaml': 'extends: [strict, ./b.yaml]',
      'b.yaml': 'extends: ./a.yaml',
    };
    await expect(complain(files)).rejects.toMatchObject({
      code: 'config-invalid',
      message: 'b.yaml:1:10: Unexpected cycle of `extends`: a.yaml → b.yaml → a.yaml',
    });
  });

  test('may be reached in two ways', async () => {
    const files = {
      'subagent-kit.config.yaml': 'extends: [./a.yaml, ./b.yaml]',
      'a.yaml': 'extends: ./c.yaml',
      'b.yaml': 'extends: ./c.yaml',
      'c.yaml': 'preset: all',
    };
    expect((await complain(files)).preset).toBe('all');
  });

  test('may not leave the project, by path or by link', async () => {
    await expect(complain({ 'subagent-kit.config.yaml': 'extends: ../a.yaml', '/a.yaml': '' })).rejects.toMatchObject({
      message: 'subagent-kit.config.yaml:1:10: Unexpected path `../a.yaml`, expected one inside the project',
    });
    const linked = complain({ 'subagent-kit.config.yaml': 'extends: ./a.yaml', '/a.yaml': '' }, { links: { 'a.yaml': '/a.yaml' } });
    await expect(linked).rejects.toMatchObject({ code: 'config-invalid' });
  });

  test.each([
    ['./gone.yaml', 'Missing file `./gone.yaml`'],
    ['./code.js', 'Unexpected file `./code.js`, expected `.yaml`, `.yml` or `.json`'],
    ['strickt', 'Unknown preset `strickt`, did you mean `strict`'],
    ['eslint', 'Unknown preset `eslint`, expected `recommended`, `strict`, `all` or a path that begins with `./`'],
  ])('is refused as %s', async (source, message) => {
    await expect(complain({ 'subagent-kit.config.yaml': `extends: ["${source}"]`, 'code.js': '' })).rejects.toMatchObject({
      message: `subagent-kit.config.yaml:1:11: ${message}`,
    });
  });

  test('names the file that has the mistake', async () => {
    const files = { 'subagent-kit.config.yaml': 'extends: ./a.yaml', 'a.yaml': '\npreset: 3' };
    await expect(complain(files)).rejects.toMatchObject({ message: expect.stringMatching(/^a\.yaml:2:9: /) });
  });
});

test('a configuration that can not be read is an error', async () => {
  const missing = finder({}, { config: { kind: 'file', path: 'gone.yaml' } })('agents/x.md');
  await expect(missing).rejects.toMatchObject({ code: 'config-unreadable', message: 'cannot read gone.yaml: no such file' });
});

test('files with equal settings share one plan', async () => {
  const settingsOf = finder({ 'subagent-kit.config.yaml': 'overrides: [{ files: [b.md], rules: { fantasy/hype: off } }]' });
  const planOf = createPlanner({ registry: REGISTRY, factsFor });
  const [a, b, c] = [planOf(await settingsOf('a.md')), planOf(await settingsOf('b.md')), planOf(await settingsOf('x/c.md'))];
  expect(c).toBe(a);
  expect(b).not.toBe(a);
});
