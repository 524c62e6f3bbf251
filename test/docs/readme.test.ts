import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fencedBlocks, shownCommands, withFreshOutput } from '../../scripts/readme-sessions.ts';
import { readmeRunner } from '../../scripts/run-readme.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the README', () => {
  test('shows what its commands and its library example really print (`npm run readme` renews it)', { timeout: 120_000 }, () => {
    expect(shownCommands(readme)).toEqual(expect.arrayContaining(['subagent-kit lint', 'subagent-kit render release-notes-writer']));
    expect(fencedBlocks(readme).map(({ info }) => info)).toContain('js library');
    expect(withFreshOutput(readme, readmeRunner(root))).toBe(readme);
  });

  test('names only scripts and files that exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = '']) => path);
    expect(linked.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('begins with a source of twelve lines, one command, and the merged prompt', () => {
    const first = fencedBlocks(readme)[0];
    const [, source = '', merged = ''] = first?.text.split(/^\$ .*\n/m) ?? [];
    expect(shownCommands(readme).slice(0, 2)).toEqual(['cat agents/release-notes-writer.md', 'subagent-kit render release-notes-writer']);
    expect(source.trim().split('\n')).toHaveLength(12);
    expect(merged).toContain('**Rule 2: Prove the result - Release Checks**');
    expect(readme.indexOf(merged)).toBeLessThan(readme.indexOf('\n## Try it'));
    expect(readme.slice(0, readme.indexOf(merged) + merged.length).split('\n').length).toBeLessThan(60);
  });

  test('gives two commands that are complete on a fresh clone', () => {
    const commands = fencedBlocks(readme).filter(({ info }) => info === 'sh');
    expect(commands.map(({ text }) => text.trim())).toEqual(expect.arrayContaining(['npm ci && npm run agents', 'npm ci && npm test']));
  });
});

describe('the check itself', () => {
  const page = [
    '```console x',
    '$ subagent-kit a',
    'old',
    '```',
    '',
    '```js b',
    'log(1)',
    '```',
    '',
    '```text output of b',
    '```',
    '',
  ].join('\n');
  const run = { command: (folder: string, line: string) => `ran ${line} in ${folder}  \n\n`, script: (source: string) => `said ${source}` };

  test('replaces what a page shows by what runs', () => {
    expect(withFreshOutput(page, run)).toBe(page.replace('old', 'ran subagent-kit a in x').replace('of b\n', 'of b\nsaid log(1)\n'));
  });

  test('leaves a page alone that shows what runs', () => {
    const fresh = withFreshOutput(page, run);
    expect(withFreshOutput(fresh, run)).toBe(fresh);
  });
});
