import { compareText } from '../model/finding.ts';
import type { RenderedFile } from '../model/rendered.ts';

/** Two agents that would be written to one file. */
export interface FileClash {
  readonly path: string;
  /** Sorted. */
  readonly agents: readonly string[];
}

/** The first path that stands for two agents, on systems too that do not tell upper case from lower; undefined without one. */
export function findClash(files: readonly RenderedFile[]): FileClash | undefined {
  const byPath = new Map<string, RenderedFile>();
  for (const file of files) {
    const key = file.path.normalize('NFC').toLowerCase();
    const other = byPath.get(key);
    if (other !== undefined) return { path: file.path, agents: [...other.agents, ...file.agents].toSorted(compareText) };
    byPath.set(key, file);
  }
  return undefined;
}
