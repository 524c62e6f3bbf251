import { execFile } from 'node:child_process';
import { SetupError } from '../errors/setup-error.ts';

const MOST_BYTES = 1 << 28;
const MOST_SHOWN = 200;

/** What git said. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git without a shell, without locks, with messages in English; environment variables such as `GIT_INDEX_FILE`, which git
 * sets for hooks, reach it. Throws `SetupError` `git-failed` when there is no git.
 */
export async function runGit(cwd: string, args: readonly string[], mostBytes = MOST_BYTES): Promise<GitAnswer> {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  return new Promise((resolve, reject) => {
    execFile('git', [...args], { cwd, env, encoding: 'buffer', maxBuffer: mostBytes, windowsHide: true }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr: '' });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr: stderr.toString('utf8') });
      else reject(new SetupError('git-failed', `cannot run git: ${error.code ?? error.message}`, { cause: error }));
    });
  });
}

/** As `runGit`, for what git has no reason to refuse. Throws `SetupError` `git-failed` with its words. */
export async function askGit(cwd: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runGit(cwd, args);
  if (code === 0) return stdout.toString('utf8');
  throw new SetupError('git-failed', `git ${args[0] ?? ''} failed: ${firstLine(stderr)}`);
}

/** The names of an answer with `-z`. */
export function splitNames(answer: string): readonly string[] {
  return answer.split('\0').filter((name) => name !== '');
}

/** The first line of what git complained about. */
export function firstLine(stderr: string): string {
  const [line = ''] = stderr.split('\n');
  return line.replace(/^fatal: /, '').slice(0, MOST_SHOWN);
}
