import { posix } from 'node:path';
import type { LookUp } from '../model/rule.ts';

/** Looks paths up in a list of files, as a run does it on disk; without a list no repository is in sight. */
export function lookUpIn(repository: readonly string[] | undefined): LookUp {
  if (repository === undefined) return () => 'unknown';
  return (file, path) => {
    for (let folder = posix.dirname(file); ; folder = posix.dirname(folder)) {
      const at = posix.join(folder, path).replace(/\/$/, '');
      if (repository.includes(at)) return 'file';
      if (repository.some((one) => one.startsWith(`${at}/`))) return 'folder';
      if (folder === '.' || folder === '/') return 'missing';
    }
  };
}
