import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createNodeHost } from '../../src/run/node-host.ts';
import { folderWith } from '../cli/fake-terminal.ts';

const agent = (body: string): string => `---\nname: planner\ndescription: Use when a test fails\n---\n${body}\n`;
const TEXT = 'x'.repeat(60_000);

async function sizesIn(cwd: string): Promise<readonly unknown[]> {
  const run = await createToolkit(createNodeHost({ cwd })).lint(['repo/.claude/agents'], { config: 'none', preset: 'strict' });
  return run.files.flatMap((file) =>
    file.findings.filter(({ rule }) => rule === 'prompt/preload-over-budget').map(({ data }) => data['tokens']),
  );
}

describe('the size of what an agent must read', () => {
  test('is that of a file, or of the documents below a folder', async () => {
    const files = { 'repo/.git/HEAD': '', 'repo/docs/a.md': TEXT, 'repo/docs/deep/b.md': TEXT, 'repo/docs/c.png': TEXT };
    const order = agent('You must read `docs/` before any work, and docs/a.md.');
    expect(await sizesIn(folderWith({ ...files, 'repo/.claude/agents/a.md': order }))).toEqual([45_000]);
  });

  test('is unknown outside of the repository, also through a link', async () => {
    const order = agent('You must read docs/secret.md and ../../../outside.md before any work.');
    const cwd = folderWith({
      'outside.md': `${TEXT}${TEXT}`,
      'repo/.git/HEAD': '',
      'repo/docs/a.md': '',
      'repo/.claude/agents/a.md': order,
    });
    symlinkSync(join(cwd, 'outside.md'), join(cwd, 'repo/docs/secret.md'));
    expect(await sizesIn(cwd)).toEqual([]);
  });
});
