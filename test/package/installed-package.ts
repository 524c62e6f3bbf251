import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** A folder outside the project that holds nothing but the installed package. */
export interface Consumer {
  readonly folder: string;
  /** Runs a program there; throws with its output when it fails. */
  run(program: string, ...args: readonly string[]): string;
  write(path: string, text: string): void;
  remove(): void;
}

/** Makes an empty project of ES modules in a new temporary folder. */
export function createConsumer(): Consumer {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'subagent-kit-')));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  return {
    folder,
    run: (program, ...args) => runIn(folder, program, args),
    write: (path, text) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Packs the project as it would be published, from `dist/` as it is, and gives the path of the archive. */
export function packProject(destination: string): string {
  runIn(projectRoot, 'npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', destination]);
  const archive = readdirSync(destination).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error('npm pack wrote no archive');
  return join(destination, archive);
}

/** True when the package registry answers; installing needs it for the dependencies. */
export function isRegistryReachable(): boolean {
  return spawnSync('npm', ['ping', '--fetch-retries=0', '--fetch-timeout=15000'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

function runIn(folder: string, program: string, args: readonly string[]): string {
  const result = spawnSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });
  if (result.status === 0) return result.stdout;
  throw new Error(`${program} ${args.join(' ')} exited ${result.status}\n${result.stdout}${result.stderr}`);
}
