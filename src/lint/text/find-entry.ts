import type { FrontmatterEntry, ReadFrontmatter } from '../../model/agent-document.ts';

/** The entry of a top-level key that counts: the last one. */
export function findEntry({ entries }: ReadFrontmatter, key: string): FrontmatterEntry | undefined {
  return entries.findLast((entry) => entry.key === key);
}
