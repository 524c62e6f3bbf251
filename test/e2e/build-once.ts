import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds `dist`, which the end-to-end tests run, when it is older than the source. */
export function buildOnce(): void {
  const built = join(root, 'dist/cli/bin.cjs');
  if (existsSync(built) && statSync(built).mtimeMs > newestSource()) return;
  // A type error does not keep it from being built; finding those is the job of another gate.
  spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'src/tsconfig.json'], { cwd: root });
  spawnSync(process.execPath, [join(root, 'scripts/bundle-cli.mjs')], { cwd: root });
  if (!existsSync(built)) throw new Error('npm run build failed');
}

function newestSource(): number {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files.reduce((newest, file) => Math.max(newest, statSync(join(root, 'src', file)).mtimeMs), 0);
}
