import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../cli/fake-terminal.ts';
import { folderWith } from '../cli/fake-terminal.ts';
import { BIN } from './built-cli.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A git repository of its own, without a configuration from outside, that is gone after the test. */
export interface ScratchRepository {
  readonly folder: string;
  write(path: string, text: string): void;
  read(path: string): string;
  /** Runs a program in the repository. */
  run(program: string, ...args: readonly string[]): Outcome;
  git(...args: readonly string[]): Outcome;
}

/** Makes a repository with some files, none of them committed. */
export function scratchRepository(files: Readonly<Record<string, string>>): ScratchRepository {
  const folder = folderWith(files);
  const person = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };
  // Our tests may run inside a hook of git, which says by variables which repository is meant.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = {
    ...Object.fromEntries(inherited),
    ...person,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    PATH: `${join(folder, 'node_modules/.bin')}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    PRE_COMMIT_HOME: folderWith({}),
  };
  const run = (program: string, ...args: readonly string[]): Outcome => {
    const result = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 26 });
    return { code: result.status ?? -1, stdout: result.stdout, stderr: `${result.stderr}${result.error?.message ?? ''}` };
  };
  run('git', 'init', '--quiet');
  return {
    folder,
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    run,
    git: (...args) => run('git', ...args),
  };
}

/** Installs programs of our development dependencies, and our own built one, into a repository, as npm does. */
export function installPrograms({ folder }: ScratchRepository, ...names: readonly string[]): void {
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  for (const name of names) {
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
    symlinkSync(join(ROOT, 'node_modules/.bin', name), join(bin, name));
  }
  // A link would do on most systems; a script runs with the same Node, and needs no executable bit in `dist`.
  writeFileSync(join(bin, 'subagent-kit'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(bin, 'subagent-kit'), 0o755);
}
