import { statSync } from 'node:fs';

/** What tells a folder from another one that takes its place; undefined where none stands. */
export function folderIdOf(path: string): string | undefined {
  try {
    const found = statSync(path);
    return found.isDirectory() ? `${found.dev} ${found.ino} ${found.birthtimeMs}` : undefined;
  } catch {
    // Missing, or behind a closed folder: nothing can be watched there.
    return undefined;
  }
}
