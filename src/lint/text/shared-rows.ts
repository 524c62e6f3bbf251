/** What several prompts share. */
export interface SharedRows {
  /** Rows of words that enough prompts hold, in all of them together. */
  readonly inAll: number;
  /** The same, each once. */
  readonly once: number;
  /** By prompt, in the order given. */
  readonly byPrompt: readonly number[];
}

/** Counts the sampled rows of words that at least so many prompts hold. */
export function countSharedRows(prompts: readonly (readonly number[])[], leastPrompts: number): SharedRows {
  const counts = new Map<number, number>();
  for (const rows of prompts) for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  const isShared = (row: number): boolean => (counts.get(row) ?? 0) >= leastPrompts;
  const byPrompt = prompts.map((rows) => rows.filter(isShared).length);
  const once = [...counts.values()].filter((count) => count >= leastPrompts).length;
  return { inAll: byPrompt.reduce((sum, count) => sum + count, 0), once, byPrompt };
}
