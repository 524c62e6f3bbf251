import { describe, expect, test } from 'vitest';
import { defineFileRule, defineProjectRule } from '../../src/lint/define-rule.ts';
import type { Rule } from '../../src/model/rule.ts';
import { testRule, type FindsCase, type RuleCases } from '../../src/testing/rule-tester.ts';

const meta = { summary: 'Disallow x', severity: 'warning', certainty: 'certain', recommended: false, since: '0.1.0' } as const;

/** Reports each `bad` and offers to write `good`; the replacement can be told to be wrong. */
const rule = defineFileRule({
  id: 'prompt/example',
  meta,
  messages: { bad: 'Unexpected `{word}`' },
  defaults: { word: 'bad', replacement: 'good', safety: 'none' },
  check({ document, options, report }) {
    for (let at = document.text.indexOf(options.word); at !== -1; at = document.text.indexOf(options.word, at + 1)) {
      const range = { start: at, end: at + options.word.length };
      const safety = options.safety === 'safe' ? ('safe' as const) : ('suggestion' as const);
      const fixes = options.safety === 'none' ? [] : [{ title: 'Write it well', safety, edits: [{ range, text: options.replacement }] }];
      report({
        at: range,
        messageId: 'bad',
        data: { word: options.word },
        fixes,
        related: [{ path: document.path, range, label: 'here' }],
      });
    }
  },
});

const quiet = [{ name: 'all good', text: 'good\n' }];
const two: FindsCase = { name: 'two', text: '⟦bad⟧ and ⟦bad⟧\n', findings: [{ messageId: 'bad' }, { messageId: 'bad' }] };

/** Runs the tests as a framework would and gives the first line of each failure, by the name of the test. */
function failuresOf(tested: Rule, cases: RuleCases): Readonly<Record<string, string>> {
  const failures: Record<string, string> = {};
  const it = (name: string, body: () => void): void => {
    try {
      body();
    } catch (error) {
      failures[name] = error instanceof Error ? error.message : String(error);
    }
  };
  testRule(tested, cases, { describe: (_, body) => body(), it });
  return failures;
}

const failureOf = (one: FindsCase): string => failuresOf(rule, { quiet, finds: [one, two] })[`reports: ${one.name}`] ?? 'passes';
const withFix = (safety: 'safe' | 'suggestion', replacement: string): object => ({ options: { safety, replacement } });

describe('testRule', () => {
  test('passes where the rule does what the cases say', () => {
    const one: FindsCase = {
      name: 'one with everything',
      text: 'a ⟦bad⟧\n',
      findings: [
        {
          messageId: 'bad',
          data: { word: 'bad' },
          message: 'Unexpected `bad`',
          severity: 'warning',
          certainty: 'certain',
          related: ['bad'],
        },
      ],
    };
    expect(failuresOf(rule, { quiet, finds: [one, two] })).toEqual({});
  });

  test('fails on unsound cases', () => {
    expect(failuresOf(rule, { quiet: [], finds: [two] })['has sound cases']).toContain('Missing quiet cases');
  });

  test('fails on a finding in a quiet case', () => {
    const failures = failuresOf(rule, { quiet: [{ name: 'not so good', text: 'bad\n' }], finds: [two] });
    expect(failures['accepts: not so good']).toContain('unexpected  .claude/agents/example.md:0000000-3: bad: "bad"');
  });

  test.each<[string, Partial<FindsCase>, string]>([
    ['a missing finding', { text: '⟦good⟧ ⟦bad⟧' }, 'missing     .claude/agents/example.md:0000000-4: bad: "good"'],
    ['another range', { text: 'a ⟦bad ⟧ ⟦bad⟧' }, 'missing     .claude/agents/example.md:0000002-6: bad: "bad "'],
    ['other data', { findings: [{ messageId: 'bad', data: { word: 'worse' } }, { messageId: 'bad' }] }, 'data of `bad`'],
    ['another severity', { findings: [{ messageId: 'bad', severity: 'error' }, { messageId: 'bad' }] }, 'severity of `bad`'],
    ['another certainty', { findings: [{ messageId: 'bad', certainty: 'likely' }, { messageId: 'bad' }] }, 'certainty of `bad`'],
    ['other related places', { findings: [{ messageId: 'bad', related: [] }, { messageId: 'bad' }] }, 'related places of `bad`'],
    ['a fix that is not there', { findings: [{ messageId: 'bad', fixed: 'x' }, { messageId: 'bad' }] }, 'Missing the safe fix of `bad`'],
  ])('fails on %s', (name, change, message) => {
    expect(failureOf({ ...two, name, text: 'a ⟦bad⟧, ⟦bad⟧\n', ...change } as FindsCase)).toContain(message);
  });
});

