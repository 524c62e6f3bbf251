import { describe, expect, test } from 'vitest';
import { loadLines, loadText } from './load-text.ts';

const FILE = '---\nname: probe\ndescription: Does a thing\n---\nBody\n';

describe('an agent of a project', () => {
  test('loads with name, description, tools and model', () => {
    expect(loadLines('tools: Read, Grep\nmodel: opus')).toEqual({
      verdict: 'loads',
      reason: null,
      as: { name: 'probe', description: 'Does a thing', tools: ['Read', 'Grep'], model: 'opus' },
    });
  });

  test('inherits every tool without `tools`', () => {
    expect(loadText(FILE).as).toEqual({ name: 'probe', description: 'Does a thing', tools: null, model: null });
  });

  test.each([
    ['no-front-matter', 'Just text\n'],
    ['no-front-matter', '\n---\nname: probe\n---\n'],
    ['no-front-matter', '---yaml\nname: probe\ndescription: x\n---\n'],
    ['no-front-matter', '```yaml\n---\nname: probe\ndescription: x\n---\n```\n'],
    ['unclosed', '---\nname: probe\ndescription: x\n'],
    ['yaml', '---\nname: probe\ndescription: Use when:\n---\n'],
    ['yaml', '---\nname: probe\ndescription: Use\n  when: it rains\n---\n'],
    ['yaml', '---\r\nname: probe\r\ndescription: Use when: it rains\r\n---\r\n'],
    ['yaml', '---\nname: probe\ndescription: "cut --- here"\n---\n'],
    ['no-name', '---\ndescription: x\n---\n'],
    ['no-name', '---\nname:\ndescription: x\n---\n'],
    ['no-name', '---\nName: probe\ndescription: x\n---\n'],
    ['no-name', '---\njust text\n---\n'],
    ['bad-name', '---\nname: 5\ndescription: x\n---\n'],
    ['bad-name', '---\nname: team:probe\ndescription: x\n---\n'],
    ['bad-name', '---\nname: -probe\ndescription: x\n---\n'],
    ['bad-name', `---\nname: ${'x'.repeat(257)}\ndescription: x\n---\n`],
    ['no-description', '---\nname: probe\n---\n'],
    ['no-description', '---\nname: probe\ndescription: ""\n---\n'],
    ['no-description', '---\nname: probe\ndescription: [a, b]\n---\n'],
    ['bad-hook', '---\nname: probe\ndescription: x\nhooks: ./hooks.json\n---\n'],
    ['bad-hook', '---\nname: probe\ndescription: x\nPreToolUse:\n  - hooks: []\n---\n'],
    ['too-large', `---\nname: probe\ndescription: x\n---\n${'x'.repeat(1_048_576)}`],
  ])('is skipped for %s: %j', (reason, text) => {
    expect(loadText(text)).toEqual({ verdict: 'skipped', reason, as: null });
  });

  test.each([
    ['a colon in an unquoted value', 'note: Use when: it rains'],
    ['a value that begins with a reserved character', 'note: @reviewer checks'],
    ['a key that stands twice', 'color: red\ncolor: blue'],
    ['an alias', 'note: &a x\nother: *a'],
    ['a merge key', '<<: { model: opus }'],
    ['tabs for indentation', 'skills:\n\t- one'],
  ])('is retried for %s', (_what, lines) => {
    expect(loadLines(lines)).toMatchObject({ verdict: 'retried', reason: null, as: { name: 'probe' } });
  });

  test('shows what the host reads of a retried file', () => {
    expect(loadText('---\nname: probe\ndescription: Use when: "it" rains # now\n---\n').as?.description).toBe('Use when: "it" rains # now');
    expect(loadText('---\nname: probe\ndescription: one\ndescription: two\n---\n').as?.description).toBe('two');
  });

  test('ends the block at the first three dashes, so that later keys become prompt', () => {
    expect(loadText('---\nname: probe\ndescription: cuts --- here\ntools: Read\n---\n')).toMatchObject({
      verdict: 'loads',
      as: { description: 'cuts', tools: null },
    });
  });

  test('turns a literal line break of the description into a real one', () => {
    expect(
      loadText(String.raw`---
name: probe
description: one\ntwo
---
`).as?.description,
    ).toBe('one\ntwo');
  });

  test.each(['tools:', 'tools: ""', 'tools: []', 'tools: 5', 'tools: true', 'tools: { Read: true }', 'tools: Read\ndisallowedTools: Read'])(
    'has no tools for want of entries: %j',
    (lines) => expect(loadLines(lines)).toMatchObject({ verdict: 'no-tools', reason: 'empty-tools', as: { tools: [] } }),
  );

  test.each(['tools: read, bash', 'tools: MultiEdit', 'tools: "[Read]"', 'tools: mcp__*', 'tools: mcp__github__search', 'tools: Workflow'])(
    'has no tools for want of a name that means one: %j',
    (lines) => expect(loadLines(lines)).toMatchObject({ verdict: 'no-tools', reason: 'unknown-tools', as: { tools: [] } }),
  );

  test('has no tools even where the YAML had to be retried', () => {
    expect(loadLines('note: Use when: it rains\ntools:')).toMatchObject({ verdict: 'no-tools', reason: 'empty-tools' });
  });

  test('keeps a known tool that only some sessions offer', () => {
    expect(loadLines('tools: TodoWrite')).toMatchObject({ verdict: 'loads', as: { tools: ['TodoWrite'], maybeAbsent: ['TodoWrite'] } });
  });

  test('keeps tools of an MCP server that the agent or its project declares', () => {
    const lines = 'tools: Read, mcp__github__search';
    expect(loadLines(lines).as?.tools).toEqual(['Read']);
    expect(loadLines(lines, { mcpServers: new Set(['github']) }).as).toMatchObject({
      tools: ['Read', 'mcp__github__search'],
      maybeAbsent: ['mcp__github__search'],
    });
    expect(loadLines('tools: mcp__local\nmcpServers:\n  - local: { command: run }').as?.tools).toEqual(['mcp__local']);
  });

  test('shows what is denied to an agent that inherits', () => {
    expect(loadLines('disallowedTools: Write, Bash(rm *), Nope, "*"').as).toMatchObject({
      tools: null,
      denied: ['Write', 'Bash', 'Monitor'],
    });
  });

  test('reads the model trimmed, and `inherit` in any case', () => {
    expect(loadLines('model: " opus "').as?.model).toBe('opus');
    expect(loadLines('model: INHERIT').as?.model).toBe('inherit');
    expect(loadLines('model: [opus]').as?.model).toBeNull();
  });

  test('may bear a name that JavaScript knows', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(loadText(`---\nname: ${name}\ndescription: x\n__proto__: { tools: Read }\n---\n`).as).toMatchObject({ name, tools: null });
    }
  });
});

