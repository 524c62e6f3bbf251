import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../src/model/finding.ts';

/** Folder of the reference data that lies beside a checkout; tests that need it skip without it. */
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
export const hasShared = existsSync(SHARED);

/** Agent files below a folder of the reference data, by path relative to it, sorted. */
export function sharedFiles(folder: string): ReadonlyMap<string, string> {
  const root = join(SHARED, folder);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return new Map(paths.toSorted(compareText).map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]));
}
