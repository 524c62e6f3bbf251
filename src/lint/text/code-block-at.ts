import type { CodeBlock } from '../../model/agent-document.ts';

/** The code block around an offset, found by halving: blocks are in source order and none lies in another. */
export function codeBlockAt(codeBlocks: readonly CodeBlock[], offset: number): CodeBlock | undefined {
  let low = 0;
  let high = codeBlocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codeBlocks[middle]?.range.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = codeBlocks[low - 1];
  return block !== undefined && offset < block.range.end ? block : undefined;
}