describe('testRule and fixes', () => {
  const one: FindsCase = { name: 'a fix', text: 'a ⟦bad⟧\n', findings: [{ messageId: 'bad' }] };

  test('wants the fix of a finding to be shown', () => {
    expect(failureOf({ ...one, ...withFix('safe', 'good') })).toContain('Missing `fixed` for the safe fix of `bad`');
    expect(failureOf({ ...one, ...withFix('suggestion', 'good') })).toContain('number of suggestions of `bad`');
  });

  test('compares the fixed text', () => {
    expect(failureOf({ ...one, ...withFix('safe', 'good'), findings: [{ messageId: 'bad', fixed: 'a good\n' }] })).toBe('passes');
    expect(failureOf({ ...one, ...withFix('suggestion', 'good'), findings: [{ messageId: 'bad', suggestions: ['a good\n'] }] })).toBe(
      'passes',
    );
    expect(failureOf({ ...one, ...withFix('safe', 'fine'), findings: [{ messageId: 'bad', fixed: 'a good\n' }] })).toContain(
      'the file after `Write it well`',
    );
  });

  test('refuses a fix that changes nothing, or leaves its finding', () => {
    expect(failureOf({ ...one, ...withFix('safe', 'bad'), findings: [{ messageId: 'bad', fixed: 'a bad\n' }] })).toContain(
      'changes nothing',
    );
    const still: FindsCase = { ...one, ...withFix('safe', 'bad!'), findings: [{ messageId: 'bad', fixed: 'a bad!\n' }] };
    expect(failureOf(still)).toContain('does not remove its finding');
  });

  test('tries every fix alone where there are several', () => {
    const findings = [
      { messageId: 'bad', fixed: 'a good bad\n' },
      { messageId: 'bad', fixed: 'a bad good\n' },
    ];
    expect(failureOf({ ...one, ...withFix('safe', 'good'), text: 'a ⟦bad⟧ ⟦bad⟧\n', findings })).toBe('passes');
  });
});

describe('testRule and variants', () => {
  const lines = defineFileRule({
    id: 'prompt/lines',
    meta,
    messages: { end: 'Unexpected line end' },
    defaults: {},
    check({ document, report }) {
      const at = document.text.indexOf('x\n');
      if (at !== -1 && !document.text.startsWith('\uFEFF')) report({ at: { start: at, end: at + 1 }, messageId: 'end' });
    },
  });
  const cases = (change: object): RuleCases => ({
    quiet,
    finds: [{ name: 'one', text: '⟦x⟧\n', findings: [{ messageId: 'end' }], ...change }],
    onlyOnePossible: 'the first is enough',
  });

  test('wants the same findings with CRLF and with a byte order mark', () => {
    expect(failuresOf(lines, cases({}))['reports: one']).toMatch(/^with CRLF: findings differ/);
    expect(failuresOf(lines, cases({ exceptCrlf: 'why' }))['reports: one']).toMatch(/^with a byte order mark: findings differ/);
  });

  test('takes a reason to leave a variant out', () => {
    expect(failuresOf(lines, cases({ exceptCrlf: 'why', exceptBom: 'why' }))).toEqual({});
  });
});

describe('testRule and project rules', () => {
  const twice = defineProjectRule({
    id: 'project/example',
    meta,
    messages: { twice: 'Unexpected `{word}` in two files', many: 'Unexpected number of files' },
    defaults: {},
    collect: ({ document }) => ({ word: document.text.trim(), start: document.text.search(/\w/) }),
    check({ collections, report }) {
      for (const { facts, folder } of collections) {
        const seen = new Set<string>();
        for (const [path, { word, start }] of facts) {
          if (seen.has(word)) report({ at: { path, range: { start, end: start + word.length } }, messageId: 'twice', data: { word } });
          seen.add(word);
        }
        if (facts.size > 2) report({ at: { path: folder, range: null }, messageId: 'many' });
      }
    },
  });

  test('runs over files by path, each `agents` folder a collection of its own', () => {
    const failures = failuresOf(twice, {
      quiet: [{ name: 'two collections', files: { 'a/agents/x.md': 'a\n', 'b/agents/x.md': 'a\n' } }],
      finds: [
        {
          name: 'one collection',
          files: { 'agents/c.md': '⟦a⟧\n', 'agents/b/a.md': 'a\n', 'agents/d.md': '⟦a⟧\n' },
          findings: [
            { messageId: 'twice' },
            { messageId: 'twice', data: { word: 'a' } },
            { messageId: 'many', whole: true, path: 'agents' },
          ],
        },
      ],
    });
    expect(failures).toEqual({});
  });
});

test('testRule says what is missing when there is no test framework', () => {
  const globals = globalThis as { describe?: unknown };
  const { describe: before } = globals;
  globals.describe = undefined;
  try {
    expect(() => testRule(rule, { quiet, finds: [two] })).toThrow('Missing `describe` and `it`');
  } finally {
    globals.describe = before;
  }
});
