import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { factsFor } from '../../../src/host/host-facts.ts';
import { loadVerdict } from '../../../src/host/load-verdict.ts';
import { parseAgent } from '../../../src/parse/parse-agent.ts';
import { findTarget, renderSet } from '../../../src/render/render-agent.ts';
import { isRenderedFile } from '../../../src/render/source-header.ts';
import { agentFrom, lossesOf, renderSource, renderTo, rosterComposed } from './render-target.ts';

const LOOKER = 'name: looker\ndescription: Looks.\\nUse it when a box came.\ntools: Read';

test('is a manifest and a file for each agent', () => {
  const { files } = renderTo('plugin', [agentFrom(LOOKER), agentFrom('name: Opener\ndescription: Opens')]);
  expect(files.map(({ path, agents }) => [path, agents])).toEqual([
    ['.claude-plugin/plugin.json', []],
    ['agents/Opener.md', ['Opener']],
    ['agents/looker.md', ['looker']],
  ]);
  expect(JSON.parse(files[0]?.text ?? '')).toEqual({
    name: 'team-agents',
    description: 'Rendered by subagent-kit from a.md. Edit the source, not this file.',
  });
  expect(files.map(({ text }) => isRenderedFile(text))).toEqual([true, true, true]);
});

test.each([
  ['My Team (2)', 'my-team-2'],
  ['..', 'agents'],
  ['', 'agents'],
  ['__a--b__', 'a-b'],
])('calls the plugin in the folder %j %j', (folderName, name) => {
  const target = findTarget('plugin');
  const files = target === undefined ? [] : renderSet([], { target, host: factsFor(), folderName }).files;
  expect(JSON.parse(files[0]?.text ?? '').name).toBe(name);
});

test('loses what Claude Code ignores in a plugin', () => {
  const set = renderSource(
    'plugin',
    `${LOOKER}\npermissionMode: plan\nmcpServers: [box]\nhooks: {}\ninitialPrompt: Go\nobserver: other\nobserverMessage: m\nmemory: user`,
  );
  const reason = 'Claude Code ignores it in a plugin';
  const keys = ['hooks', 'initialPrompt', 'mcpServers', 'observer', 'observerMessage', 'permissionMode'];
  expect(lossesOf(set)).toEqual(keys.map((key) => `${key}: ${reason}`));
  expect(set.files[1]?.text).toContain('memory: user');
});

test('gives Claude Code the description and the tools that the source gives it in a project', () => {
  const agent = agentFrom(LOOKER);
  const file = renderTo('plugin', [agent]).files[1];
  const { as, verdict } = loadVerdict(parseAgent({ path: 'agents/looker.md', text: file?.text ?? '' }), {
    facts: factsFor(),
    scope: 'plugin',
  });
  expect({ verdict, description: as?.description, tools: as?.tools }).toEqual({
    verdict: 'loads',
    description: 'Looks.\nUse it when a box came.',
    tools: ['Read'],
  });
});

const binary = process.env['CLAUDE_BIN'];

describe.skipIf(binary === undefined)('Claude Code itself (skipped without CLAUDE_BIN)', () => {
  test('validates the roster as a plugin, and lists every agent', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'team-agents-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const { path, text } of renderTo('plugin', rosterComposed).files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      TERM: 'dumb',
      DISABLE_AUTOUPDATER: '1',
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    };
    const { status, stdout } = spawnSync(binary ?? '', ['plugin', 'validate', folder], {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 100_000,
    });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('Validation passed') });
    for (const { name } of rosterComposed) expect(stdout).toContain(`team-agents:${name}`);
  });
});
