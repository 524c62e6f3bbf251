import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFor } from '../../src/host/host-facts.ts';
import { resolveToolEntry } from '../../src/host/resolve-tool.ts';
import { readToolEntries } from '../../src/host/tool-entries.ts';

const textsOf = (value: Parameters<typeof readToolEntries>[0]): readonly string[] => readToolEntries(value).map(({ text }) => text);

describe('readToolEntries', () => {
  test.each([
    ['Read, Bash', ['Read', 'Bash']],
    ['Read Bash', ['Read', 'Bash']],
    ['Bash(git add, git commit) Read', ['Bash(git add, git commit)', 'Read']],
    ['Agent(a(b), c), Read', ['Agent(a(b), c)', 'Read']],
    ['Bash(git *, Read', ['Bash(git *, Read']],
    ['Bash)), Read', ['Bash))', 'Read']],
    ['Read; Bash', ['Read;', 'Bash']],
    [' , Read,', ['Read']],
    ['Read\n', ['Read']],
    ['Read\tBash', ['Read\tBash']],
  ])('splits %j at commas and blanks outside parentheses', (value, texts) => {
    expect(textsOf(value)).toEqual(texts);
  });

  test('reads the texts of a list and nothing else', () => {
    expect(textsOf(['Read, Edit', 5, null, ['Bash'], { Write: true }, ' Grep '])).toEqual(['Read', 'Edit', 'Grep']);
    expect([textsOf(undefined), textsOf(null), textsOf(5), textsOf({ Read: true })]).toEqual([[], [], [], []]);
  });

  test('takes the specifier off the name', () => {
    expect(readToolEntries('Bash(git *), Read(), (Read), Read(a)b').map(({ name, specifier }) => [name, specifier])).toEqual([
      ['Bash', 'git *'],
      ['Read', ''],
      ['(Read)', undefined],
      ['Read(a)b', undefined],
    ]);
  });

  test('gives every entry its place in the value or the item', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', ',', ' ', '(', ')', '\n') })), (items) => {
        for (const { text, range, item } of readToolEntries(items)) {
          expect(items[item ?? -1]?.slice(range.start, range.end)).toBe(text);
        }
      }),
    );
  });
});

describe('resolveToolEntry', () => {
  const resolve = (value: string): unknown => readToolEntries(value).map((entry) => resolveToolEntry(entry, factsFor()))[0];

  test.each([
    ['Read', { kind: 'tool', tool: 'Read', availability: 'granted', isAlias: false }],
    ['Task(x)', { kind: 'tool', tool: 'Agent', availability: 'granted', isAlias: true }],
    ['LSP', { kind: 'tool', tool: 'LSP', availability: 'session-dependent', isAlias: false }],
    ['AskUserQuestion', { kind: 'tool', tool: 'AskUserQuestion', availability: 'never-in-subagent', isAlias: false }],
    ['ExitPlanMode', { kind: 'tool', tool: 'ExitPlanMode', availability: 'plan-mode-only', isAlias: false }],
    ['ToolSearch', { kind: 'tool', tool: 'ToolSearch', availability: 'beside-deferred-tools', isAlias: false }],
    ['*', { kind: 'all' }],
    ['mcp__github', { kind: 'mcp', server: 'github', tool: null }],
    ['mcp__github__*', { kind: 'mcp', server: 'github', tool: null }],
    ['mcp__github__get_issue', { kind: 'mcp', server: 'github', tool: 'get_issue' }],
    ['mcp__*', { kind: 'mcp-mismatch' }],
    ['mcp__github__get_*', { kind: 'mcp-mismatch' }],
    ['mcp__', { kind: 'mcp-mismatch' }],
    ['read', { kind: 'unknown' }],
    ['constructor', { kind: 'unknown' }],
  ])('%s', (text, resolution) => {
    expect(resolve(text)).toEqual(resolution);
  });

  test('names the replacement of a removed tool', () => {
    expect(resolve('MultiEdit')).toMatchObject({ kind: 'removed', replacement: 'Edit' });
  });
});
