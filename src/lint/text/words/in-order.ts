/** Indices of statements in the order of the document, each once. */
export function inOrder(...lines: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lines.flat())].toSorted((a, b) => a - b);
}
