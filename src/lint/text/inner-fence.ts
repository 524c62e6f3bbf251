import type { AgentDocument } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';

/** A fence that opens a block, inside a block that is still open. */
export interface InnerFence {
  readonly fence: string;
  readonly range: Range;
  /** The block around it. */
  readonly block: Range;
}

const OPENS = /\n[ \t]{0,3}((`{3,9}|~{3,9})[A-Za-z][\w+#-]{0,20})[ \t]*(?=\r?\n)/;

/** The first fence with a language inside a code block of the same fence; those after it follow from it. */
export function findInnerFence({ text, codeBlocks }: AgentDocument): InnerFence | undefined {
  for (const { range } of codeBlocks) {
    // A file that is a code block as a whole is reported as such.
    if (range.start <= 1) continue;
    const source = text.slice(range.start, range.end);
    const outer = /^(?:`{3,9}|~{3,9})/.exec(source)?.[0];
    const match = outer === undefined ? null : OPENS.exec(source);
    if (outer === undefined || match === null || match[2] !== outer) continue;
    const fence = match[1] ?? '';
    const start = range.start + match.index + match[0].indexOf(fence);
    return { fence: fence.replaceAll('`', "'"), range: { start, end: start + fence.length }, block: range };
  }
  return undefined;
}
