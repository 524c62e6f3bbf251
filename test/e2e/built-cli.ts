import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../cli/fake-terminal.ts';
import { buildOnce } from './build-once.ts';

buildOnce();

export const BIN = fileURLToPath(new URL('../../dist/cli/bin.cjs', import.meta.url));

/** Runs the built program in a process of its own. */
export function runBuilt(
  args: readonly string[],
  settings: { readonly cwd: string; readonly nodeFlags?: readonly string[]; readonly stdin?: string },
): Outcome {
  const { cwd, nodeFlags = [], stdin = '' } = settings;
  const result = spawnSync(process.execPath, [...nodeFlags, BIN, ...args], { cwd, input: stdin, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: result.status ?? -1, stdout: result.stdout, stderr: result.stderr };
}
