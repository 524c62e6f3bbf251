import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs what the README shows: commands inside `examples/first-look`, scripts inside the project. Needs a build. */
export function readmeRunner(root: string): { command(command: string): string; script(source: string): string } {
  return {
    command(line) {
      const [program, ...args] = line.split(' ');
      if (program !== 'subagent-kit') throw new Error(`README: can not run \`${line}\``);
      return runNode([join(root, 'dist/cli/bin.js'), ...args], join(root, 'examples/first-look'));
    },
    script: (source) => runNode(['--input-type=module', '--eval', source], root),
  };
}

function runNode(args: readonly string[], folder: string): string {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '100' };
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
  return `${stdout}${stderr}`;
}
