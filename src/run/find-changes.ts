import { joinPath } from '../discover/posix-path.ts';
import { SetupError } from '../errors/setup-error.ts';
import type { FileHost } from '../model/file-host.ts';
import { echo } from '../model/fill-message.ts';
import { askGit, firstLine, runGit, splitNames } from './run-git.ts';

/** Names only, whatever the user's configuration of git says; a renamed file is a new one, a deleted one is none. */
const NAMES = ['--name-only', '-z', '--no-renames', '--diff-filter=d', '--no-ext-diff', '--no-textconv', '--ignore-submodules'] as const;

/** The folder that git's paths start from, absolute. Throws `SetupError` `git-failed` outside a work tree. */
export async function findWorkTree(host: FileHost): Promise<string> {
  const cwd = host.resolve('.');
  const { code, stdout, stderr } = await runGit(cwd, ['rev-parse', '--is-inside-work-tree', '--show-cdup']);
  const [isInside, up = ''] = stdout.toString('utf8').split('\n');
  if (code === 0 && isInside === 'true') return joinPath(cwd, up === '' ? '.' : up);
  const reason = code === 0 ? 'this is no work tree' : firstLine(stderr);
  throw new SetupError('git-failed', `changes are asked for, but git knows none here: ${reason}`, { hint: 'subagent-kit lint' });
}

/** The files that are staged with a change, absolute. Throws `SetupError` `git-failed`. */
export async function findStaged(root: string): Promise<ReadonlySet<string>> {
  const answer = await askGit(root, ['diff', '--cached', ...NAMES, '--']);
  return below(root, splitNames(answer));
}

/**
 * The files that differ from the point where the present branch left `ref`, absolute: committed, staged, unstaged and untracked.
 * Throws `SetupError` `git-failed`, also for a ref that git does not know.
 */
export async function findChangedSince(root: string, ref: string): Promise<ReadonlySet<string>> {
  const commit = await findCommit(root, ref);
  const { code, stdout } = await runGit(root, ['merge-base', '--end-of-options', commit, 'HEAD']);
  // Without a common ancestor, as in a shallow clone, the commit itself is what there is to compare with.
  const base = code === 0 ? readHash(stdout) : commit;
  const changed = await askGit(root, ['diff', ...NAMES, '--end-of-options', base ?? commit, '--']);
  const untracked = await askGit(root, ['ls-files', '--others', '--exclude-standard', '-z', '--']);
  return below(root, [...splitNames(changed), ...splitNames(untracked)]);
}

async function findCommit(root: string, ref: string): Promise<string> {
  // No ref begins with a dash; git before 2.30 would take it for an option.
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const answer = ref.startsWith('-') ? undefined : await runGit(root, args);
  const commit = answer?.code === 0 ? readHash(answer.stdout) : undefined;
  if (commit !== undefined) return commit;
  const hint = 'git fetch, and in CI a checkout with its history: fetch-depth: 0';
  throw new SetupError('git-failed', `git knows no commit \`${echo(ref)}\``, { hint });
}

function readHash(stdout: Buffer): string | undefined {
  return /^[0-9a-f]{40,64}$/m.exec(stdout.toString('utf8'))?.[0];
}

function below(root: string, names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => joinPath(root, name)));
}
