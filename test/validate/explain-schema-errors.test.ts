import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { checkValue } from '../../src/validate/explain-schema-errors.ts';
import { loadValidator } from '../../src/validate/load-validator.ts';

const whole = { name: 'tester', description: 'Runs tests.' };

function messagesFor(frontmatter: Json): readonly string[] {
  return checkValue(frontmatter, loadValidator('agent-frontmatter'), 'the front matter').map((problem) => problem.message);
}

function configMessages(config: Json): readonly string[] {
  return checkValue(config, loadValidator('config'), 'the configuration').map((problem) => problem.message);
}

describe('one problem for a union', () => {
  test('a mapping as tools', () => {
    expect(messagesFor({ ...whole, tools: { read: true } })).toEqual([
      'Unexpected mapping in `tools`, expected a comma-separated string or a list of tool names',
    ]);
  });

  test('a number inside the list of tools', () => {
    expect(messagesFor({ ...whole, tools: ['Read', 7] })).toEqual(['Unexpected number `7` in `tools[1]`, expected the name of a tool']);
  });

  test('an empty list of tools', () => {
    expect(messagesFor({ ...whole, tools: [] })).toEqual([
      'Unexpected empty list in `tools`, expected a comma-separated string or a list of tool names',
    ]);
  });

  test('a word for a truth value', () => {
    expect(messagesFor({ ...whole, background: 'yes' })).toEqual(['Unexpected `yes` in `background`, expected `true` or `false`']);
  });

  test('the branch that the value comes nearest to speaks', () => {
    expect(configMessages({ rules: { 'fantasy/hype': ['eror', {}] } })).toEqual([
      'Unknown value `eror` in `rules.fantasy/hype[0]`, did you mean `error`',
    ]);
  });

  test('two wrong items are two problems', () => {
    expect(messagesFor({ ...whole, mcpServers: [5, 'github', true] })).toEqual([
      'Unexpected number `5` in `mcpServers[0]`, expected a server name or a mapping of one name to a configuration',
      'Unexpected truth value `true` in `mcpServers[2]`, expected a server name or a mapping of one name to a configuration',
    ]);
  });
});

describe('words for each kind of mistake', () => {
  test.each<[string, Json, string]>([
    [
      'a missing key',
      { description: 'x' },
      'Missing `name` in the front matter, expected a name of at most 256 characters without a colon or a leading hyphen',
    ],
    ['a wrong type', { ...whole, initialPrompt: 5 }, 'Unexpected number `5` in `initialPrompt`, expected a text'],
    [
      'an empty value',
      { ...whole, observer: null },
      'Unexpected empty value in `observer`, expected a comma-separated string of agent names',
    ],
    ['a value that is nearly allowed', { ...whole, color: 'gren' }, 'Unknown value `gren` in `color`, did you mean `green`'],
    [
      'a value of another set',
      { ...whole, color: 'teal' },
      'Unexpected `teal` in `color`, expected `red`, `blue`, `green`, `yellow`, `purple`, `orange`, `pink` or `cyan`',
    ],
    ['too small a number', { ...whole, maxTurns: 0 }, 'Unexpected number `0` in `maxTurns`, expected at least 1'],
    ['no whole number', { ...whole, maxTurns: 1.5 }, 'Unexpected number `1.5` in `maxTurns`, expected a whole number from 1'],
    ['too long a text', { ...whole, name: 'a'.repeat(300) }, 'Unexpected 300 characters in `name`, expected at most 256 characters'],
    [
      'a pattern that does not match',
      { ...whole, name: '-x' },
      'Unexpected `-x` in `name`, expected a name of at most 256 characters without a colon or a leading hyphen',
    ],
    ['a repeated item', { ...whole, specializations: ['a', 'a'] }, 'Unexpected second `a` in `specializations`, expected each item once'],
    [
      'an unknown key near a known one',
      { ...whole, collaborators: [{ agent: 'x', kind: 'validates', fro: 'y' }] },
      'Unknown key `fro` in `collaborators[0]`, did you mean `for`',
    ],
    [
      'an unknown key',
      { ...whole, collaborators: [{ agent: 'x', kind: 'validates', weight: 1 }] },
      'Unexpected key `weight` in `collaborators[0]`, expected `agent`, `kind` or `for`',
    ],
    [
      'a key of the wrong shape',
      { ...whole, rule_pack: { use: 'p', slots: { '1x': 'y' } } },
      'Unexpected key `1x` in `rule_pack.slots`, expected the name of a slot',
    ],
    ['an unknown event', { ...whole, hooks: { PreToolUSe: [] } }, 'Unknown key `PreToolUSe` in `hooks`, did you mean `PreToolUse`'],
    ['two keys in one item', { ...whole, mcpServers: [{ a: {}, b: {} }] }, 'Unexpected 2 keys in `mcpServers[0]`, expected at most 1 key'],
  ])('%s', (_name, value, message) => {
    expect(messagesFor(value)).toEqual([message]);
  });

  test('an empty description is no text', () => {
    expect(messagesFor({ name: 'x', description: '' })).toEqual([
      'Unexpected empty text in `description`, expected a text that says when to delegate to the agent',
    ]);
  });

  test('a value that is no mapping at all', () => {
    expect(configMessages([1])).toEqual(['Unexpected list in the configuration, expected a mapping']);
  });

  test('control characters and backticks of a value stay harmless', () => {
    expect(messagesFor({ ...whole, color: 'a`b\u001b[2J' })).toEqual([
      "Unexpected `a'b\\u{1b}[2J` in `color`, expected `red`, `blue`, `green`, `yellow`, `purple`, `orange`, `pink` or `cyan`",
    ]);
  });
});

describe('what real files hold is accepted', () => {
  test.each<[string, Json]>([
    ['comma-separated tools', { tools: 'Read, Grep, mcp__github__*' }],
    ['scoped tools', { tools: ['Bash(git *)', 'Agent(a, b)'] }],
    ['a full model id', { model: 'claude-sonnet-4-5-20250929' }],
    ['a model id of another provider', { model: 'us.anthropic.claude-opus-4-8-v1:0' }],
    ['a quoted truth value', { background: 'true' }],
    ['turns in quotes', { maxTurns: '5' }],
    ['skills as text', { skills: 'a, b:c' }],
    ['a server by name and one in place', { mcpServers: ['github', { x: { command: 'run' } }] }],
    ['hooks', { hooks: { Stop: [{ hooks: [{ type: 'command', command: 'x', once: true }] }] } }],
    ['hooks without a value', { hooks: null }],
    ['a name with blanks and capitals', { name: 'My Agent 2.0' }],
    ['keys of other tools', { version: 1, author: 'x', __proto__key: 1 }],
  ])('%s', (_name, more) => {
    expect(messagesFor(typeof more === 'object' && more !== null ? { ...whole, ...more } : more)).toEqual([]);
  });
});

test('a key named like a property of every object is told like any other', () => {
  const value: Json = JSON.parse('{"preset":"all","__proto__":1,"constructor":2}');
  expect(configMessages(value)).toEqual([
    'Unexpected key `__proto__` in the configuration, expected a known key',
    'Unexpected key `constructor` in the configuration, expected a known key',
  ]);
});
