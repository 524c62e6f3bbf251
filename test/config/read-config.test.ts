import { describe, expect, test } from 'vitest';

import { readConfig } from '../../src/config/read-config.ts';
import { SetupError } from '../../src/errors/setup-error.ts';
import { REGISTRY } from './rule-fixtures.ts';

const read = (text: string, path = 'subagent-kit.config.yaml') => {
  const file = readConfig({ path, folder: '/p', text });
  file.checkRules({ registry: REGISTRY, isPartial: false });
  return file;
};

function complaintOf(text: string, path?: string): string {
  try {
    read(text, path);
  } catch (error) {
    if (error instanceof SetupError && error.code === 'config-invalid') return error.message;
    throw error;
  }
  return 'accepted';
}

describe('a configuration', () => {
  test('in YAML gives its settings', () => {
    const text = [
      'extends: [strict, ./base.yaml]',
      'rules:',
      '  fantasy/hype: off',
      '  prompt/over-budget: [error, { tokens: 10 }]',
      'overrides:',
      '  - files: ["legacy/**"]',
      '    preset: recommended',
      'ignore: [drafts/]',
      'claudeVersion: 2.1.330',
      'scope: plugin',
    ].join('\n');
    const { layer, extends: sources } = read(text);
    expect(layer).toMatchObject({
      path: 'subagent-kit.config.yaml',
      folder: '/p',
      preset: undefined,
      claudeVersion: '2.1.330',
      scope: 'plugin',
      ignore: ['drafts/'],
      overrides: [{ files: ['legacy/**'], preset: 'recommended' }],
    });
    expect([...layer.rules]).toEqual([
      ['fantasy/hype', { level: 'off' }],
      ['prompt/over-budget', { level: 'error', options: { tokens: 10 } }],
    ]);
    expect(sources).toEqual([
      { source: 'strict', pointer: '/extends/0' },
      { source: './base.yaml', pointer: '/extends/1' },
    ]);
  });

  test('in JSON is read alike, tabs and a byte order mark included', () => {
    const { layer } = read('\ufeff{\n\t"preset": "all",\n\t"rules": {\n\t\t"fantasy/hype": "error"\n\t}\n}\n', 'subagent-kit.config.json');
    expect([layer.preset, [...layer.rules]]).toEqual(['all', [['fantasy/hype', { level: 'error' }]]]);
  });

  test('may be empty', () => {
    expect(read('').layer.rules.size).toBe(0);
    expect(read('# nothing yet\n').layer.preset).toBeUndefined();
  });
});

describe('a mistake in a configuration is told with its place:', () => {
  test('an unknown key', () => {
    expect(complaintOf('preset: strict\nrule: {}\n')).toBe(
      'subagent-kit.config.yaml:2:1: Unknown key `rule` in the configuration, did you mean `rules`',
    );
  });

  test('an unknown preset', () => {
    expect(complaintOf('preset: strickt\n')).toBe(
      'subagent-kit.config.yaml:1:9: Unknown value `strickt` in `preset`, did you mean `strict`',
    );
  });

  test('an unknown rule', () => {
    expect(complaintOf('rules:\n  fantasy/hpye: off\n')).toBe(
      'subagent-kit.config.yaml:2:3: Unknown rule `fantasy/hpye`, did you mean `fantasy/hype`',
    );
  });

  test('a list of texts where the default is empty, with something else in it', () => {
    expect(complaintOf('rules:\n  fantasy/hint: [info, { allowWords: [elite, 1] }]\n')).toBe(
      'subagent-kit.config.yaml:2:38: Unexpected list for option `allowWords` of `fantasy/hint`, expected a list of texts',
    );
  });

  test('an unknown option, and one of the wrong kind', () => {
    const text =
      'overrides:\n  - files: [a]\n    rules: { prompt/over-budget: [error, { token: 1, words: [1], tokens: many, isStrict: true }] }\n';
    expect(complaintOf(text).split('\n')).toEqual([
      'subagent-kit.config.yaml:3:44: Unknown option `token` of `prompt/over-budget`, did you mean `tokens`',
      'subagent-kit.config.yaml:3:61: Unexpected list for option `words` of `prompt/over-budget`, expected a list of texts',
      'subagent-kit.config.yaml:3:74: Unexpected text for option `tokens` of `prompt/over-budget`, expected a number',
    ]);
  });

  test('an option of a rule that has none', () => {
    expect(complaintOf('rules: { fantasy/hype: [info, { __proto__: 1 }] }')).toMatch(
      /^subagent-kit\.config\.yaml:1:33: Unknown option `__proto__` of `fantasy\/hype`$/,
    );
  });

  test('a level that is none', () => {
    expect(complaintOf('rules:\n  fantasy/hype: warn\n')).toBe(
      'subagent-kit.config.yaml:2:17: Unexpected `warn` in `rules.fantasy/hype`, expected `error`, `warning`, `info` or `off`',
    );
  });

  test('broken YAML, a key twice, and a list', () => {
    expect(complaintOf('rules: [\n')).toMatch(/^subagent-kit\.config\.yaml:\d:\d+: Unexpected YAML: /);
    expect(complaintOf('preset: all\npreset: strict\n')).toBe(
      'subagent-kit.config.yaml:2:1: Unexpected second key `preset`, expected each key once',
    );
    expect(complaintOf('- strict\n')).toBe('subagent-kit.config.yaml:1:1: Unexpected text, expected a mapping of settings');
  });

  test('no more than ten at once', () => {
    const rules = Array.from({ length: 14 }, (_, index) => `  nowhere/rule-${index}: off`).join('\n');
    expect(complaintOf(`rules:\n${rules}\n`).split('\n').at(-1)).toBe('and 4 more');
  });
});
