import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { agentFrom, lossesOf, renderSource, renderTo, rosterComposed } from './render-target.ts';

const FULL = `name: looker
description: Looks at boxes.\\nUse it when a box came.
tools: Read, mcp__box, Bash(git *)
disallowedTools: [Write]
model: " opus "
permissionMode: manual
maxTurns: "5"
skills: boxes, lids
memory: project
background: "true"
effort: HIGH
isolation: worktree
color: red
initialPrompt: Look
omitClaudeMd: TRUE
mcpServers:
  - box
  - inline: { command: node, args: [box.js], env: { A: b } }
hooks: { Stop: [{ hooks: [{ type: command, command: "true" }] }] }
`;

test('holds every setting in the form that `claude --agents` asks for', () => {
  const set = renderSource('claude-json', FULL);
  expect(set.files.map(({ path, agents }) => [path, agents])).toEqual([['agents.json', ['looker']]]);
  expect(JSON.parse(set.files[0]?.text ?? '')).toEqual({
    looker: {
      description: 'Looks at boxes.\nUse it when a box came.',
      tools: ['Read', 'mcp__box', 'Bash(git *)'],
      disallowedTools: ['Write'],
      model: 'opus',
      permissionMode: 'default',
      maxTurns: 5,
      skills: ['boxes', 'lids'],
      memory: 'project',
      background: true,
      effort: 'high',
      isolation: 'worktree',
      initialPrompt: 'Look',
      omitClaudeMd: true,
      mcpServers: ['box', { inline: { command: 'node', args: ['box.js'], env: { A: 'b' } } }],
      hooks: { Stop: [{ hooks: [{ type: 'command', command: 'true' }] }] },
      prompt: 'You look at boxes.\n',
    },
  });
  expect(lossesOf(set)).toEqual(['color: `claude --agents` knows no such key']);
});

test('loses a value that Claude Code ignores, since it would refuse every agent for it', () => {
  const set = renderSource(
    'claude-json',
    'name: looker\ndescription: Looks\nmaxTurns: 0\nmemory: all\neffort: 1.5\nbackground: yes\nskills: 5\nhooks: { PreToolUse: [{ hooks: [{ type: banana }] }] }\nmodel: 7\nowner: me',
  );
  expect(Object.keys(JSON.parse(set.files[0]?.text ?? '').looker)).toEqual(['description', 'prompt']);
  expect(lossesOf(set)).toEqual([
    'background: Claude Code ignores the value',
    'effort: Claude Code ignores the value',
    'hooks: Claude Code ignores the value',
    'maxTurns: Claude Code ignores the value',
    'memory: Claude Code ignores the value',
    'model: Claude Code ignores the value',
    'owner: Claude Code knows no such key',
    'skills: Claude Code ignores the value',
  ]);
});

test('keeps an agent without tools from getting all of them', () => {
  const toolsOf = (tools: string): unknown =>
    JSON.parse(renderSource('claude-json', `name: looker\ndescription: Looks\n${tools}`).files[0]?.text ?? '').looker.tools;
  expect(toolsOf('tools: []')).toEqual([]);
  expect(toolsOf('tools:')).toEqual([]);
  expect(toolsOf('tools: "*"')).toBeUndefined();
  expect(toolsOf('color: red')).toBeUndefined();
});

test('drops a server that would make the whole object invalid, and says so', () => {
  const set = renderSource('claude-json', 'name: looker\ndescription: Looks\nmcpServers: [box, { a: { url: x } }, 5]');
  expect(JSON.parse(set.files[0]?.text ?? '').looker.mcpServers).toEqual(['box']);
  expect(lossesOf(set)).toEqual(['mcpServers: `claude --agents` refuses a configuration of this form']);
});

test('leaves out an agent that would be refused, and says so', () => {
  const set = renderTo('claude-json', [
    agentFrom('name: bare'),
    agentFrom('name: -dash\ndescription: Looks'),
    agentFrom('name: fine\ndescription: Looks'),
  ]);
  expect(Object.keys(JSON.parse(set.files[0]?.text ?? ''))).toEqual(['fine']);
  expect(set.losses.map(({ agent, field, reason }) => `${agent} ${field}: ${reason}`)).toEqual([
    '-dash name: `claude --agents` takes no name that starts with `-`, so all of the agent is left out',
    'bare description: `claude --agents` takes no agent without a description, so all of it is left out',
  ]);
});

test('is an empty object without an agent', () => {
  expect(renderTo('claude-json', []).files[0]?.text).toBe('{}\n');
});

test('compiles triggers into the description, as the agent file does', () => {
  const set = renderSource('claude-json', 'name: looker\ndescription: Looks.\nproactive_triggers: [box_lid_broken]');
  expect(JSON.parse(set.files[0]?.text ?? '').looker.description).toBe('Looks. Use proactively when: box lid broken.');
});

const binary = process.env['CLAUDE_BIN'];

describe.skipIf(binary === undefined)('Claude Code itself (skipped without CLAUDE_BIN)', () => {
  /** What the program says to a set of agents before it misses an account. */
  const ask = (json: string): string => {
    const home = mkdtempSync(join(tmpdir(), 'claude-json-'));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    writeFileSync(join(home, 'agents.json'), json);
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TERM: 'dumb',
      DISABLE_AUTOUPDATER: '1',
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    };
    const { stdout, stderr } = spawnSync(binary ?? '', ['-p', '--agents', join(home, 'agents.json'), 'hello'], {
      cwd: home,
      env,
      input: '',
      encoding: 'utf8',
      timeout: 60_000,
    });
    return stdout + stderr;
  };

  test('takes every setting, the roster too, and refuses a wrong one', { timeout: 200_000 }, () => {
    expect(execFileSync(binary ?? '', ['--version'], { encoding: 'utf8' })).toContain('Claude Code');
    expect(ask('{"a": {"description": "d", "prompt": "p", "tools": "Read"}}')).toContain('Invalid --agents configuration');
    for (const agents of [[agentFrom(FULL)], rosterComposed]) {
      const answer = ask(renderTo('claude-json', agents).files[0]?.text ?? '');
      expect(answer).not.toContain('Invalid --agents configuration');
      expect(answer).toContain('Not logged in');
    }
  });
});
