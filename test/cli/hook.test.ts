import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from './fake-terminal.ts';

const GOOD =
  '---\nname: test-fixer\ndescription: Fixes failing tests. Use when a test fails.\ntools: Read, Edit, Bash\n---\n\nYou fix failing tests.\n';
const BAD = GOOD.replace('name: test-fixer\n', '');
const PATH = '.claude/agents/test-fixer.md';

const call = (cwd: string, path: string): string =>
  JSON.stringify({ hook_event_name: 'PostToolUse', tool_name: 'Write', cwd, tool_input: { file_path: join(cwd, path) }, newer_field: [1] });

async function hookOn(files: Readonly<Record<string, string>>, path: string, args: readonly string[] = []) {
  const cwd = folderWith(files);
  return run(['hook', ...args], { cwd: '/', stdin: call(cwd, path) });
}

describe('the hook of Claude Code', () => {
  test('says nothing of an agent file without errors', async () => {
    expect(await hookOn({ [PATH]: GOOD }, PATH)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('exits 2 and tells Claude on standard error what to repair', async () => {
    const outcome = await hookOn({ [PATH]: BAD }, PATH);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(
      /^subagent-kit: repair the agent file that was just written\n\.claude\/agents\/test-fixer\.md:\d+:\d+: error: Missing `name`/,
    );
  });

  test('tells of warnings when it is asked to', async () => {
    const text = GOOD.replace('tools: Read, Edit, Bash', 'tools: Read, MultiEdit');
    expect((await hookOn({ [PATH]: text }, PATH)).code).toBe(0);
    expect(await hookOn({ [PATH]: text }, PATH, ['--fail-on', 'warning'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('MultiEdit'),
    });
  });

  test.each(['src/index.ts', 'README.md', '.claude/agents/gone.md'])('says nothing of %s, which is no agent file', async (path) => {
    expect(await hookOn({ 'src/index.ts': '', 'README.md': BAD, [PATH]: BAD }, path)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test.each([['no JSON'], ['[]'], ['']])('exits 1, which Claude does not see, for %j on standard input', async (stdin) => {
    expect(await run(['hook'], { stdin })).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('nothing was checked') });
  });

  test('exits 1 for a broken configuration, so that it does not look like findings', async () => {
    const cwd = folderWith({ [PATH]: GOOD, 'subagent-kit.config.json': '{' });
    expect(await run(['hook'], { stdin: call(cwd, PATH) })).toMatchObject({ code: 1, stdout: '' });
    expect(await run(['hook', '--no-such-flag'], { stdin: call(cwd, PATH) })).toMatchObject({ code: 1, stdout: '' });
  });

  test('tells of twenty findings at most', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `colour${index}: red`).join('\n');
    const text = GOOD.replace('---\n\nYou', `${names}\n---\n\nYou`);
    const { stderr } = await hookOn({ [PATH]: text }, PATH, ['--fail-on', 'info']);
    expect(stderr.split('\n').filter((line) => line.startsWith(PATH))).toHaveLength(20);
    expect(stderr).toMatch(/\nand \d+ more: subagent-kit lint \.claude\/agents\/test-fixer\.md\n$/);
  });
});

describe('the plugin with the hook', () => {
  const folder = fileURLToPath(new URL('../../examples/hook-plugin', import.meta.url));

  test('runs the hook after Claude has written or edited a file', () => {
    expect(JSON.parse(readFileSync(join(folder, 'hooks/hooks.json'), 'utf8'))).toEqual({
      hooks: {
        PostToolUse: [{ matcher: 'Write|Edit', hooks: [{ type: 'command', command: 'npx --no-install subagent-kit hook', timeout: 30 }] }],
      },
    });
  });

  const binary = process.env['CLAUDE_BIN'];
  test.skipIf(binary === undefined)('is a plugin for Claude Code (skipped without CLAUDE_BIN)', () => {
    const home = folderWith({});
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TERM: 'dumb',
      DISABLE_AUTOUPDATER: '1',
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    };
    const { status, stdout } = spawnSync(binary ?? '', ['plugin', 'validate', folder], {
      cwd: home,
      env,
      encoding: 'utf8',
      timeout: 100_000,
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('Validation passed') });
  });
});
