import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from './fake-terminal.ts';

const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.test',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.test',
};

/** False on machines without git, where tests that need it are skipped. */
export const HAS_GIT = spawnSync('git', ['--version']).status === 0;

/** A git repository in a folder that is gone after the test. */
export interface Repository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** Stages everything and commits it. */
  commit(message?: string): void;
}

/** A repository whose first commit holds some files. */
export function repositoryWith(files: Readonly<Record<string, string>>): Repository {
  const folder = folderWith(files);
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', ['-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      env: ENV,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const repository: Repository = {
    folder,
    git,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    remove: (path) => rmSync(join(folder, path)),
    commit(message = 'change') {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
    },
  };
  git('init', '--quiet', '--initial-branch', 'main');
  repository.commit('first');
  return repository;
}
