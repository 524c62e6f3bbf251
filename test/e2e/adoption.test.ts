import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN, folderWith, NAMELESS } from '../cli/fake-terminal.ts';
import { HAS_GIT, repositoryWith } from '../cli/git-repository.ts';
import { BIN, runBuilt } from './built-cli.ts';

const clean = (name: string): string => CLEAN.replace('migrator', name);
const nameless = (name: string): string => NAMELESS.replace('nameless', name);

/** A hook of git that lets a commit through when our program does. */
const HOOK = `#!/bin/sh\nexec "${process.execPath}" "${BIN}" lint --staged --no-plugins\n`;

test.skipIf(!HAS_GIT || process.platform === 'win32')(
  'a hook on what is staged goes together with a baseline: a bad agent is blocked, its repair has to be staged, a fixed finding may not come back',
  () => {
    const old = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`.claude/agents/old-${index}.md`, nameless(`old-${index}`)]));
    const { folder, git, write, commit } = repositoryWith(old);
    const lint = (...args: readonly string[]) => runBuilt(['lint', ...args], { cwd: folder });
    expect(lint('--quiet', '--format', 'json').code).toBe(1);
    expect(runBuilt(['baseline'], { cwd: folder })).toEqual({
      code: 0,
      stdout: 'subagent-kit.baseline.json: 40 findings (40 added)\n',
      stderr: '',
    });
    expect(lint()).toEqual({ code: 0, stdout: '✓ 40 agent files, no findings (40 in the baseline)\n', stderr: '' });
    writeFileSync(join(folder, '.git/hooks/pre-commit'), HOOK, { mode: 0o755 });
    commit('adopt');

    write('.claude/agents/new.md', nameless('new'));
    expect(() => commit('a bad agent')).toThrow('git commit');
    expect(git('log', '--format=%s', '-1')).toBe('adopt\n');
    expect(lint()).toMatchObject({ code: 1, stdout: expect.stringContaining('✖ 1 error in 1 of 41 files (40 in the baseline)') });

    write('.claude/agents/new.md', clean('new'));
    expect(() => git('commit', '--quiet', '--message', 'staged as it was')).toThrow('git commit');
    commit('a good agent');
    expect(git('log', '--format=%s', '-1')).toBe('a good agent\n');

    write('.claude/agents/old-7.md', clean('old-7'));
    expect(lint()).toMatchObject({ code: 0, stderr: expect.stringContaining('1 finding of the baseline is fixed') });
    expect(runBuilt(['baseline', '--prune'], { cwd: folder }).stdout).toBe('subagent-kit.baseline.json: 39 findings (1 fixed)\n');
    commit('prune');
    write('.claude/agents/old-7.md', nameless('old-7'));
    expect(() => commit('the old mistake again')).toThrow('git commit');
  },
  300_000,
);

test('a monorepo with three configurations: each package is judged by its own', () => {
  const cwd = folderWith({
    'subagent-kit.config.yaml': 'rules: { frontmatter/missing: warning }\n',
    'packages/one/agents/a.md': nameless('a'),
    'packages/two/subagent-kit.config.yaml': 'extends: ../../subagent-kit.config.yaml\nrules: { frontmatter/missing: off }\n',
    'packages/two/agents/b.md': nameless('b'),
    'packages/three/subagent-kit.config.json': '{ "rules": { "frontmatter/missing": "error" } }',
    'packages/three/agents/c.md': nameless('c'),
    '.git/HEAD': 'ref: refs/heads/main\n',
  });
  const { code, stdout } = runBuilt(['lint', 'packages', '--format', 'compact'], { cwd });
  expect(code).toBe(1);
  expect(stdout.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    expect.stringMatching(/^packages\/one\/agents\/a\.md:\S+ warning/),
    expect.stringMatching(/^packages\/three\/agents\/c\.md:\S+ error/),
    '',
  ]);
  expect(runBuilt(['baseline', 'packages'], { cwd }).stdout).toBe(
    'packages/three/subagent-kit.baseline.json: 1 finding (1 added)\n' +
      'packages/two/subagent-kit.baseline.json: 0 findings\n' +
      'subagent-kit.baseline.json: 1 finding (1 added)\n',
  );
  expect(runBuilt(['lint'], { cwd: join(cwd, 'packages/three') })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('(1 in the baseline)'),
  });
});

test('a plugin brings a rule, and --no-plugins leaves it out', () => {
  const plugin = `export default { name: 'acme', rules: [{ id: 'no-schema', scope: 'file', messages: { found: 'Unexpected schema' },
    meta: { summary: 'Disallow schemas', severity: 'error', certainty: 'certain', recommended: true, since: '1.0.0' },
    check({ report }) { report({ at: null, messageId: 'found' }); } }] };`;
  const cwd = folderWith({ 'agents/a.md': CLEAN, 'acme.mjs': plugin, 'subagent-kit.config.yaml': 'plugins: [./acme.mjs]\n' });
  const { code, stdout, stderr } = runBuilt(['lint', '--format', 'compact', '--verbose'], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('acme/no-schema') });
  expect(stderr).toBe('subagent-kit: loaded plugin acme from acme.mjs: 1 rule\n');
  expect(runBuilt(['lint', '--format', 'compact'], { cwd }).stdout).toBe(stdout);
  writeFileSync(join(cwd, 'acme.mjs'), plugin.replace('Unexpected schema', 'Unexpected change'));
  expect(runBuilt(['lint', '--format', 'compact'], { cwd }).stdout).toContain('Unexpected change');
  expect(runBuilt(['lint', '--no-plugins'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test.skipIf(process.platform === 'win32')('standard output that is closed early, as by head, is no failure', () => {
  const cwd = folderWith(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`agents/a${index}.md`, nameless(`a${index}`)])));
  const script = `"${process.execPath}" "${BIN}" lint agents --format json | head -n 1; exit "\${PIPESTATUS[0]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '{\n', stderr: '' });
});
