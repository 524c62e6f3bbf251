import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BIN } from './built-cli.ts';

const root = mkdtempSync(join(tmpdir(), 'installed-'));
const folder = join(root, 'dist/cli');

beforeAll(() => {
  cpSync(dirname(BIN), folder, { recursive: true, filter: (path) => !path.endsWith('.code') });
  cpSync(join(BIN, '../../../package.json'), join(root, 'package.json'));
  writeFileSync(
    join(root, 'agent.md'),
    '---\nname: agent\ndescription: Reviews a diff. Use after each change.\n---\n\n- Always never push.\n',
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin.cjs'), ...args], { cwd: root, encoding: 'utf8' });
  return `${String(status)}\n${stdout}${stderr}`;
}

const FLAGS = ['--no-config', '--preset', 'all', '--format', 'json'];
/** A cache of its own, so that no run takes its results from an earlier one. */
const lint = (): string => run('lint', 'agent.md', ...FLAGS, '--cache-location', mkdtempSync(join(root, 'cache-')));
const keptFiles = (): readonly string[] => readdirSync(folder).filter((name) => name.includes('.code'));

test(
  'the built program keeps its compiled code, and does the same with it, without it, and when it is damaged',
  { timeout: 60_000 },
  () => {
    expect(run('--version')).toMatch(/^0\n\d+\.\d+\.\d+\n$/);
    expect(run('rules')).toMatch(/^0\n/);
    expect(run('lint', 'agent.md', ...FLAGS, '--no-cache')).toMatch(/^[01]\n\{/);
    expect(keptFiles()).toEqual([]);
    const first = lint();
    expect(first).toMatch(/^[01]\n\{/);
    const names = keptFiles();
    expect(names.map((name) => name.split('.')[0]).toSorted()).toEqual(['analysis', 'daily', 'program', 'rolldown-runtime']);
    expect(lint()).toBe(first);
    for (const name of names) {
      const path = join(folder, name);
      const damaged = readFileSync(path).map((byte, index) => (index % 100 === 99 ? byte ^ 0x55 : byte));
      writeFileSync(path, damaged);
      expect(lint()).toBe(first);
      expect(readFileSync(path).equals(damaged)).toBe(false);
    }
    expect(keptFiles()).toEqual(names);
  },
);

test('a run that finds its results kept, and loads more code then, keeps it where the next one looks for it', { timeout: 60_000 }, () => {
  const htmlOfKept = (): string => run('lint', 'agent.md', '--no-config', '--format', 'html', '--cache-location', 'kept');
  expect(run('lint', 'agent.md', '--no-config', '--cache-location', 'kept')).toMatch(/^[01]\n/);
  const report = htmlOfKept();
  const names = keptFiles();
  expect(names.map((name) => name.split('.')[0])).toContain('others');
  expect(report).toMatch(/^[01]\n<!doctype html>/i);
  expect(htmlOfKept()).toBe(report);
  expect(keptFiles()).toEqual(names);
});
