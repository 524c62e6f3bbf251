import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from '../cli/fake-terminal.ts';
import { installOurselves } from './install-ourselves.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of `examples/plugin` with this package installed, a project of its own that is gone after the test. */
export function copyOfPlugin(): string {
  const folder = folderWith({ '.git/HEAD': '' });
  cpSync(join(ROOT, 'examples/plugin'), folder, { recursive: true });
  installOurselves(folder);
  return folder;
}
