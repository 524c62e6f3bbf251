import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createNodeHost } from '../../src/run/node-host.ts';
import { folderWith } from '../cli/fake-terminal.ts';

const named = (body: string): string => `---\nname: planner\ndescription: Use when a test fails\n---\n${body}\n`;

async function linksIn(cwd: string, path: string): Promise<readonly string[]> {
  const run = await createToolkit(createNodeHost({ cwd })).lint([path], { config: 'none' });
  const findings = run.files.flatMap((file) => file.findings.filter(({ rule }) => rule === 'references/broken-link'));
  return findings.map(({ data }) => String(data['target']));
}

describe('paths in the repository', () => {
  const files = {
    '.git/HEAD': '',
    'docs/guide.md': '',
    'packages/core/notes.md': '',
    'packages/core/.claude/agents/a.md': named('See [a](docs/guide.md), [b](notes.md), [c](docs/gone.md), [d](../../../../../outside.md).'),
  };

  test('are looked for from the folder of the file up to the git root, and not beyond', async () => {
    const cwd = folderWith(Object.fromEntries(Object.entries(files).map(([path, text]) => [`repo/${path}`, text])));
    expect(await linksIn(cwd, 'repo/packages/core/.claude/agents')).toEqual(['docs/gone.md']);
  });

  test('are unknown without a git root', async () => {
    const { '.git/HEAD': _, ...rest } = files;
    expect(await linksIn(folderWith(rest), 'packages/core/.claude/agents')).toEqual([]);
  });

  test('are there when a link leads to them', async () => {
    const cwd = folderWith(files);
    symlinkSync(join(cwd, 'docs/guide.md'), join(cwd, 'docs/gone.md'));
    expect(await linksIn(cwd, 'packages/core/.claude/agents')).toEqual([]);
  });
});