describe('an agent of a plugin', () => {
  const situation = { scope: 'plugin', path: 'plug/agents/review.md' } as const;

  test('is listed under the name of its file when nothing can be read', () => {
    const as = { name: 'review', description: 'Agent from plug plugin', tools: null, model: null };
    expect(loadText('Just text\n', situation)).toEqual({ verdict: 'loads', reason: 'no-front-matter', as });
    expect(loadText('---\nname: x\ndescription: Use when:\n---\n', situation)).toEqual({ verdict: 'retried', reason: 'yaml', as });
  });

  test('has its values read as text', () => {
    expect(loadText('---\nname: 5\ndescription: true\n---\n', situation).as).toMatchObject({ name: '5', description: 'true' });
    expect(loadText('---\nwhen_to_use: " on rain "\n---\n', situation).as).toMatchObject({ name: 'review', description: 'on rain' });
  });

  test('keeps a literal line break of the description', () => {
    expect(loadText('---\nname: x\ndescription: one\\ntwo\n---\n', situation).as?.description).toBe('one\\ntwo');
  });

  test('loads in spite of its hooks, which are ignored', () => {
    expect(loadText('---\nname: x\ndescription: y\nhooks: 5\n---\n', situation).verdict).toBe('loads');
  });

  test('is still refused when it is too large', () => {
    expect(loadText('x'.repeat(1_048_577), situation)).toEqual({ verdict: 'skipped', reason: 'too-large', as: null });
  });
});

describe('an older version', () => {
  const old = { version: '2.1.197' } as const;

  test('does not know a byte order mark', () => {
    expect(loadText(`\uFEFF${FILE}`, old)).toMatchObject({ verdict: 'skipped', reason: 'no-front-matter' });
    expect(loadText(`\uFEFF${FILE}`).verdict).toBe('loads');
  });

  test('accepts a colon in a name and drops bad hooks', () => {
    expect(loadText('---\nname: team:probe\ndescription: x\nhooks: 5\n---\n', old)).toMatchObject({
      verdict: 'loads',
      as: { name: 'team:probe' },
    });
  });

  test('is not said to grant no tools, because nobody saw what it grants', () => {
    expect(loadLines('tools:', old).verdict).toBe('loads');
  });
});
