import type { CodeBlock } from '../../model/agent-document.ts';
import { indexFrom } from '../../model/index-from.ts';

/** The code block around an offset: blocks are in source order and none lies in another. */
export function codeBlockAt(codeBlocks: readonly CodeBlock[], offset: number): CodeBlock | undefined {
  const block = codeBlocks[indexFrom(codeBlocks, offset + 1) - 1];
  return block !== undefined && offset < block.range.end ? block : undefined;
}
