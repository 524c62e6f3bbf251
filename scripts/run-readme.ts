import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRunner } from './readme-sessions.ts';

/** Runs what the README shows: `subagent-kit …` and `cat FILE` in a folder of `examples/`, modules in the project. Needs a build. */
export function readmeRunner(root: string): PageRunner {
  return {
    command(folder, line) {
      const [program, ...args] = line.split(' ');
      const example = join(root, 'examples', folder);
      if (program === 'cat' && args[0] !== undefined) return readFileSync(join(example, args[0]), 'utf8');
      if (program !== 'subagent-kit') throw new Error(`README: can not run \`${line}\``);
      return runNode([join(root, 'dist/cli/bin.cjs'), ...args], example);
    },
    script: (source) => runNode(['--input-type=module', '--eval', source], root),
  };
}

function runNode(args: readonly string[], folder: string): string {
  const env = { ...process.env, NO_COLOR: '1' };
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
  return `${stdout}${stderr}`;
}
