import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runBuilt } from '../e2e/built-cli.ts';
import { copyOfPlugin } from './plugin-copy.ts';

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

describe('examples/plugin', () => {
  test('passes its own tests, on the public rule tester', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap'], { cwd: copyOfPlugin(), encoding: 'utf8' });
    expect(stdout).toMatch(/^# pass [1-9]\d*\n# fail 0$/m);
    expect(status).toBe(0);
  });

  test('has the types that the package publishes', () => {
    const { status, stdout } = spawnSync(process.execPath, [TSC, '-p', '.'], { cwd: copyOfPlugin(), encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});

describe('a project with the plugin', () => {
  const demo = (): string => join(copyOfPlugin(), 'demo');

  test('gets its rules, with the options of the configuration', () => {
    const { code, stdout } = runBuilt(['lint', '--format', 'compact'], { cwd: demo() });
    expect(stdout).toBe(
      'agents/release-notes-writer.md:11:75: error: Unexpected address of internal host `wiki.corp`, expected a name that others can resolve [house/no-internal-host]\n',
    );
    expect(code).toBe(1);
  });

  test('gets its reporter and its target', () => {
    expect(runBuilt(['lint', '--format', 'house/csv'], { cwd: demo() }).stdout).toContain('"11","error","house/no-internal-host",');
    const { stdout } = runBuilt(['render', 'release-notes-writer', '--target', 'house/roster'], { cwd: demo() });
    expect(stdout).toContain('| release-notes-writer | Writes release notes from commits.');
  });

  test('runs nothing of it with --no-plugins', () => {
    expect(runBuilt(['lint', '--no-plugins'], { cwd: demo() })).toMatchObject({ code: 0, stdout: expect.not.stringContaining('house/') });
  });
});
