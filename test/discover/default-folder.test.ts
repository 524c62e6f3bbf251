import { describe, expect, test } from 'vitest';

import { defaultFolders } from '../../src/discover/default-folder.ts';
import { createScopeFinder } from '../../src/discover/find-scope.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';

const at = (
  cwd: string,
  paths: readonly string[],
  options: { gitRoot?: string; homeFolder?: string; links?: Record<string, string> } = {},
) => createMemoryHost(Object.fromEntries(paths.map((path) => [path, ''])), { cwd, ...options });

describe('the folder without a path', () => {
  test('is the nearest `.claude/agents` up to the git root, before any `agents`', async () => {
    const files = ['/p/.claude/agents/x.md', '/p/a/agents/y.md', '/p/a/b/z.txt'];
    expect(await defaultFolders(at('/p/a/b', files, { gitRoot: '/p' }))).toEqual(['../../.claude/agents']);
    expect(await defaultFolders(at('/p/a/b', files, { gitRoot: '/p/a' }))).toEqual(['../agents']);
  });

  test('is never the home folder', async () => {
    const files = ['/home/me/.claude/agents/x.md', '/home/me/p/z.txt'];
    expect(await defaultFolders(at('/home/me/p', files, { homeFolder: '/home/me' }))).toEqual([]);
    expect(await defaultFolders(at('/home/me', files, { homeFolder: '/home/me', gitRoot: '/home/me' }))).toEqual([]);
    expect(await defaultFolders(at('/home/me/p', files))).toEqual(['../.claude/agents']);
  });

  test('is each plugin with agents where there is nothing else', async () => {
    const files = ['/p/plugins/a/.claude-plugin/plugin.json', '/p/plugins/a/agents/x.md', '/p/plugins/b/.claude-plugin/plugin.json'];
    expect(await defaultFolders(at('/p', files, { gitRoot: '/p' }))).toEqual(['plugins/a/agents']);
  });

  test('is refused when it is a link out of the project', async () => {
    const host = at('/p', ['/p/z.txt', '/other/x.md'], { gitRoot: '/p', links: { '/p/.claude/agents': '/other' } });
    await expect(defaultFolders(host)).rejects.toMatchObject({ code: 'outside-root', hint: 'subagent-kit lint /other' });
  });
});

describe('the scope of a file', () => {
  const host = at('/p', ['/p/.claude-plugin/plugin.json', '/p/agents/x.md', '/p/.claude/agents/y.md', '/q/z.md'], {
    homeFolder: '/home/me',
  });
  const scopeOf = createScopeFinder(host);

  test('is `plugin` below a plugin manifest', async () => {
    expect(await scopeOf('agents/deep/x.md')).toBe('plugin');
    expect(await scopeOf('/q/z.md')).toBe('project');
  });

  test('is `project` in the `.claude/agents` tree of a plugin repository', async () => {
    expect(await scopeOf('.claude/agents/y.md')).toBe('project');
  });

  test('is `user` in the home folder', async () => {
    expect(await scopeOf('/home/me/.claude/agents/team/x.md')).toBe('user');
  });
});
